using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Affiliate.Client.Json;

/// <summary>
/// Fields of rows that hold what their type cannot, such as a date of zeros or an amount with a separator. One of them must not fail the
/// list: it is read as null, and what stood there is kept among the row's unmapped fields, under its name behind <see cref="Prefix"/>.
/// </summary>
public static partial class UnreadableValues
{
    /// <summary>What the names of kept values begin with.</summary>
    public const string Prefix = "unreadable:";

    /// <summary>More odd values than this, and the response is not the vendor's list.</summary>
    internal const int Max = 1_000;

    /// <summary>Whether one of these fields of a row held what could not be read.</summary>
    /// <param name="unmapped">The row's unmapped fields.</param>
    /// <param name="names">The fields' names in the JSON.</param>
    public static bool Any(IDictionary<string, JsonElement>? unmapped, params ReadOnlySpan<string> names)
    {
        if (unmapped is null) return false;
        foreach (var name in names)
        {
            if (unmapped.ContainsKey(Prefix + name)) return true;
        }

        return false;
    }

    /// <summary>Sets the value at a path aside, if it is a field of a row.</summary>
    /// <param name="document">The whole response.</param>
    /// <param name="path">Where the value stands, for example <c>$.commissions[3].amount</c>.</param>
    /// <returns>False if nothing can be set aside there: then the response is an error.</returns>
    internal static bool TrySetAside(JsonNode document, string? path)
    {
        if (path is null || Holder(document, path, out var name) is not { } holder) return false;
        if (holder[name] is not { } value) return false;
        holder[name] = null;
        holder[Prefix + name] = value;
        return true;
    }

    /// <summary>The object whose field a path ends with, if it is a row's or within a row; null if it is none.</summary>
    private static JsonObject? Holder(JsonNode document, string path, out string name)
    {
        JsonNode? at = document;
        JsonObject? holder = null;
        var isInRow = false;
        name = "";
        foreach (Match segment in Segment().Matches(path))
        {
            if (name.Length > 0) at = holder![name];
            if (segment.Groups["index"] is { Success: true } index)
            {
                if (at is not JsonArray rows || int.Parse(index.Value, CultureInfo.InvariantCulture) is var i && i >= rows.Count)
                    return null;
                (at, holder, name, isInRow) = (rows[i], null, "", true);
                continue;
            }

            if (at is not JsonObject found) return null;
            (holder, name) = (found, segment.Groups["name"].Value);
        }

        return isInRow && name.Length > 0 ? holder : null;
    }

    [GeneratedRegex(@"\.(?<name>[^.\[]+)|\['(?<name>[^']+)'\]|\[(?<index>\d{1,9})\]", RegexOptions.CultureInvariant)]
    private static partial Regex Segment();
}
