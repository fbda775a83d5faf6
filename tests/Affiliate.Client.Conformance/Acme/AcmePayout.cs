using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;

namespace Affiliate.Client.Acme;

/// <summary>A payout, as Acme sends it.</summary>
public sealed record AcmePayout
{
    public string? Id { get; init; }

    public decimal? Amount { get; init; }

    public string? Currency { get; init; }

    public AcmePayoutState? State { get; init; }

    public AcmeAffiliate? Affiliate { get; init; }

    public Instant? CreatedAt { get; init; }

    public Instant? DueAt { get; init; }

    public Instant? SettledAt { get; init; }

    /// <summary>Fields that this type does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unmapped { get; set; }
}
