using Affiliate.Client.PayPal.Runs;

namespace Affiliate.Client.Tool.Payments;

/// <summary>What would be paid.</summary>
/// <param name="Digest">Stands for the whole plan; approving it approves this plan and no other.</param>
/// <param name="Batches">One per currency and at most as large as PayPal takes.</param>
/// <param name="Funding">What the payments need, per currency, without fees.</param>
/// <param name="Excluded">Why rows that are due are not paid.</param>
/// <param name="NotDue">Rows that are not due.</param>
/// <param name="Warnings">What a person should look at before approving.</param>
internal sealed record PaymentPlan(
    string Digest,
    IReadOnlyList<PaymentPlan.Batch> Batches,
    IReadOnlyList<PaymentSum> Funding,
    IReadOnlyList<PaymentPlan.UnpaidRows> Excluded,
    long NotDue,
    IReadOnlyList<string> Warnings)
{
    public static PaymentPlan From(PaymentRun run) => new(
        run.Digest,
        [.. run.Batches.Select(batch => new Batch(batch.SenderBatchId, batch.Items.Count, batch.Total.Amount, batch.Currency))],
        PaymentSum.From(run.Funding),
        [.. run.Excluded.CountBy(row => row.Reason).Select(same => new UnpaidRows(same.Key, same.Value))],
        run.NotDue,
        run.Warnings);

    /// <param name="Id">The batch's id at PayPal.</param>
    /// <param name="Payments">How many payments.</param>
    /// <param name="Amount">Their sum.</param>
    /// <param name="Currency">Their currency.</param>
    internal sealed record Batch(string Id, int Payments, decimal Amount, string Currency);

    /// <param name="Reason">Why they are not paid.</param>
    /// <param name="Rows">How many rows.</param>
    internal sealed record UnpaidRows(ExcludedPayoutReason Reason, int Rows);
}
