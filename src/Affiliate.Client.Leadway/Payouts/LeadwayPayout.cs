using System.Text.Json;
using System.Text.Json.Serialization;
using Affiliate.Client.Leadway.Affiliates;
using NodaTime;

namespace Affiliate.Client.Leadway.Payouts;

/// <summary>A payout to an affiliate.</summary>
public sealed record LeadwayPayout
{
    /// <summary>The vendor's id.</summary>
    [JsonPropertyName("_id")]
    public string? Id { get; set; }

    /// <summary>The location (sub-account).</summary>
    public string? LocationId { get; set; }

    /// <summary>Who is paid.</summary>
    public string? AffiliateId { get; set; }

    /// <summary>The campaign's id.</summary>
    public string? CampaignId { get; set; }

    /// <summary>The campaign's <b>name</b>.</summary>
    public string? Campaign { get; set; }

    /// <summary>The currency's ISO 4217 code, in any case.</summary>
    public string? Currency { get; set; }

    /// <summary>The amount in major units (150 = one hundred and fifty).</summary>
    public decimal? Amount { get; set; }

    /// <summary>Where the payout is. Never conclude it from <see cref="PaidAt"/>.</summary>
    public LeadwayPayoutStatus? Status { get; set; }

    /// <summary>The month that is paid for, as the UTC midnight of its first day.</summary>
    public Instant? PayoutMonth { get; set; }

    /// <summary>When it is due.</summary>
    public Instant? DueAt { get; set; }

    /// <summary>When it was paid. A payout that is still pending can have one.</summary>
    public Instant? PaidAt { get; set; }

    /// <summary>How it was paid, for example <c>manual</c>.</summary>
    public LeadwayPaymentMethod? PaidMethod { get; set; }

    /// <summary>The affiliate's primary payout method.</summary>
    public LeadwayPaymentMethod? PayoutMethod { get; set; }

    /// <summary>Free-form facts about the payment, as they came.</summary>
    public JsonElement? PaidMeta { get; set; }

    /// <summary>An id in another system.</summary>
    public string? AltId { get; set; }

    /// <summary>Whether it is deleted; deleted rows stay in the list.</summary>
    public bool? Deleted { get; set; }

    /// <summary>Whether it came from an older system.</summary>
    public bool? IsMigrated { get; set; }

    /// <summary>When it was made.</summary>
    public Instant? CreatedAt { get; set; }

    /// <summary>When it last changed.</summary>
    public Instant? UpdatedAt { get; set; }

    /// <summary>The affiliate's display name.</summary>
    public string? AffiliateName { get; set; }

    /// <summary>The affiliate's e-mail address.</summary>
    public string? AffiliateEmail { get; set; }

    /// <summary>The affiliate, where the vendor embeds it.</summary>
    public LeadwayAffiliate? Affiliate { get; set; }

    /// <summary>Fields that this type does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unmapped { get; set; }
}
