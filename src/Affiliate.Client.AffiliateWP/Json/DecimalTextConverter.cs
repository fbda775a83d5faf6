using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Affiliate.Client.Json;

namespace Affiliate.Client.AffiliateWP;

/// <summary>Writes a decimal as text, where the add-on wants a string.</summary>
internal sealed class DecimalTextConverter : JsonConverter<decimal?>
{
    private static readonly LenientDecimalConverter Lenient = new();

    public override decimal? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Lenient.Read(ref reader, typeToConvert, options);

    public override void Write(Utf8JsonWriter writer, decimal? value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value?.ToString(CultureInfo.InvariantCulture));
}
