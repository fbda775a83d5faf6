using Affiliate.Client.Monetary;
using Affiliate.Client.PayPal.Journal;
using Affiliate.Client.PayPal.Runs;
using NodaTime;

namespace Affiliate.Client.PayPal.Execution;

/// <summary>What must hold before anything of a plan is sent.</summary>
internal static class PaymentChecks
{
    public static void RequireApproval(PaymentRun run, PaymentApproval approval, PaymentExecutorOptions options)
    {
        if (approval.Digest != run.Digest)
            throw new PaymentNotApprovedException(
                "The plan is not the one that was approved: its digest differs. Nothing was sent. Look at the plan and approve it."
            );
        if (string.IsNullOrWhiteSpace(approval.ApprovedBy))
            throw new PaymentNotApprovedException("Nobody approved the plan. Set PaymentApproval.ApprovedBy. Nothing was sent.");
        if (options.ExecutedBy is { } executor && executor.Equals(approval.ApprovedBy, StringComparison.OrdinalIgnoreCase))
            throw new PaymentNotApprovedException($"{executor} approved and executes: two persons are asked for. Nothing was sent.");
    }

    public static void RequireUnpaid(PaymentRun run, IReadOnlyList<JournalBatch> journal)
    {
        var history = new PaymentHistory(journal);
        var paid = run
            .Batches.SelectMany(batch => batch.Items.Select(item => (batch.SenderBatchId, item)))
            .Where(one => history.Find(one.item.Key, one.item.Covers, one.SenderBatchId) is not null)
            .Select(one => one.item.Key)
            .ToList();
        if (paid.Count > 0) throw new PaymentPlanOutdatedException(paid);
    }

    public static void RequireLimits(
        IReadOnlyList<PaymentRunBatch> batches,
        IReadOnlyList<JournalBatch> journal,
        PaymentExecutorOptions options,
        Instant now
    )
    {
        var run = Totals(batches.Select(batch => batch.Total));
        var recent = Totals(journal.Where(batch => batch.IntendedAt > now - Duration.FromDays(1)).Select(batch => batch.Committed));
        foreach (var (amount, currency) in run)
        {
            Require(nameof(options.MaxPerRun), options.MaxPerRun, new Money(amount, currency));
            Require(nameof(options.MaxPerDay), options.MaxPerDay, new Money(amount + recent[currency], currency));
        }
    }

    public static async Task RequireFundsAsync(
        IReadOnlyList<PaymentRunBatch> batches,
        IPaymentProvider provider,
        PaymentExecutorOptions options,
        CancellationToken cancellationToken
    )
    {
        if (batches.Count == 0) return;
        var need = Totals(batches.SelectMany(batch => batch.Items).SelectMany(item => (Money[])[item.Amount, options.Fee(item)]));
        var balances = await provider.GetBalancesAsync(cancellationToken).ConfigureAwait(false);
        var missing = Totals(
            need.Where(money => money.Amount > balances.Available[money.Currency])
                .Select(money => money with { Amount = money.Amount - balances.Available[money.Currency] })
        );
        if (missing.Count > 0) throw new PaymentFundsException(missing, balances);
    }

    private static void Require(string limit, IReadOnlyDictionary<string, decimal> limits, Money wanted)
    {
        if (limits.TryGetValue(wanted.Currency!, out var allowed) && wanted.Amount > allowed)
            throw new PaymentLimitException(limit, wanted with { Amount = allowed }, wanted);
    }

    private static MoneyTotals Totals(IEnumerable<Money> amounts)
    {
        var totals = new MoneyTotals();
        foreach (var amount in amounts) totals.Add(amount);
        return totals;
    }
}
