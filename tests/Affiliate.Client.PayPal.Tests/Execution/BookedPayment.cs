using Affiliate.Client.PayPal.Journal;
using Affiliate.Client.Payouts;

namespace Affiliate.Client.PayPal.Tests.Execution;

/// <summary>A payment by the provider's own books.</summary>
internal sealed class BookedPayment
{
    public required PayoutKey Key { get; init; }

    public required string SenderItemId { get; init; }

    public required decimal Amount { get; init; }

    public PaymentState State { get; set; } = PaymentState.Pending;

    public DateTimeOffset DoneAt { get; init; }
}
