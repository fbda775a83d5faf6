using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;

namespace Globex;

/// <summary>A payout, as Globex sends it.</summary>
public sealed record GlobexPayout
{
    /// <summary>The vendor's id.</summary>
    public string? Id { get; set; }

    /// <summary>The amount in major units.</summary>
    public decimal? Amount { get; set; }

    /// <summary>The currency's ISO 4217 code.</summary>
    public string? Currency { get; set; }

    /// <summary>Where it is.</summary>
    public GlobexPayoutState? State { get; set; }

    /// <summary>Who is paid.</summary>
    public GlobexAffiliate? Affiliate { get; set; }

    /// <summary>When it was made.</summary>
    public Instant? CreatedAt { get; set; }

    /// <summary>When it is due.</summary>
    public Instant? DueAt { get; set; }

    /// <summary>When it was paid. Says nothing about <see cref="State"/>.</summary>
    public Instant? SettledAt { get; set; }

    /// <summary>Fields that this type does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unmapped { get; set; }
}
