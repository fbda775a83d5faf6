using System.Text.Json;
using System.Text.Json.Serialization;
using Affiliate.Client.Json;

namespace Affiliate.Client.AffiliateWP.Json;

/// <summary>
/// Reads decimals from numbers and texts; a text that is no number is null, so that one odd value of a shop does not fail a whole list.
/// </summary>
internal sealed class TolerantDecimalConverter : JsonConverter<decimal?>
{
    private static readonly LenientDecimalConverter Strict = new();

    public override decimal? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String ? NumberText.Parse(reader.GetString()) : Strict.Read(ref reader, typeToConvert, options);

    public override void Write(Utf8JsonWriter writer, decimal? value, JsonSerializerOptions options) =>
        Strict.Write(writer, value, options);
}
