using System.Text.Json;

namespace Affiliate.Client.Json;

/// <summary>
/// Times of rows that name no offset, such as <c>2026-01-01T10:00:00</c>. Each is read as UTC, and the text that stood there is kept among
/// the unmapped fields of the object that holds it, under its name behind <see cref="Prefix"/>.
/// </summary>
public static class AssumedUtc
{
    /// <summary>What the names of kept texts begin with.</summary>
    public const string Prefix = "assumed-utc:";

    /// <summary>Whether a time of this object had no offset.</summary>
    /// <param name="unmapped">The unmapped fields of a row, or of a record within it.</param>
    public static bool Any(IDictionary<string, JsonElement>? unmapped)
    {
        if (unmapped is null or UnmappedFields { HasMarks: false }) return false;
        foreach (var key in unmapped.Keys)
        {
            if (key.StartsWith(Prefix, StringComparison.Ordinal)) return true;
        }

        return false;
    }
}
