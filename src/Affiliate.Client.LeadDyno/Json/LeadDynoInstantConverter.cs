using System.Text.Json;
using System.Text.Json.Serialization;
using Affiliate.Client.Json;
using Affiliate.Client.LeadDyno.Http;
using NodaTime;
using NodaTime.Text;

namespace Affiliate.Client.LeadDyno.Json;

/// <summary>
/// Reads ISO 8601, and <c>2020-06-20 21:28:35 UTC</c>, which this vendor uses as well. Writes <c>2024-06-16T00:00:00Z</c>.
/// </summary>
internal sealed class LeadDynoInstantConverter : JsonConverter<Instant?>
{
    private static readonly IsoInstantConverter Iso = new();
    private static readonly InstantPattern Spaced = InstantPattern.CreateWithInvariantCulture(LeadDynoFormat.Moment);

    public override Instant? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (
            reader.TokenType == JsonTokenType.String
            && !reader.TryGetDateTime(out _)
            && Spaced.Parse(reader.GetString()!) is { Success: true } moment
        )
            return moment.Value;
        return Iso.Read(ref reader, typeToConvert, options);
    }

    public override void Write(Utf8JsonWriter writer, Instant? value, JsonSerializerOptions options) => Iso.Write(writer, value, options);
}
