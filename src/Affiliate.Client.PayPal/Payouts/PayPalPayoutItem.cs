using System.Text.Json;
using System.Text.Json.Serialization;
using Affiliate.Client.PayPal.Shared;
using NodaTime;

namespace Affiliate.Client.PayPal.Payouts;

/// <summary>An item of a batch.</summary>
public sealed record PayPalPayoutItem
{
    /// <summary>PayPal's id of the item.</summary>
    public string? PayoutItemId { get; set; }

    /// <summary>PayPal's id of the payment; null where none was made.</summary>
    public string? TransactionId { get; set; }

    /// <summary>The id that the sender's and the receiver's side of the payment share.</summary>
    public string? ActivityId { get; set; }

    /// <summary>Where it is.</summary>
    public PayPalTransactionStatus? TransactionStatus { get; set; }

    /// <summary>The estimated fee: zero until the item is pending.</summary>
    public PayPalAmount? PayoutItemFee { get; set; }

    /// <summary>PayPal's id of the batch.</summary>
    public string? PayoutBatchId { get; set; }

    /// <summary>The sender's id of the batch; PayPal says it of a single item, not within a batch.</summary>
    public string? SenderBatchId { get; set; }

    /// <summary>What the sender said of it.</summary>
    public PayPalPayoutItemDetail? PayoutItem { get; set; }

    /// <summary>The conversion, where one was made.</summary>
    public PayPalCurrencyConversion? CurrencyConversion { get; set; }

    /// <summary>When it was last processed.</summary>
    public Instant? TimeProcessed { get; set; }

    /// <summary>Why it was not paid.</summary>
    public PayPalItemError? Errors { get; set; }

    /// <summary>Links to related calls.</summary>
    public IReadOnlyList<PayPalLink>? Links { get; set; }

    /// <summary>Fields that this type does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unmapped { get; set; }
}
