using System.Text.Json;
using System.Text.Json.Serialization;
using Affiliate.Client.AffiliateWP.Referrals;

namespace Affiliate.Client.AffiliateWP.Json;

/// <summary>Reads and writes whatever JSON stands there.</summary>
internal sealed class CustomConverter : JsonConverter<AffiliateWPCustom>
{
    public override AffiliateWPCustom Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        AffiliateWPCustom.FromJson(JsonElement.ParseValue(ref reader));

    public override void Write(Utf8JsonWriter writer, AffiliateWPCustom value, JsonSerializerOptions options) => value.Json.WriteTo(writer);
}
