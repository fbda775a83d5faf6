using Affiliate.Client.Monetary;
using Affiliate.Client.PayPal.Journal;

namespace Affiliate.Client.PayPal.Execution;

/// <summary>What became of batches.</summary>
/// <param name="Batches">The batches as the journal has them.</param>
/// <param name="Failures">Why batches could not be sent or looked up just now, by their ids; they are tried again the next time.</param>
public sealed record PaymentReport(IReadOnlyList<JournalBatch> Batches, IReadOnlyDictionary<string, Exception> Failures)
{
    /// <summary>What the payees have.</summary>
    public MoneyTotals Paid => Sum(PaymentState.Paid);

    /// <summary>What is under way, or may be.</summary>
    public MoneyTotals Open => Sum(PaymentState.Intended, PaymentState.Pending, PaymentState.Unclaimed);

    /// <summary>What the payees do not get; their rows are due again.</summary>
    public MoneyTotals Unpaid => Sum(PaymentState.Unpaid);

    /// <summary>Who could not be paid, and why.</summary>
    public IEnumerable<JournalPayment> Returned =>
        Batches.SelectMany(batch => batch.Payments).Where(payment => payment.State == PaymentState.Unpaid);

    private MoneyTotals Sum(params PaymentState[] states)
    {
        var totals = new MoneyTotals();
        foreach (var batch in Batches)
        {
            foreach (var payment in batch.Payments)
            {
                if (states.Contains(payment.State)) totals.Add(new Money(payment.Amount, batch.Currency));
            }
        }

        return totals;
    }
}
