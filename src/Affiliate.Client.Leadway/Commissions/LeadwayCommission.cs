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
    public string? Id { get; init; }

    /// <summary>The product; <c>manual</c> for a commission made by hand.</summary>
    public string? ProductId { get; init; }

    /// <summary>The product's name.</summary>
    public string? ProductName { get; init; }

    /// <summary>How many were bought.</summary>
    public decimal? Qty { get; init; }

    /// <summary>The commission on the product, in major units.</summary>
    public decimal? ProductCommission { get; init; }

    /// <summary>What the affiliate earned, in major units (25 % of 100 = 25).</summary>
    public decimal? CommissionAmount { get; init; }

    /// <summary>What the commission is reckoned from, in major units.</summary>
    public decimal? Amount { get; init; }

    /// <summary>The discount on one unit, in major units.</summary>
    public decimal? UnitDiscount { get; init; }

    /// <summary>The campaign's name.</summary>
    public string? CampaignName { get; init; }

    /// <summary>The rate in percent or the flat amount; see <see cref="CommissionType"/>.</summary>
    public decimal? Commission { get; init; }

    /// <summary>What <see cref="Commission"/> means.</summary>
    public LeadwayCommissionType? CommissionType { get; init; }

    /// <summary>When the customer paid.</summary>
    public Instant? TransactionAt { get; init; }

    /// <summary>The transaction.</summary>
    public string? TransactionId { get; init; }

    /// <summary>Who earned it.</summary>
    public string? AffiliateId { get; init; }

    /// <summary>The payout that covers it.</summary>
    public string? PayoutId { get; init; }

    /// <summary>Where it is.</summary>
    public LeadwayCommissionStatus? Status { get; init; }

    /// <summary>The currency's ISO 4217 code, in any case.</summary>
    public string? Currency { get; init; }

    /// <summary>Whether it is of a trial.</summary>
    public bool? IsTrial { get; init; }

    /// <summary>False for test data.</summary>
    public bool? LiveMode { get; init; }

    /// <summary>Who bought.</summary>
    public LeadwayCommissionCustomer? Customer { get; init; }

    /// <summary>When it was made.</summary>
    public Instant? CreatedAt { get; init; }

    /// <summary>The event that caused it.</summary>
    public string? EventId { get; init; }

    /// <summary>The campaign.</summary>
    public LeadwayCommissionCampaign? Campaign { get; init; }

    /// <summary>Who earned it.</summary>
    public LeadwayCommissionAffiliate? Affiliate { get; init; }

    /// <summary>When it is due.</summary>
    public Instant? DueAt { get; init; }

    /// <summary>The level: a number in lists, a word elsewhere.</summary>
    public LeadwayTier? Tier { get; init; }

    /// <summary>The month that pays it, where a write answers with it. [unverified]</summary>
    public Instant? PayoutMonth { get; init; }

    /// <summary>A free text. [unverified]</summary>
    public string? Description { get; init; }

    /// <summary>The location (sub-account), where a write answers with it.</summary>
    public string? LocationId { get; init; }

    /// <summary>The campaign, where a write answers with it; lists have <see cref="Campaign"/>.</summary>
    public string? CampaignId { get; init; }

    /// <summary>The customer, where a write answers with it; lists have <see cref="Customer"/>.</summary>
    public string? CustomerId { get; init; }

    /// <summary>What was bought, for example <c>Manual Commission</c>.</summary>
    public string? Plan { get; init; }

    /// <summary>When it is to be paid.</summary>
    public Instant? PayoutAt { get; init; }

    /// <summary>What made it, for example <c>manual</c>.</summary>
    public string? CreationSource { get; init; }

    /// <summary>Whether it is deleted.</summary>
    public bool? Deleted { get; init; }

    /// <summary>Who or what made it.</summary>
    public LeadwayOrigin? CreatedBy { get; init; }

    /// <summary>When it last changed.</summary>
    public Instant? UpdatedAt { get; init; }

    /// <summary>Fields that this type does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unmapped { get; set; }
}
