using System.Globalization;
using Affiliate.Client.Payables;
using Affiliate.Client.Reports;
using Affiliate.Client.Tool.Output;

namespace Affiliate.Client.Tool.Payables;

/// <summary>What is owed, for people.</summary>
internal static class OwedTables
{
    private const int LargestPayees = 5;

    private static readonly string[] Ages = ["not due", "1-30 days", "31-60 days", "61-90 days", "over 90 days", "no due date"];

    public static void Show(ToolOutput output, PayablesReport report)
    {
        var asOf = report.AsOf.InZone(report.Options.Zone).ToString("uuuu-MM-dd HH:mm", CultureInfo.InvariantCulture);
        output.Table(
            $"Owed as of {asOf} {report.Options.Zone.Id}",
            ["Account", "Currency", .. Ages, "owed"],
            report.ByAccount().Where(sum => sum.Owed.Rows > 0).Select(sum => (string[])
            [
                $"{sum.Account}",
                sum.Currency ?? "unknown",
                .. Enum.GetValues<AgeingBucket>().Select(bucket => sum[bucket].Rows == 0 ? "" : ToolOutput.Format(sum[bucket].Amount)),
                ToolOutput.Format(sum.Owed.Amount),
            ]),
            numbersFrom: 2);
        output.Table(
            "Where the money is",
            ["Account", "Currency", "State", "Rows", "Amount"],
            from sum in report.ByAccount()
            from state in Enum.GetValues<PayableState>()
            where sum[state].Rows > 0
            select (string[])
                [$"{sum.Account}", sum.Currency ?? "unknown", $"{state}", $"{sum[state].Rows}", ToolOutput.Format(sum[state].Amount)],
            numbersFrom: 3);
        ShowPayees(output, report);
        foreach (var aside in report.Excluded) output.Line($"{aside.Account}: {aside.Rows} rows in no sum: {aside.Reason}");
        foreach (var source in report.Sources)
        {
            output.Line(source.Failure is { } failure
                ? $"{source.Account}: not in the report: {failure.Message}"
                : $"{source.Account}: {source.Rows} rows, {source.Completeness?.Level}: {source.Completeness?.Reason}");
        }
    }

    private static void ShowPayees(ToolOutput output, PayablesReport report)
    {
        var labels = PayeeLabels.For(report);
        output.Table(
            "Largest open balances",
            ["Payee", "Account", "Currency", "Overdue", "Owed"],
            from sum in report.ByPayee()
            where sum.Owed.Amount > 0 && sum.Currency is not null
            group sum by sum.Currency into same
            orderby same.Key
            from sum in same.OrderByDescending(sum => sum.Owed.Amount).Take(LargestPayees)
            select (string[])
            [
                sum.Payee is { } payee ? labels[new PayablesPayee(sum.Account!.Value, payee)] : "nobody named",
                $"{sum.Account}",
                sum.Currency!,
                ToolOutput.Format(sum.Overdue.Amount),
                ToolOutput.Format(sum.Owed.Amount),
            ],
            numbersFrom: 3);
    }
}
