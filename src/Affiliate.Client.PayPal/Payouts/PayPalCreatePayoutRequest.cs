namespace Affiliate.Client.PayPal.Payouts;

/// <summary>A batch to pay.</summary>
public sealed record PayPalCreatePayoutRequest
{
    /// <summary>What holds for the batch as a whole.</summary>
    public required PayPalSenderBatchHeader SenderBatchHeader { get; init; }

    /// <summary>Whom to pay what: 1 to 15000 items, in one currency.</summary>
    public required IReadOnlyList<PayPalCreatePayoutItem> Items { get; init; }
}
