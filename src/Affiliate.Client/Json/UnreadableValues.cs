using System.Text.Json;
using System.Text.Json.Nodes;

namespace Affiliate.Client.Json;

/// <summary>
/// Fields of rows that hold what their type cannot, such as a date of zeros or an amount with a separator. One of them must not fail the
/// list: it is read as null, and what stood there is kept among the unmapped fields of the object that holds it, under its name behind
/// <see cref="Prefix"/>.
/// </summary>
public static class UnreadableValues
{
    /// <summary>What the names of kept values begin with.</summary>
    public const string Prefix = "unreadable:";

    /// <summary>Whether one of these fields of a row held what could not be read.</summary>
    /// <param name="unmapped">The row's unmapped fields.</param>
    /// <param name="names">The fields' names in the JSON.</param>
    public static bool Any(IDictionary<string, JsonElement>? unmapped, params ReadOnlySpan<string> names)
    {
        if (unmapped is null or UnmappedFields { HasMarks: false }) return false;
        foreach (var name in names)
        {
            if (unmapped.ContainsKey(Prefix + name)) return true;
        }

        return false;
    }

    /// <summary>Whether a field of a row other than these held what could not be read.</summary>
    /// <param name="unmapped">The row's unmapped fields.</param>
    /// <param name="names">The fields' names in the JSON.</param>
    public static bool AnyExcept(IDictionary<string, JsonElement>? unmapped, params ReadOnlySpan<string> names)
    {
        if (unmapped is null or UnmappedFields { HasMarks: false }) return false;
        foreach (var key in unmapped.Keys)
        {
            if (key.StartsWith(Prefix, StringComparison.Ordinal) && !names.Contains(key[Prefix.Length..])) return true;
        }

        return false;
    }

    /// <summary>Sets the value at a place of a row aside.</summary>
    /// <param name="row">The row.</param>
    /// <param name="place">Where the value stands.</param>
    /// <param name="replacement">What is read in its place; null for nothing.</param>
    /// <returns>False if nothing can be set aside there: then the response is an error.</returns>
    internal static bool TrySetAside(JsonNode row, RowPath place, string? replacement)
    {
        if (place.FindHolder(row, out var name) is not { } holder || holder[name] is not { } value) return false;
        holder[name] = replacement;
        holder[(replacement is null ? Prefix : AssumedUtc.Prefix) + name] = value;
        return true;
    }
}
