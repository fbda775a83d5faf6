using Affiliate.Client.Payouts;

namespace Affiliate.Client.PayPal.Journal;

/// <summary>What the journal says of rows: whether they were paid, and how often they came back.</summary>
internal sealed class PaymentHistory
{
    private readonly Dictionary<PayoutKey, List<(string Batch, PaymentState State)>> _payments = [];

    public PaymentHistory(IEnumerable<JournalBatch> batches)
    {
        foreach (var batch in batches)
        {
            foreach (var payment in batch.Payments)
            {
                Add(payment.Key, batch, payment);
                // The vendor may show a covered commission again, for example after somebody deleted the payout.
                foreach (var commission in payment.Covers)
                    Add(payment.Key with { Kind = PayoutKind.Commission, Id = commission }, batch, payment);
            }
        }
    }

    public static PaymentHistory None { get; } = new([]);

    /// <summary>Whether money went out for the row, or may have, by another batch than this.</summary>
    /// <returns>Paid or Intended, or null.</returns>
    public PaymentState? Find(PayoutKey key, IReadOnlyList<string> covers, string? exceptBatch = null)
    {
        PaymentState? worst = null;
        foreach (var one in (PayoutKey[])[key, .. covers.Select(commission => key with { Kind = PayoutKind.Commission, Id = commission })])
        {
            foreach (var (batch, state) in _payments.GetValueOrDefault(one) ?? [])
            {
                if (batch == exceptBatch || state == PaymentState.Unpaid) continue;
                if (state == PaymentState.Paid) return PaymentState.Paid;
                worst = PaymentState.Intended;
            }
        }

        return worst;
    }

    /// <summary>How many payments of the row came back or never left, so that the next one has another id.</summary>
    public int CountUnpaid(PayoutKey key) =>
        _payments.GetValueOrDefault(key)?.Count(payment => payment.State == PaymentState.Unpaid) ?? 0;

    private void Add(PayoutKey key, JournalBatch batch, JournalPayment payment)
    {
        if (!_payments.TryGetValue(key, out var known)) _payments[key] = known = [];
        known.Add((batch.SenderBatchId, payment.State));
    }
}
