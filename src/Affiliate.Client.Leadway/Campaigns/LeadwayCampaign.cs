using System.Text.Json;
using System.Text.Json.Serialization;
using Affiliate.Client.Leadway.Commissions;

namespace Affiliate.Client.Leadway.Campaigns;

/// <summary>A campaign. [unverified]</summary>
public sealed record LeadwayCampaign
{
    /// <summary>The vendor's id.</summary>
    [JsonPropertyName("_id")]
    public string? Id { get; init; }

    /// <summary>The location (sub-account).</summary>
    public string? LocationId { get; init; }

    /// <summary>The name.</summary>
    public string? Name { get; init; }

    /// <summary>What it tracks.</summary>
    public LeadwayTrackType? TrackType { get; init; }

    /// <summary>False for test data.</summary>
    public bool? LiveMode { get; init; }

    /// <summary>The currency's ISO 4217 code.</summary>
    public string? Currency { get; init; }

    /// <summary>How long a click counts, in days.</summary>
    public long? CookieLife { get; init; }

    /// <summary>What <see cref="Commission"/> means.</summary>
    public LeadwayCommissionType? CommissionType { get; init; }

    /// <summary>The rate in percent or the flat amount in major units.</summary>
    public decimal? Commission { get; init; }

    /// <summary>The number of customers.</summary>
    public long? Customer { get; init; }

    /// <summary>The number of leads.</summary>
    public long? Leads { get; init; }

    /// <summary>What its customers spent, in major units.</summary>
    public decimal? Revenue { get; init; }

    /// <summary>What its affiliates earned, in major units.</summary>
    public decimal? CommissionAmount { get; init; }

    /// <summary>Fields that this type does not know; a single campaign has more of them than a list: payout frequency, links, tiers, products.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unmapped { get; set; }
}
