using System.Globalization;
using System.Text.Json;
using Affiliate.Client.Json;
using Affiliate.Client.Leadway.Shared;

namespace Affiliate.Client.Leadway.Json;

/// <summary>Reads a tier from a number or a word, and writes what came in its own JSON type.</summary>
internal sealed class LeadwayTierConverter : RowValueConverter<LeadwayTier>
{
    private static readonly ExtensibleEnumConverter<LeadwayTier> Words = new();

    protected override string Expected => "a tier (a number or a word)";

    public override void Write(Utf8JsonWriter writer, LeadwayTier value, JsonSerializerOptions options)
    {
        if (long.TryParse(value.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
            writer.WriteNumberValue(number);
        else
            Words.Write(writer, value, options);
    }

    protected override bool TryRead(ref Utf8JsonReader reader, JsonSerializerOptions options, out LeadwayTier value)
    {
        value = default;
        if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray) return false;
        value = Words.Read(ref reader, typeof(LeadwayTier), options);
        return true;
    }
}
