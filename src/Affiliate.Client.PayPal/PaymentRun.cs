using Affiliate.Client.Errors;
using Affiliate.Client.Monetary;
using Affiliate.Client.Payouts;

namespace Affiliate.Client.PayPal;

/// <summary>
/// Who is to be paid what by PayPal, made from rows that are due. It writes files and moves no money: a person or a program of yours
/// uploads them.
/// </summary>
/// <remarks>
/// One payment per row of status <see cref="PayoutStatus.Due"/>, of either kind. The same rows give the same bytes, in whatever order they
/// came. Upload every batch once, as JSON or as CSV, never as both, and mark the rows as paid at the vendor before the next plan: a row
/// that is still due is planned again.
/// </remarks>
public sealed partial class PaymentRun
{
    private PaymentRun(IReadOnlyList<PaymentRunBatch> batches, IReadOnlyList<ExcludedPayout> excluded, long notDue)
    {
        Batches = batches;
        Excluded = excluded;
        NotDue = notDue;
    }

    /// <summary>The batches, by currency; several of one currency where it has more than 15 000 payments.</summary>
    public IReadOnlyList<PaymentRunBatch> Batches { get; }

    /// <summary>Rows that are due, or of unknown status, and in no batch, in the order of their keys.</summary>
    public IReadOnlyList<ExcludedPayout> Excluded { get; }

    /// <summary>How many rows were left out because their status says that they are not due.</summary>
    public long NotDue { get; }

    /// <summary>The money that each currency's balance at PayPal must hold, PayPal's fees not included.</summary>
    public MoneyTotals Funding
    {
        get
        {
            var totals = new MoneyTotals();
            foreach (var batch in Batches) totals.Add(batch.Total);
            return totals;
        }
    }

    /// <summary>
    /// Makes a plan of a listing, for example <c>sources.GetPayouts(...)</c>. If the listing fails, so does this: there is no plan of half
    /// the rows.
    /// </summary>
    /// <param name="rows">The rows; those that are not due are counted and left out.</param>
    /// <param name="options">Addresses and texts; null for the defaults.</param>
    /// <param name="cancellationToken">Stops the listing.</param>
    /// <exception cref="ArgumentException"><see cref="PaymentRunOptions.EmailSubject"/> has more than 255 characters.</exception>
    /// <exception cref="AffiliateClientException">The listing failed.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static async Task<PaymentRun> CreateAsync(
        IAsyncEnumerable<Payout> rows,
        PaymentRunOptions? options = null,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(rows);
        var draft = new PaymentRunDraft(options ?? new PaymentRunOptions());
        await foreach (var row in rows.WithCancellation(cancellationToken).ConfigureAwait(false)) draft.Add(row);
        return Finish(draft);
    }

    /// <summary>Makes a plan of rows at hand.</summary>
    /// <param name="rows">The rows; those that are not due are counted and left out.</param>
    /// <param name="options">Addresses and texts; null for the defaults.</param>
    /// <exception cref="ArgumentException"><see cref="PaymentRunOptions.EmailSubject"/> has more than 255 characters.</exception>
    public static PaymentRun Create(IEnumerable<Payout> rows, PaymentRunOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var draft = new PaymentRunDraft(options ?? new PaymentRunOptions());
        foreach (var row in rows) draft.Add(row);
        return Finish(draft);
    }

    private static PaymentRun Finish(PaymentRunDraft draft)
    {
        var (batches, excluded) = draft.Finish();
        return new PaymentRun(batches, excluded, draft.NotDue);
    }
}
