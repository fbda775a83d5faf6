using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Affiliate.Client.AffiliateWP.Referrals;

namespace Affiliate.Client.AffiliateWP.Json;

/// <summary>Reads a list of products, one product, an object of products by number, or <c>""</c>. What is none of these is kept raw.</summary>
internal sealed class ProductsConverter : JsonConverter<AffiliateWPProducts>
{
    public override AffiliateWPProducts Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var json = JsonElement.ParseValue(ref reader);
        var isList = json.ValueKind == JsonValueKind.Array && json.EnumerateArray().All(item => item.ValueKind == JsonValueKind.Object);
        try
        {
            return new AffiliateWPProducts
            {
                Items = [.. Products(json, isList).Select(product => product.Deserialize(Contract(options))!)],
                Raw = isList ? null : json,
            };
        }
        catch (JsonException inner)
        {
            throw new JsonException(inner.Message, inner);
        }
    }

    public override void Write(Utf8JsonWriter writer, AffiliateWPProducts value, JsonSerializerOptions options)
    {
        if (value.Raw is { } raw)
        {
            raw.WriteTo(writer);
            return;
        }

        writer.WriteStartArray();
        foreach (var item in value.Items) JsonSerializer.Serialize(writer, item, Contract(options));
        writer.WriteEndArray();
    }

    private static IEnumerable<JsonElement> Products(JsonElement json, bool isList)
    {
        if (isList) return json.EnumerateArray();
        if (json.ValueKind != JsonValueKind.Object) return [];
        var isNumbered = json.EnumerateObject().Any()
            && json.EnumerateObject().All(member => member.Name.All(char.IsAsciiDigit) && member.Value.ValueKind == JsonValueKind.Object);
        return isNumbered ? json.EnumerateObject().Select(member => member.Value) : [json];
    }

    private static JsonTypeInfo<AffiliateWPProduct> Contract(JsonSerializerOptions options) =>
        (JsonTypeInfo<AffiliateWPProduct>)options.GetTypeInfo(typeof(AffiliateWPProduct));
}
