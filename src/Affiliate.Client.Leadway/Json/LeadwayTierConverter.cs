using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Affiliate.Client.Json;
using Affiliate.Client.Leadway.Shared;

namespace Affiliate.Client.Leadway.Json;

/// <summary>Reads a tier from a number or a word, and writes what came in its own JSON type.</summary>
internal sealed class LeadwayTierConverter : JsonConverter<LeadwayTier>
{
    private static readonly ExtensibleEnumConverter<LeadwayTier> Words = new();

    public override LeadwayTier Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Words.Read(ref reader, typeToConvert, options);

    public override void Write(Utf8JsonWriter writer, LeadwayTier value, JsonSerializerOptions options)
    {
        if (long.TryParse(value.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
            writer.WriteNumberValue(number);
        else
            Words.Write(writer, value, options);
    }
}
