using System.Text.Json;
using Affiliate.Client.Json;
using Affiliate.Client.LeadDyno.Http;
using NodaTime;
using NodaTime.Text;

namespace Affiliate.Client.LeadDyno.Json;

/// <summary>
/// Reads ISO 8601, and <c>2020-06-20 21:28:35 UTC</c>, which this vendor uses as well. Writes <c>2024-06-16T00:00:00Z</c>.
/// </summary>
internal sealed class LeadDynoInstantConverter : RowValueConverter<Instant?>
{
    private static readonly IsoInstantConverter Iso = new();
    private static readonly InstantPattern Spaced = InstantPattern.CreateWithInvariantCulture(LeadDynoFormat.Moment);

    protected override string Expected => "an ISO 8601 date and time";

    public override void Write(Utf8JsonWriter writer, Instant? value, JsonSerializerOptions options) => Iso.Write(writer, value, options);

    protected override bool TryRead(ref Utf8JsonReader reader, JsonSerializerOptions options, out Instant? value)
    {
        if (
            reader.TokenType == JsonTokenType.String
            && !reader.TryGetDateTime(out _)
            && Spaced.Parse(reader.GetString()!) is { Success: true } moment
        )
        {
            value = moment.Value;
            return true;
        }

        value = Iso.Read(ref reader, typeof(Instant?), options);
        return true;
    }
}
