using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using NodaTime;
using NodaTime.Text;

namespace Affiliate.Client.Json;

/// <summary>
/// What becomes of times without an offset while a response is read. A converter cannot mark a row, so that it notes here that there was
/// one; only then the rows are read once more, and each such time is set aside. A response is read on one thread, without a pause.
/// </summary>
internal static class AssumedUtcReading
{
    [ThreadStatic]
    private static bool _isSeen;

    [ThreadStatic]
    private static bool _isSetAside;

    /// <summary>Whether there was one since <see cref="Begin"/>.</summary>
    public static bool IsSeen => _isSeen;

    /// <summary>Begins to look for such times.</summary>
    public static void Begin() => (_isSeen, _isSetAside) = (false, false);

    /// <summary>Reads JSON in which such times are as unreadable as other odd values, or are read as UTC.</summary>
    public static T? Read<T>(ReadOnlySpan<byte> body, JsonTypeInfo<T> json, bool isSetAside)
    {
        _isSetAside = isSetAside;
        try
        {
            return JsonSerializer.Deserialize(body, json);
        }
        finally
        {
            _isSetAside = false;
        }
    }

    /// <summary>A converter read such a time.</summary>
    /// <param name="utc">What it is in UTC.</param>
    /// <exception cref="UnreadableValueException">Such times are set aside.</exception>
    public static void Note(Instant utc)
    {
        _isSeen = true;
        if (!_isSetAside) return;
        throw new UnreadableValueException("The time has no offset.") { Replacement = InstantPattern.ExtendedIso.Format(utc) };
    }
}
