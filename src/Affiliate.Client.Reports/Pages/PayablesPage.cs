using System.Globalization;
using System.Text;
using Affiliate.Client.Payables;

namespace Affiliate.Client.Reports.Pages;

/// <summary>A report as a page for people.</summary>
internal sealed class PayablesPage(PayablesReport report, PayablesFileOptions options)
{
    private readonly StringBuilder _page = new();

    public string Write()
    {
        var asOf = report.AsOf.InZone(report.Options.Zone).ToString("uuuu-MM-dd HH:mm", CultureInfo.InvariantCulture);
        var moment = HtmlPage.Encode($"{asOf} {report.Options.Zone.Id}");
        _page.Append(HtmlPage.Head($"Owed as of {asOf} {report.Options.Zone.Id}"));
        _page.Append(CultureInfo.InvariantCulture, $"<h1>What is owed</h1><p class=\"dim\">As of {moment}; days are counted there. ");
        _page.Append("Pending and due together; deleted rows and rows of unknown status are in no sum.</p>\n");
        if (!report.IsComplete)
            _page.Append("<p class=\"bad\">Incomplete: money is missing from the sums. See the sources below.</p>\n");
        var currencies = report.ByCurrency().Where(sum => sum.Owed.Rows > 0).ToList();
        _page.Append("<div class=\"charts\">\n");
        foreach (var sum in currencies) _page.Append(AgeingChart.ToHtml(sum));
        _page.Append("</div>\n");
        AppendTotals(currencies);
        AppendAccounts();
        AppendPayees();
        AppendSources();
        return _page.Append(HtmlPage.Foot).ToString();
    }

    private void AppendTotals(IEnumerable<PayablesSummary> currencies) => _page.Append(HtmlPage.Table(
        "totals",
        "Totals per currency",
        ["Currency", .. Ageing.Buckets.Select(Ageing.Word), "Owed"],
        currencies.Select(sum => (string[])
        [
            AgeingChart.Currency(sum),
            .. Ageing.Buckets.Select(bucket => HtmlPage.Number(sum[bucket].Amount)),
            HtmlPage.Number(sum.Owed.Amount),
        ]),
        numbersFrom: 1));

    private void AppendAccounts() => _page.Append(HtmlPage.Table(
        "buckets",
        "By account",
        ["Vendor", "Account", "Currency", "Bucket", "Rows", "Amount"],
        PayablesRow.From(report).Select(row => (string[])
            [row.Vendor, row.Account, row.Currency ?? "", row.Bucket, $"{row.Rows}", HtmlPage.Number(row.Amount)]),
        numbersFrom: 4));

    private void AppendPayees()
    {
        var labels = PayeeLabels.For(report);
        var largest = report
            .ByPayee()
            .Where(sum => sum.Owed.Amount > 0 && sum.Currency is not null)
            .GroupBy(sum => sum.Currency)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .SelectMany(group => group.OrderByDescending(sum => sum.Owed.Amount).Take(options.LargestPayees));
        _page.Append(HtmlPage.Table(
            "payees",
            "Largest open balances",
            ["Payee", "Account", "Currency", "Overdue", "Owed"],
            largest.Select(sum => (string[])
            [
                sum.Payee is { } payee ? labels[new PayablesPayee(sum.Account!.Value, payee)] : "nobody named",
                $"{sum.Account}",
                sum.Currency!,
                HtmlPage.Number(sum.Overdue.Amount),
                HtmlPage.Number(sum.Owed.Amount),
            ]),
            numbersFrom: 3));
    }

    private void AppendSources()
    {
        _page.Append(HtmlPage.Table(
            "aside",
            "Rows in no sum",
            ["Account", "Reason", "Rows"],
            report.Excluded.Select(aside => (string[])[$"{aside.Account}", $"{aside.Reason}", $"{aside.Rows}"]),
            numbersFrom: 2));
        _page.Append(HtmlPage.Table(
            "sources",
            "Sources",
            ["Account", "Rows", "Complete?", "Why"],
            report.Sources.Select(source => (string[])
            [
                $"{source.Account}",
                $"{source.Rows}",
                source.Failure is null ? $"{source.Completeness?.Level}" : "failed",
                source.Failure?.Message ?? source.Completeness?.Reason ?? "",
            ]),
            numbersFrom: 9));
    }
}
