namespace Affiliate.Client.Emulator.PayPal.Rows;

/// <summary>
/// An item of a batch as PayPal's emulator stores it. What becomes of it is known from the start, and ripens on the clock.
/// </summary>
public sealed record PayPalItemRow
{
    private static readonly TimeSpan ClaimTime = TimeSpan.FromDays(30);

    /// <summary>PayPal's id of the item.</summary>
    public required string Id { get; init; }

    /// <summary>PayPal's id of the batch.</summary>
    public required string BatchId { get; init; }

    /// <summary>The sender's id of the batch.</summary>
    public required string SenderBatchId { get; init; }

    /// <summary>The sender's id of the item.</summary>
    public string? SenderItemId { get; init; }

    /// <summary>What the receiver is named by.</summary>
    public required string RecipientType { get; init; }

    /// <summary>Who gets the money.</summary>
    public required string Receiver { get; init; }

    /// <summary>What the receiver is told.</summary>
    public string? Note { get; init; }

    /// <summary>The currency.</summary>
    public required string Currency { get; init; }

    /// <summary>How much.</summary>
    public required decimal Amount { get; init; }

    /// <summary>What the sender pays for it, in the same currency.</summary>
    public required decimal Fee { get; init; }

    /// <summary>When the batch was received.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>When the outcome shows.</summary>
    public required DateTimeOffset ProcessedAt { get; init; }

    /// <summary>What becomes of it then.</summary>
    public required PayPalOutcome Outcome { get; init; }

    /// <summary>When an unclaimed item was claimed.</summary>
    public DateTimeOffset? ClaimedAt { get; init; }

    /// <summary>When an unclaimed item was cancelled.</summary>
    public DateTimeOffset? CanceledAt { get; init; }

    /// <summary>When the receiver has the money for good; null for never.</summary>
    public DateTimeOffset? ArrivesAt => Outcome.Status == "SUCCESS" ? ProcessedAt : ClaimedAt;

    /// <summary>When the sender has the money back; null for never.</summary>
    public DateTimeOffset? ReturnsAt =>
        Outcome.Status switch
        {
            "UNCLAIMED" => ClaimedAt is null ? CanceledAt ?? ProcessedAt + ClaimTime : null,
            "FAILED" or "RETURNED" or "REFUNDED" or "REVERSED" => ProcessedAt,
            _ => null,
        };

    /// <summary>The vendor's word for where it is at a moment.</summary>
    public string StatusAt(DateTimeOffset moment) =>
        moment < ProcessedAt ? "PENDING"
        : Outcome.Status != "UNCLAIMED" ? Outcome.Status
        : moment >= ArrivesAt ? "SUCCESS"
        : moment >= ReturnsAt ? "RETURNED"
        : "UNCLAIMED";
}
