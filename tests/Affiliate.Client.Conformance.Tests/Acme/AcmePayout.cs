using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;

namespace Affiliate.Client.Conformance.Tests.Acme;

/// <summary>A payout, as Acme sends it.</summary>
public sealed record AcmePayout
{
    /// <summary>The vendor's id.</summary>
    public string? Id { get; init; }

    /// <summary>The amount in major units.</summary>
    public decimal? Amount { get; init; }

    /// <summary>The currency's ISO 4217 code.</summary>
    public string? Currency { get; init; }

    /// <summary>Where it is.</summary>
    public AcmePayoutState? State { get; init; }

    /// <summary>Who is paid.</summary>
    public AcmeAffiliate? Affiliate { get; init; }

    /// <summary>When it was made.</summary>
    public Instant? CreatedAt { get; init; }

    /// <summary>When it is due.</summary>
    public Instant? DueAt { get; init; }

    /// <summary>When it was paid. Says nothing about <see cref="State"/>.</summary>
    public Instant? SettledAt { get; init; }

    /// <summary>Fields that this type does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unmapped { get; set; }
}
