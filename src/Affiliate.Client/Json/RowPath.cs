using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Affiliate.Client.Json;

/// <summary>A place in a row of a response, for example <c>$.commissions[3].purchase.amount</c>, as the serializer names it.</summary>
internal sealed partial class RowPath
{
    private readonly List<string> _rows = [];
    private readonly List<object> _value = [];

    private RowPath()
    {
    }

    /// <summary>The row's place in its array.</summary>
    public int Index { get; private set; }

    /// <summary>The place; null if it is in no row.</summary>
    public static RowPath? Parse(string? path)
    {
        if (path is null) return null;
        RowPath? place = null;
        List<string> names = [];
        foreach (Match segment in Segment().Matches(path))
        {
            if (segment.Groups["index"] is not { Success: true } index)
            {
                if (place is null) names.Add(segment.Groups["name"].Value);
                else place._value.Add(segment.Groups["name"].Value);
                continue;
            }

            var at = int.Parse(index.Value, CultureInfo.InvariantCulture);
            if (place is null) place = new RowPath { Index = at };
            else place._value.Add(at);
        }

        place?._rows.AddRange(names);
        return place;
    }

    /// <summary>The array of the rows; null if the document has none there.</summary>
    public JsonArray? FindRows(JsonNode document)
    {
        JsonNode? at = document;
        foreach (var name in _rows) at = (at as JsonObject)?[name];
        return at as JsonArray;
    }

    /// <summary>The object within the row that has the value as a property; null if there is none.</summary>
    public JsonObject? FindHolder(JsonNode? row, out string name)
    {
        name = _value is [.., string last] ? last : "";
        if (name.Length == 0) return null;
        foreach (var segment in _value.Take(_value.Count - 1))
        {
            row = segment switch
            {
                int index when row is JsonArray list && index < list.Count => list[index],
                string property when row is JsonObject holder => holder[property],
                _ => null,
            };
        }

        return row as JsonObject;
    }

    /// <summary>
    /// The document with one row only, and of all else no more than the plain values beside its array, which the envelope may need.
    /// </summary>
    public JsonNode Alone(JsonNode document, JsonNode row)
    {
        var root = document is JsonObject ? new JsonObject() : null;
        var (from, to) = (document, root);
        for (var i = 0; i < _rows.Count; i++)
        {
            foreach (var (name, value) in from.AsObject())
            {
                if (value is JsonValue) to![name] = value.DeepClone();
            }

            from = from[_rows[i]]!;
            if (i == _rows.Count - 1) to![_rows[i]] = new JsonArray(row);
            else to![_rows[i]] = to = new JsonObject();
        }

        return root ?? (JsonNode)new JsonArray(row);
    }

    [GeneratedRegex(@"\.(?<name>[^.\[]+)|\['(?<name>[^']+)'\]|\[(?<index>\d{1,9})\]", RegexOptions.CultureInvariant)]
    private static partial Regex Segment();
}
