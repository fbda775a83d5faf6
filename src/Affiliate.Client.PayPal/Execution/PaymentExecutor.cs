using Affiliate.Client.Errors;
using Affiliate.Client.PayPal.Journal;
using Affiliate.Client.PayPal.Runs;
using NodaTime;

namespace Affiliate.Client.PayPal.Execution;

/// <summary>
/// Pays approved plans, and follows each payment to its end. The journal holds the intent before anything is sent and the outcome after: a
/// run that is killed at any moment and started again pays nobody twice.
/// </summary>
/// <param name="provider">Who moves the money.</param>
/// <param name="journal">The journal; always the same one for one PayPal account.</param>
/// <param name="options">Limits and persons; null for none.</param>
/// <param name="timeProvider">The clock; the system's by default.</param>
public sealed class PaymentExecutor(
    IPaymentProvider provider,
    IPaymentJournal journal,
    PaymentExecutorOptions? options = null,
    TimeProvider? timeProvider = null
)
{
    // PayPal knows a batch by our id for 30 days. Later, sending it again would pay it again.
    private static readonly Duration SafeToSendAgain = Duration.FromDays(25);

    private readonly PaymentExecutorOptions _options = options ?? new();
    private readonly TimeProvider _time = timeProvider ?? TimeProvider.System;

    /// <summary>Pays a plan. What was sent of it before is not sent again.</summary>
    /// <param name="run">The plan.</param>
    /// <param name="approval">Who approved which plan.</param>
    /// <param name="cancellationToken">Stops before the next batch; the journal knows what was sent.</param>
    /// <returns>
    /// The batches of the plan. A batch that failed is in <see cref="PaymentReport.Failures"/>; the others were sent all the same.
    /// </returns>
    /// <exception cref="PaymentNotApprovedException">The plan is not the approved one. Nothing was sent.</exception>
    /// <exception cref="PaymentPlanOutdatedException">Rows were paid since, or may have been. Nothing was sent.</exception>
    /// <exception cref="PaymentLimitException">The run is larger than is allowed. Nothing was sent.</exception>
    /// <exception cref="PaymentFundsException">The balances are too low. Nothing was sent.</exception>
    /// <exception cref="PaymentJournalException">The journal is in use, or failed. Nothing is sent without it.</exception>
    /// <exception cref="AffiliateClientException">The balances cannot be read. Nothing was sent.</exception>
    public async Task<PaymentReport> ExecuteAsync(PaymentRun run, PaymentApproval approval, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(run);
        ArgumentNullException.ThrowIfNull(approval);
        PaymentChecks.RequireApproval(run, approval, _options);
        await using var held = (await journal.LockAsync(cancellationToken).ConfigureAwait(false)).ConfigureAwait(false);
        var known = await journal.ReadAsync(cancellationToken).ConfigureAwait(false);
        PaymentChecks.RequireUnpaid(run, known);
        var before = known.Select(batch => batch.SenderBatchId).ToHashSet(StringComparer.Ordinal);
        var fresh = run.Batches.Where(batch => !before.Contains(batch.SenderBatchId)).ToList();
        PaymentChecks.RequireLimits(fresh, known, _options, Now);
        await PaymentChecks.RequireFundsAsync(fresh, provider, _options, cancellationToken).ConfigureAwait(false);

        var ids = run.Batches.Select(batch => batch.SenderBatchId).ToHashSet(StringComparer.Ordinal);
        var batches = known.Where(batch => ids.Contains(batch.SenderBatchId)).Concat(fresh.Select(batch => Intend(batch, approval)));
        return await SettleAsync([.. batches], before, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>
    /// Looks at everything that is open: sends what a killed run left in doubt, which PayPal pays once, and asks what became of the rest.
    /// </summary>
    /// <param name="cancellationToken">Stops before the next batch.</param>
    /// <returns>The batches that were open.</returns>
    /// <exception cref="PaymentJournalException">The journal is in use, or failed.</exception>
    public async Task<PaymentReport> ReconcileAsync(CancellationToken cancellationToken = default)
    {
        await using var held = (await journal.LockAsync(cancellationToken).ConfigureAwait(false)).ConfigureAwait(false);
        var known = await journal.ReadAsync(cancellationToken).ConfigureAwait(false);
        var ids = known.Select(batch => batch.SenderBatchId).ToHashSet(StringComparer.Ordinal);
        return await SettleAsync([.. known.Where(batch => batch.IsOpen)], ids, cancellationToken).ConfigureAwait(false);
    }

    private Instant Now => Instant.FromDateTimeOffset(_time.GetUtcNow());

    private async Task<PaymentReport> SettleAsync(
        IReadOnlyList<JournalBatch> batches,
        HashSet<string> inJournal,
        CancellationToken cancellationToken
    )
    {
        var settled = new List<JournalBatch>();
        var failures = new Dictionary<string, Exception>(StringComparer.Ordinal);
        foreach (var batch in batches)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var isFirst = !inJournal.Contains(batch.SenderBatchId);
            if (isFirst) await journal.SaveAsync(batch, cancellationToken).ConfigureAwait(false);
            var current = batch;
            try
            {
                if (current.ProviderBatchId is null && current.IsOpen)
                {
                    current = await SendAsync(current, isFirst, cancellationToken).ConfigureAwait(false);
                    await journal.SaveAsync(current, cancellationToken).ConfigureAwait(false);
                }

                if (current.IsOpen)
                {
                    current = await LookAsync(current, cancellationToken).ConfigureAwait(false);
                    await journal.SaveAsync(current, cancellationToken).ConfigureAwait(false);
                }
            }
            catch (Exception failure) when (failure is AffiliateClientException or PaymentRefusedException)
            {
                failures[batch.SenderBatchId] = failure;
            }

            settled.Add(current);
        }

        return new PaymentReport(settled, failures);
    }

    private async Task<JournalBatch> SendAsync(JournalBatch batch, bool isFirst, CancellationToken cancellationToken)
    {
        if (Now - batch.IntendedAt > SafeToSendAgain)
            throw new PaymentRefusedException(
                $"Whether PayPal has the batch {batch.SenderBatchId} is not known, and it is too old to be sent again without the danger "
                    + "of paying it twice. Look it up at PayPal and correct the journal."
            );
        try
        {
            var id = await provider.SendAsync(batch, cancellationToken).ConfigureAwait(false);
            return With(batch, payment => payment with { State = PaymentState.Pending }) with { ProviderBatchId = id };
        }
        catch (PaymentRefusedException refusal) when (isFirst)
        {
            return With(batch, payment => payment with { State = PaymentState.Unpaid, Reason = refusal.Message });
        }
    }

    private async Task<JournalBatch> LookAsync(JournalBatch batch, CancellationToken cancellationToken)
    {
        var outcomes = await provider.GetOutcomesAsync(batch, cancellationToken).ConfigureAwait(false);
        var byId = outcomes.ToLookup(outcome => outcome.SenderItemId, StringComparer.Ordinal);
        return With(batch, payment => byId[payment.SenderItemId].FirstOrDefault() is { } outcome
            ? payment with { State = outcome.State, ProviderStatus = outcome.ProviderStatus, Reason = outcome.Reason }
            : payment);
    }

    private JournalBatch Intend(PaymentRunBatch batch, PaymentApproval approval) =>
        new()
        {
            SenderBatchId = batch.SenderBatchId,
            Digest = approval.Digest,
            ApprovedBy = approval.ApprovedBy,
            IntendedAt = Now,
            Currency = batch.Currency,
            EmailSubject = batch.EmailSubject,
            Payments =
            [
                .. batch.Items.Select(item => new JournalPayment
                {
                    Key = item.Key,
                    Covers = item.Covers,
                    SenderItemId = item.SenderItemId,
                    Receiver = item.Receiver,
                    Amount = item.Amount.Amount,
                    Note = item.Note,
                }),
            ],
        };

    private static JournalBatch With(JournalBatch batch, Func<JournalPayment, JournalPayment> change) =>
        batch with { Payments = [.. batch.Payments.Select(change)] };
}
