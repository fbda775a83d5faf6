using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Affiliate.Client.AffiliateWP.Referrals;

namespace Affiliate.Client.AffiliateWP.Json;

/// <summary>
/// Reads a list of products, one product, an object of products by number, or <c>""</c>. What is none of these is kept raw.
/// </summary>
internal sealed class ProductsConverter : JsonConverter<AffiliateWPProducts>
{
    public override AffiliateWPProducts Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var json = JsonElement.ParseValue(ref reader);
        var isList = json.ValueKind == JsonValueKind.Array && json.EnumerateArray().All(item => item.ValueKind == JsonValueKind.Object);
        var products = Products(json, isList).Select(product => Read(product, options)).ToList();
        return new AffiliateWPProducts
        {
            Items = [.. products.OfType<AffiliateWPProduct>()],
            Raw = isList && !products.Contains(null) ? null : json,
        };
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

    // What integrations store here plays no part in money, and must not fail the referral.
    private static AffiliateWPProduct? Read(JsonElement product, JsonSerializerOptions options)
    {
        try
        {
            return product.Deserialize(Contract(options));
        }
        catch (JsonException)
        {
            return null;
        }
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
