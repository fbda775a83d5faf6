using System.Text.Json.Serialization;
using Stripe;

namespace Affiliate.Client.Benchmarks.Baseline.Others;

/// <summary>The payout as Stripe.net types its own: an entity with a name per property, read by reflection.</summary>
public sealed class StripePayout : StripeEntity<StripePayout>, IHasId
{
    [JsonPropertyName("_id")]
    public string Id { get; set; } = "";

    [JsonPropertyName("locationId")]
    public string LocationId { get; set; } = "";

    [JsonPropertyName("affiliateId")]
    public string AffiliateId { get; set; } = "";

    [JsonPropertyName("campaignId")]
    public string? CampaignId { get; set; }

    [JsonPropertyName("currency")]
    public string Currency { get; set; } = "";

    [JsonPropertyName("amount")]
    public decimal Amount { get; set; }

    [JsonPropertyName("status")]
    public string? Status { get; set; }

    [JsonPropertyName("payoutMonth")]
    public DateTimeOffset? PayoutMonth { get; set; }

    [JsonPropertyName("dueAt")]
    public DateTimeOffset? DueAt { get; set; }

    [JsonPropertyName("paidAt")]
    public DateTimeOffset? PaidAt { get; set; }

    [JsonPropertyName("paidMeta")]
    public Dictionary<string, string>? PaidMeta { get; set; }

    [JsonPropertyName("paidMethod")]
    public string? PaidMethod { get; set; }

    [JsonPropertyName("altId")]
    public string? AltId { get; set; }

    [JsonPropertyName("deleted")]
    public bool? Deleted { get; set; }

    [JsonPropertyName("isMigrated")]
    public bool? IsMigrated { get; set; }

    [JsonPropertyName("createdAt")]
    public DateTimeOffset? CreatedAt { get; set; }

    [JsonPropertyName("updatedAt")]
    public DateTimeOffset? UpdatedAt { get; set; }

    [JsonPropertyName("campaign")]
    public string? Campaign { get; set; }

    [JsonPropertyName("affiliateName")]
    public string? AffiliateName { get; set; }

    [JsonPropertyName("affiliateEmail")]
    public string? AffiliateEmail { get; set; }

    [JsonPropertyName("payoutMethod")]
    public string? PayoutMethod { get; set; }
}
