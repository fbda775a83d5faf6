using System.Text.Json;
using System.Text.Json.Serialization;

namespace Affiliate.Client.PayPal.Payouts;

/// <summary>What the sender said of an item, as PayPal gives it back.</summary>
public sealed record PayPalPayoutItemDetail
{
    /// <summary>What the receiver is named by.</summary>
    public PayPalRecipientType? RecipientType { get; set; }

    /// <summary>How much.</summary>
    public PayPalAmount? Amount { get; set; }

    /// <summary>What the receiver is told.</summary>
    public string? Note { get; set; }

    /// <summary>Who.</summary>
    public string? Receiver { get; set; }

    /// <summary>The sender's id of the item.</summary>
    public string? SenderItemId { get; set; }

    /// <summary>Whom the money was credited to.</summary>
    public PayPalRecipientName? RecipientName { get; set; }

    /// <summary>Where the receiver gets the money.</summary>
    public PayPalRecipientWallet? RecipientWallet { get; set; }

    /// <summary>What it is for.</summary>
    public PayPalPurpose? Purpose { get; set; }

    /// <summary>Fields that this type does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unmapped { get; set; }
}
