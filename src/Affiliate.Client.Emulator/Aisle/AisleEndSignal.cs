namespace Affiliate.Client.Emulator.Aisle;

/// <summary>How Aisle's last page says that it is the last.</summary>
public enum AisleEndSignal
{
    /// <summary><c>nextPageToken</c> is left out.</summary>
    Absent,

    /// <summary><c>nextPageToken</c> is null.</summary>
    Null,

    /// <summary><c>nextPageToken</c> is the empty string.</summary>
    EmptyText,
}
