using System.Text.Json.Serialization;
using Affiliate.Client.Monetary;
using NodaTime;

namespace Affiliate.Client.PayPal.Journal;

/// <summary>One batch that was approved, as the journal keeps it: all that is needed to send it again, and what became of it.</summary>
public sealed record JournalBatch
{
    /// <summary>The batch's id of ours; the journal has it once.</summary>
    public required string SenderBatchId { get; init; }

    /// <summary>The digest of the plan that was approved.</summary>
    public required string Digest { get; init; }

    /// <summary>Who approved it.</summary>
    public required string ApprovedBy { get; init; }

    /// <summary>When it was about to be sent for the first time.</summary>
    public required Instant IntendedAt { get; init; }

    /// <summary>ISO 4217 code.</summary>
    public required string Currency { get; init; }

    /// <summary>The subject of PayPal's mail.</summary>
    public string? EmailSubject { get; init; }

    /// <summary>PayPal's id of the batch; null as long as it is not known that PayPal has it.</summary>
    public string? ProviderBatchId { get; init; }

    /// <summary>The payments.</summary>
    public required IReadOnlyList<JournalPayment> Payments { get; init; }

    /// <summary>Whether something may still change: a payment that is neither paid nor given up.</summary>
    [JsonIgnore]
    public bool IsOpen => Payments.Any(payment => payment.State is not (PaymentState.Paid or PaymentState.Unpaid));

    /// <summary>Whether PayPal may or may not have it.</summary>
    [JsonIgnore]
    public bool IsInDoubt => Payments.Any(payment => payment.State == PaymentState.Intended);

    /// <summary>What the payees got, or may still get, of this batch.</summary>
    [JsonIgnore]
    public Money Committed =>
        new(Payments.Where(payment => payment.State != PaymentState.Unpaid).Sum(payment => payment.Amount), Currency);
}
