using System.Globalization;
using Affiliate.Client.Tool.Output;

namespace Affiliate.Client.Tool.Payments;

/// <summary>Payments for people.</summary>
internal static class PaymentTables
{
    public static void Show(ToolOutput output, PaymentPlan plan)
    {
        output.Table("The plan", ["Batch", "Currency", "Payments", "Amount"], plan.Batches.Select(batch => (string[])
        [
            batch.Id[..12], batch.Currency, batch.Payments.ToString(CultureInfo.InvariantCulture), ToolOutput.Format(batch.Amount),
        ]), numbersFrom: 2);
        foreach (var excluded in plan.Excluded) output.Line($"{excluded.Rows} rows excluded: {excluded.Reason}");
        output.Line($"{plan.NotDue} rows are not due.");
        foreach (var warning in plan.Warnings) output.Line($"Look at this: {warning}");
        output.Line($"Digest: {plan.Digest}");
    }

    public static void Show(ToolOutput output, PaymentResult result)
    {
        output.Line($"paid: {Join(result.Paid)}");
        output.Line($"open: {Join(result.Open)}");
        output.Line($"not paid: {Join(result.Unpaid)}");
        output.Line($"{result.Marked} rows are marked as paid at their vendor, {result.Unmarked} are remembered in the journal alone.");
        foreach (var failure in result.Failures) output.Line($"later: {failure}");
        if (result.Open.Count > 0) output.Line("Look again later: affiliate pay --reconcile");
    }

    private static string Join(IReadOnlyList<PaymentSum> sums) => sums.Count == 0 ? "nothing" : string.Join(", ", sums);
}
