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
    public string? Id { get; set; }

    /// <summary>The location (sub-account).</summary>
    public string? LocationId { get; set; }

    /// <summary>The name.</summary>
    public string? Name { get; set; }

    /// <summary>What it tracks.</summary>
    public LeadwayTrackType? TrackType { get; set; }

    /// <summary>False for test data.</summary>
    public bool? LiveMode { get; set; }

    /// <summary>The currency's ISO 4217 code.</summary>
    public string? Currency { get; set; }

    /// <summary>How long a click counts, in days.</summary>
    public long? CookieLife { get; set; }

    /// <summary>What <see cref="Commission"/> means.</summary>
    public LeadwayCommissionType? CommissionType { get; set; }

    /// <summary>The rate in percent or the flat amount in major units.</summary>
    public decimal? Commission { get; set; }

    /// <summary>The number of customers.</summary>
    public long? Customer { get; set; }

    /// <summary>The number of leads.</summary>
    public long? Leads { get; set; }

    /// <summary>What its customers spent, in major units.</summary>
    public decimal? Revenue { get; set; }

    /// <summary>What its affiliates earned, in major units.</summary>
    public decimal? CommissionAmount { get; set; }

    /// <summary>What it is about.</summary>
    public string? Description { get; set; }

    /// <summary>What it tracks, in more detail, for example <c>product</c>.</summary>
    public string? SubTrackType { get; set; }

    /// <summary>How often it pays: <c>PAY_7</c>, <c>PAY_15</c>, <c>PAY_30</c>, <c>PAY_45</c>, <c>PAY_60</c> or <c>PAY_90</c>.</summary>
    public string? PayoutFrequency { get; set; }

    /// <summary>How many tiers earn commissions.</summary>
    public long? CommissionTier { get; set; }

    /// <summary>How many tiers earn by leads.</summary>
    public long? LeadCommissionTier { get; set; }

    /// <summary>Whether the commission counts for all products.</summary>
    public bool? IsGlobalCommission { get; set; }

    /// <summary>What <see cref="SecondTierCommission"/> means.</summary>
    public LeadwayCommissionType? SecondTierCommissionType { get; set; }

    /// <summary>What the second tier earns: the rate in percent or the flat amount in major units.</summary>
    public decimal? SecondTierCommission { get; set; }

    /// <summary>Whether a set-up fee earns too.</summary>
    public bool? CalculateSetupFee { get; set; }

    /// <summary>The name in the affiliates' links.</summary>
    public string? ReferralPermalink { get; set; }

    /// <summary>The page that links lead to.</summary>
    public string? ReferralRealLink { get; set; }

    /// <summary>The domain of the links.</summary>
    public string? Domain { get; set; }

    /// <summary>The step of the funnel.</summary>
    public string? StepId { get; set; }

    /// <summary>Where sub-affiliates join.</summary>
    public string? SubAfLink { get; set; }

    /// <summary>Whether affiliates may invite others.</summary>
    public bool? EnableSubAffiliateLink { get; set; }

    /// <summary>Whether those join by themselves.</summary>
    public bool? EnableAutoEnrollSubAffiliate { get; set; }

    /// <summary>When it was made.</summary>
    public Instant? CreatedAt { get; set; }

    /// <summary>When it last changed.</summary>
    public Instant? UpdatedAt { get; set; }

    /// <summary>What each tier earns.</summary>
    public IReadOnlyList<LeadwayCampaignTier>? CommissionV2 { get; set; }

    /// <summary>What each tier earns by leads.</summary>
    public IReadOnlyList<LeadwayCampaignTier>? LeadCommissionV2 { get; set; }

    /// <summary>The products.</summary>
    public IReadOnlyList<LeadwayCampaignProduct>? Products { get; set; }

    /// <summary>Fields that this type does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unmapped { get; set; }
}
