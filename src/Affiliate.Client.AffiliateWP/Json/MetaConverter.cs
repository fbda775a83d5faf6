using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Affiliate.Client.AffiliateWP.Shared;

namespace Affiliate.Client.AffiliateWP.Json;

/// <summary>Reads <c>{"name":["text"]}</c>, and <c>[]</c> as PHP writes an empty map.</summary>
internal sealed class MetaConverter : JsonConverter<AffiliateWPMeta>
{
    public override AffiliateWPMeta Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var json = JsonElement.ParseValue(ref reader);
        var values = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        switch (json.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var member in json.EnumerateObject()) values[member.Name] = Texts(member.Value);
                break;
            case JsonValueKind.Array:
                foreach (var item in json.EnumerateArray()) values[values.Count.ToString(CultureInfo.InvariantCulture)] = Texts(item);
                break;
            default:
                throw new JsonException($"Expected an object, but found {json.ValueKind}.");
        }

        return new AffiliateWPMeta { Values = values };
    }

    public override void Write(Utf8JsonWriter writer, AffiliateWPMeta value, JsonSerializerOptions options)
    {
        if (value.Values.Count == 0)
        {
            writer.WriteStartArray();
            writer.WriteEndArray();
            return;
        }

        writer.WriteStartObject();
        foreach (var (name, texts) in value.Values)
        {
            writer.WriteStartArray(name);
            foreach (var text in texts) writer.WriteStringValue(text);
            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    private static IReadOnlyList<string> Texts(JsonElement value) =>
        value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray().Select(Text)] : [Text(value)];

    private static string Text(JsonElement value) => value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText();
}
