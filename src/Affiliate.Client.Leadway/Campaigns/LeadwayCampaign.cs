using System.Text.Json;
using System.Text.Json.Serialization;
using Affiliate.Client.Leadway.Commissions;
using NodaTime;

namespace Affiliate.Client.Leadway.Campaigns;

/// <summary>A campaign; a list shows its figures, a single read its settings.</summary>
/// <remarks>Read in the vendor's pages of 2026-09, never seen live.</remarks>
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

    /// <summary>What it is about.</summary>
    public string? Description { get; init; }

    /// <summary>What it tracks, in more detail, for example <c>product</c>.</summary>
    public string? SubTrackType { get; init; }

    /// <summary>How often it pays: <c>PAY_7</c>, <c>PAY_15</c>, <c>PAY_30</c>, <c>PAY_45</c>, <c>PAY_60</c> or <c>PAY_90</c>.</summary>
    public string? PayoutFrequency { get; init; }

    /// <summary>How many tiers earn commissions.</summary>
    public long? CommissionTier { get; init; }

    /// <summary>How many tiers earn by leads.</summary>
    public long? LeadCommissionTier { get; init; }

    /// <summary>Whether the commission counts for all products.</summary>
    public bool? IsGlobalCommission { get; init; }

    /// <summary>What <see cref="SecondTierCommission"/> means.</summary>
    public LeadwayCommissionType? SecondTierCommissionType { get; init; }

    /// <summary>What the second tier earns: the rate in percent or the flat amount in major units.</summary>
    public decimal? SecondTierCommission { get; init; }

    /// <summary>Whether a set-up fee earns too.</summary>
    public bool? CalculateSetupFee { get; init; }

    /// <summary>The name in the affiliates' links.</summary>
    public string? ReferralPermalink { get; init; }

    /// <summary>The page that links lead to.</summary>
    public string? ReferralRealLink { get; init; }

    /// <summary>The domain of the links.</summary>
    public string? Domain { get; init; }

    /// <summary>The step of the funnel.</summary>
    public string? StepId { get; init; }

    /// <summary>Where sub-affiliates join.</summary>
    public string? SubAfLink { get; init; }

    /// <summary>Whether affiliates may invite others.</summary>
    public bool? EnableSubAffiliateLink { get; init; }

    /// <summary>Whether those join by themselves.</summary>
    public bool? EnableAutoEnrollSubAffiliate { get; init; }

    /// <summary>When it was made.</summary>
    public Instant? CreatedAt { get; init; }

    /// <summary>When it last changed.</summary>
    public Instant? UpdatedAt { get; init; }

    /// <summary>What each tier earns.</summary>
    public IReadOnlyList<LeadwayCampaignTier>? CommissionV2 { get; init; }

    /// <summary>What each tier earns by leads.</summary>
    public IReadOnlyList<LeadwayCampaignTier>? LeadCommissionV2 { get; init; }

    /// <summary>The products.</summary>
    public IReadOnlyList<LeadwayCampaignProduct>? Products { get; init; }

    /// <summary>Fields that this type does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unmapped { get; set; }
}
