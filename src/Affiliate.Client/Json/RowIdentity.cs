using System.Text.Json;
using System.Text.Json.Nodes;

namespace Affiliate.Client.Json;

/// <summary>What an error can tell of the row that it is about: what stands in its id fields, whatever it is.</summary>
internal static class RowIdentity
{
    private const int MaxIds = 5;
    private const int MaxLength = 40;

    /// <summary>For example <c>id 7, affiliate.id 12</c>; null where the path is in no row, or the row has no ids.</summary>
    public static string? Describe(ReadOnlySpan<byte> body, string? path)
    {
        if (RowPath.Parse(path) is not { } place) return null;
        try
        {
            if (JsonNode.Parse(body) is not { } document || place.FindRows(document) is not { } rows) return null;
            if (rows.ElementAtOrDefault(place.Index) is not JsonObject row) return null;
            return string.Join(", ", Ids(row).Take(MaxIds)) is { Length: > 0 } ids ? ids : null;
        }
        catch (Exception failure) when (failure is JsonException or ArgumentException or InvalidOperationException)
        {
            return null; // the failure that is reported says what is wrong with the body
        }
    }

    private static IEnumerable<string> Ids(JsonObject row)
    {
        var nested = row.Where(static field => field.Value is JsonObject)
            .SelectMany(static field => OwnIds((JsonObject)field.Value!, field.Key + "."));
        return OwnIds(row, "").OrderByDescending(static id => id.StartsWith("id ", StringComparison.Ordinal)).Concat(nested);
    }

    private static IEnumerable<string> OwnIds(JsonObject record, string within)
    {
        foreach (var (name, value) in record)
        {
            if (IsId(name) && value is JsonValue && value.ToString() is { Length: > 0 and <= MaxLength } text)
                yield return $"{within}{name} {text}";
        }
    }

    private static bool IsId(string name) =>
        name == "id" || name.EndsWith("_id", StringComparison.Ordinal) || name.EndsWith("Id", StringComparison.Ordinal);
}
