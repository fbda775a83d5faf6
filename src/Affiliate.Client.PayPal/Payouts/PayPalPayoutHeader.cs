using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;

namespace Affiliate.Client.PayPal.Payouts;

/// <summary>What is known of a batch as a whole.</summary>
public sealed record PayPalPayoutHeader
{
    /// <summary>PayPal's id of the batch.</summary>
    public string? PayoutBatchId { get; init; }

    /// <summary>Where it is.</summary>
    public PayPalBatchStatus? BatchStatus { get; init; }

    /// <summary>When its processing began.</summary>
    public Instant? TimeCreated { get; init; }

    /// <summary>When its processing ended.</summary>
    public Instant? TimeCompleted { get; init; }

    /// <summary>When all of its items were processed and what was held is released.</summary>
    public Instant? TimeClosed { get; init; }

    /// <summary>What the sender said of it.</summary>
    public PayPalSentBatchHeader? SenderBatchHeader { get; init; }

    /// <summary>Where the money comes from, for example <c>BALANCE</c>.</summary>
    public string? FundingSource { get; init; }

    /// <summary>The sum that was asked to be paid.</summary>
    public PayPalAmount? Amount { get; init; }

    /// <summary>The estimated fees: zero until the batch is being paid.</summary>
    public PayPalAmount? Fees { get; init; }

    /// <summary>Fields that this type does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unmapped { get; set; }
}
