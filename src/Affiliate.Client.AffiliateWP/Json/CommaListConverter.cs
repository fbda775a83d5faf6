using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Affiliate.Client.AffiliateWP.Json;

/// <summary>
/// Reads ids from <c>"1,68,85"</c>, <c>"7"</c>, <c>""</c>, a number, or the array that the published schema promises; writes the comma
/// list.
/// </summary>
internal sealed class CommaListConverter : JsonConverter<IReadOnlyList<long>>
{
    public override IReadOnlyList<long> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray) return Scalar(ref reader);
        var ids = new List<long>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray) ids.AddRange(Scalar(ref reader));
        return ids;
    }

    public override void Write(Utf8JsonWriter writer, IReadOnlyList<long> value, JsonSerializerOptions options) =>
        writer.WriteStringValue(string.Join(',', value.Select(id => id.ToString(CultureInfo.InvariantCulture))));

    private static List<long> Scalar(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.Number when reader.TryGetInt64(out var id) => [id],
        JsonTokenType.String => Ids(reader.GetString()!),
        var other => throw new JsonException($"Expected ids with commas between them, but found {other}."),
    };

    private static List<long> Ids(string text)
    {
        var ids = new List<long>();
        foreach (var part in text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (!long.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var id))
                throw new JsonException("Expected ids with commas between them.");
            ids.Add(id);
        }

        return ids;
    }
}
