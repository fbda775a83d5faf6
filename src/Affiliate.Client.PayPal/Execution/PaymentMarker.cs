using Affiliate.Client.Errors;
using Affiliate.Client.PayPal.Journal;
using Affiliate.Client.Payouts;

namespace Affiliate.Client.PayPal.Execution;

/// <summary>Tells the vendors which rows were paid, by the journal.</summary>
/// <param name="journal">The journal.</param>
/// <param name="writers">
/// The vendors that can be told; rows of others stay as they are, and the journal keeps them from being paid again.
/// </param>
public sealed class PaymentMarker(IPaymentJournal journal, IEnumerable<IPayoutStatusWriter> writers)
{
    private readonly IReadOnlyList<IPayoutStatusWriter> _writers = [.. writers];

    /// <summary>
    /// Marks the rows that are paid, and still due at their vendor. Each is marked after it was read as due, and never because of an
    /// unclear failure.
    /// </summary>
    /// <param name="rows">Fresh rows of the vendors, for example <c>sources.GetPayouts()</c>.</param>
    /// <param name="cancellationToken">Stops before the next row.</param>
    /// <returns>What became of each row that was paid and not marked yet.</returns>
    /// <exception cref="PaymentJournalException">The journal is in use, or failed.</exception>
    /// <exception cref="AffiliateClientException">The rows cannot be read.</exception>
    public async Task<IReadOnlyList<PaymentMark>> MarkAsync(
        IAsyncEnumerable<Payout> rows,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(rows);
        await using var held = (await journal.LockAsync(cancellationToken).ConfigureAwait(false)).ConfigureAwait(false);
        var batches = (await journal.ReadAsync(cancellationToken).ConfigureAwait(false)).ToDictionary(batch => batch.SenderBatchId);
        var wanted = batches
            .Values.SelectMany(batch => batch.Payments.Select(payment => (batch.SenderBatchId, payment)))
            .Where(one => one.payment is { State: PaymentState.Paid, IsMarked: false })
            .ToDictionary(one => one.payment.Key, one => one.SenderBatchId);
        var marks = new List<PaymentMark>();
        await foreach (var row in rows.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            if (!wanted.Remove(row.Key, out var id)) continue;
            var mark = await MarkAsync(row, cancellationToken).ConfigureAwait(false);
            marks.Add(mark);
            if (!mark.IsMarked) continue;
            var batch = batches[id];
            batches[id] = batch with
            {
                Payments = [.. batch.Payments.Select(payment => payment.Key == row.Key ? payment with { IsMarked = true } : payment)],
            };
            await journal.SaveAsync(batches[id], cancellationToken).ConfigureAwait(false);
        }

        marks.AddRange(wanted.Keys.Select(key => new PaymentMark(key, false, "The vendor did not list the row.")));
        return marks;
    }

    private async Task<PaymentMark> MarkAsync(Payout row, CancellationToken cancellationToken)
    {
        if (row.Status == PayoutStatus.Paid) return new PaymentMark(row.Key, true, "The vendor says that it is paid.");
        var writer = _writers.FirstOrDefault(one => one.Account.Vendor == row.Key.Vendor && one.Account.Name == row.Key.Account);
        if (writer is null) return new PaymentMark(row.Key, false, "The vendor cannot be told by API: mark the row there by hand.");
        if (writer.GetRefusalReason(row) is { } refusal) return new PaymentMark(row.Key, false, refusal);
        try
        {
            var result = await writer.MarkPaidAsync(row, cancellationToken).ConfigureAwait(false);
            return new PaymentMark(row.Key, result.Outcome is MarkPaidOutcome.Paid or MarkPaidOutcome.AlreadyPaid, result.Detail);
        }
        catch (AffiliateClientException failure)
        {
            return new PaymentMark(row.Key, false, failure.Message);
        }
    }
}
