using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;

namespace Affiliate.Client.PayPal.Payouts;

/// <summary>What is known of a batch as a whole.</summary>
public sealed record PayPalPayoutHeader
{
    /// <summary>PayPal's id of the batch.</summary>
    public string? PayoutBatchId { get; set; }

    /// <summary>Where it is.</summary>
    public PayPalBatchStatus? BatchStatus { get; set; }

    /// <summary>When its processing began.</summary>
    public Instant? TimeCreated { get; set; }

    /// <summary>When its processing ended.</summary>
    public Instant? TimeCompleted { get; set; }

    /// <summary>When all of its items were processed and what was held is released.</summary>
    public Instant? TimeClosed { get; set; }

    /// <summary>What the sender said of it.</summary>
    public PayPalSentBatchHeader? SenderBatchHeader { get; set; }

    /// <summary>Where the money comes from, for example <c>BALANCE</c>.</summary>
    public string? FundingSource { get; set; }

    /// <summary>The sum that was asked to be paid.</summary>
    public PayPalAmount? Amount { get; set; }

    /// <summary>The estimated fees: zero until the batch is being paid.</summary>
    public PayPalAmount? Fees { get; set; }

    /// <summary>Fields that this type does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unmapped { get; set; }
}
