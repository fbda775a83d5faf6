using System.Text.Json;
using System.Text.Json.Serialization;

namespace Affiliate.Client.PayPal.Payouts;

/// <summary>What the sender said of an item, as PayPal gives it back.</summary>
public sealed record PayPalPayoutItemDetail
{
    /// <summary>What the receiver is named by.</summary>
    public PayPalRecipientType? RecipientType { get; init; }

    /// <summary>How much.</summary>
    public PayPalAmount? Amount { get; init; }

    /// <summary>What the receiver is told.</summary>
    public string? Note { get; init; }

    /// <summary>Who.</summary>
    public string? Receiver { get; init; }

    /// <summary>The sender's id of the item.</summary>
    public string? SenderItemId { get; init; }

    /// <summary>Whom the money was credited to.</summary>
    public PayPalRecipientName? RecipientName { get; init; }

    /// <summary>Where the receiver gets the money.</summary>
    public PayPalRecipientWallet? RecipientWallet { get; init; }

    /// <summary>What it is for.</summary>
    public PayPalPurpose? Purpose { get; init; }

    /// <summary>Fields that this type does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unmapped { get; set; }
}
