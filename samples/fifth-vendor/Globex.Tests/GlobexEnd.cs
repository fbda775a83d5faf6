namespace Globex.Tests;

/// <summary>The ways in which Globex writes that no page follows.</summary>
internal enum GlobexEnd
{
    Null,
    Empty,
    Absent,
}
