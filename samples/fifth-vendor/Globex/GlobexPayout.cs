using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;

namespace Globex;

/// <summary>A payout, as Globex sends it.</summary>
public sealed record GlobexPayout
{
    /// <summary>The vendor's id.</summary>
    public string? Id { get; init; }

    /// <summary>The amount in major units.</summary>
    public decimal? Amount { get; init; }

    /// <summary>The currency's ISO 4217 code.</summary>
    public string? Currency { get; init; }

    /// <summary>Where it is.</summary>
    public GlobexPayoutState? State { get; init; }

    /// <summary>Who is paid.</summary>
    public GlobexAffiliate? Affiliate { get; init; }

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
