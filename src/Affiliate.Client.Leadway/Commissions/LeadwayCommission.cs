using System.Text.Json;
using System.Text.Json.Serialization;
using Affiliate.Client.Leadway.Shared;
using NodaTime;

namespace Affiliate.Client.Leadway.Commissions;

/// <summary>What an affiliate earned by one event.</summary>
public sealed record LeadwayCommission
{
    /// <summary>The vendor's id.</summary>
    [JsonPropertyName("_id")]
    public string? Id { get; set; }

    /// <summary>The product; <c>manual</c> for a commission made by hand.</summary>
    public string? ProductId { get; set; }

    /// <summary>The product's name.</summary>
    public string? ProductName { get; set; }

    /// <summary>How many were bought.</summary>
    public decimal? Qty { get; set; }

    /// <summary>The commission on the product, in major units.</summary>
    public decimal? ProductCommission { get; set; }

    /// <summary>What the affiliate earned, in major units (25 % of 100 = 25).</summary>
    public decimal? CommissionAmount { get; set; }

    /// <summary>What the commission is reckoned from, in major units.</summary>
    public decimal? Amount { get; set; }

    /// <summary>The discount on one unit, in major units.</summary>
    public decimal? UnitDiscount { get; set; }

    /// <summary>The campaign's name.</summary>
    public string? CampaignName { get; set; }

    /// <summary>The rate in percent or the flat amount; see <see cref="CommissionType"/>.</summary>
    public decimal? Commission { get; set; }

    /// <summary>What <see cref="Commission"/> means.</summary>
    public LeadwayCommissionType? CommissionType { get; set; }

    /// <summary>When the customer paid.</summary>
    public Instant? TransactionAt { get; set; }

    /// <summary>The transaction.</summary>
    public string? TransactionId { get; set; }

    /// <summary>Who earned it.</summary>
    public string? AffiliateId { get; set; }

    /// <summary>The payout that covers it.</summary>
    public string? PayoutId { get; set; }

    /// <summary>Where it is.</summary>
    public LeadwayCommissionStatus? Status { get; set; }

    /// <summary>The currency's ISO 4217 code, in any case.</summary>
    public string? Currency { get; set; }

    /// <summary>Whether it is of a trial.</summary>
    public bool? IsTrial { get; set; }

    /// <summary>False for test data.</summary>
    public bool? LiveMode { get; set; }

    /// <summary>Who bought.</summary>
    public LeadwayCommissionCustomer? Customer { get; set; }

    /// <summary>When it was made.</summary>
    public Instant? CreatedAt { get; set; }

    /// <summary>The event that caused it.</summary>
    public string? EventId { get; set; }

    /// <summary>The campaign.</summary>
    public LeadwayCommissionCampaign? Campaign { get; set; }

    /// <summary>Who earned it.</summary>
    public LeadwayCommissionAffiliate? Affiliate { get; set; }

    /// <summary>When it is due.</summary>
    public Instant? DueAt { get; set; }

    /// <summary>The level: a number in lists, a word elsewhere.</summary>
    public LeadwayTier? Tier { get; set; }

    /// <summary>The month that pays it, where a write answers with it. [unverified]</summary>
    public Instant? PayoutMonth { get; set; }

    /// <summary>A free text. [unverified]</summary>
    public string? Description { get; set; }

    /// <summary>The location (sub-account), where a write answers with it.</summary>
    public string? LocationId { get; set; }

    /// <summary>The campaign, where a write answers with it; lists have <see cref="Campaign"/>.</summary>
    public string? CampaignId { get; set; }

    /// <summary>The customer, where a write answers with it; lists have <see cref="Customer"/>.</summary>
    public string? CustomerId { get; set; }

    /// <summary>What was bought, for example <c>Manual Commission</c>.</summary>
    public string? Plan { get; set; }

    /// <summary>When it is to be paid.</summary>
    public Instant? PayoutAt { get; set; }

    /// <summary>What made it, for example <c>manual</c>.</summary>
    public string? CreationSource { get; set; }

    /// <summary>Whether it is deleted.</summary>
    public bool? Deleted { get; set; }

    /// <summary>Who or what made it.</summary>
    public LeadwayOrigin? CreatedBy { get; set; }

    /// <summary>When it last changed.</summary>
    public Instant? UpdatedAt { get; set; }

    /// <summary>Fields that this type does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unmapped { get; set; }
}
