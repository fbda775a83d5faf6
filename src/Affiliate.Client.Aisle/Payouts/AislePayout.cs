using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;

namespace Affiliate.Client.Aisle.Payouts;

/// <summary>A payout to a consumer (a rebate on a receipt), as Aisle sends it.</summary>
public sealed record AislePayout
{
    /// <summary>The vendor's id.</summary>
    public string? Id { get; set; }

    /// <summary>When it was paid. The endpoint filters on it, so rows without it may never appear. [unverified]</summary>
    public Instant? PaidAt { get; set; }

    /// <summary>When it was made; equals <see cref="PaidAt"/> in the vendor's samples.</summary>
    public Instant? CreatedAt { get; set; }

    /// <summary>The amount in major units. No currency is stated anywhere.</summary>
    public decimal? Amount { get; set; }

    /// <summary>The consumer who is paid.</summary>
    public string? CustomerId { get; set; }

    /// <summary>The campaign.</summary>
    public string? CampaignId { get; set; }

    /// <summary>How the consumer came to the campaign.</summary>
    public AisleConversation? Conversation { get; set; }

    /// <summary>The receipt; null for some rows.</summary>
    public AisleReceiptImage? Image { get; set; }

    /// <summary>Fields that this type does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unmapped { get; set; }
}
