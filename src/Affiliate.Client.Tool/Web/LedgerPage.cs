using System.Globalization;
using System.Text;
using Affiliate.Client.Payables;
using Affiliate.Client.Reports;
using NodaTime;

namespace Affiliate.Client.Tool.Web;

/// <summary>The ledger as a page.</summary>
internal static class LedgerPage
{
    private const int LargestPayees = 10;

    private static readonly string[] Ages = ["Not due", "1-30 days", "31-60 days", "61-90 days", "Over 90 days", "No due date"];

    public static string Write(LedgerView view)
    {
        var currencies = view.Report.ByCurrency().Where(sum => sum.Owed.Rows > 0).OrderByDescending(sum => sum.Owed.Amount).ToList();
        var page = new StringBuilder("""
            <!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <title>What is owed</title><link rel="stylesheet" href="style.css"></head><body>

            """);
        page.Append("<header><h1>What is owed</h1>");
        page.Append(CultureInfo.InvariantCulture, $"<p>As of {Moment(view.Report.AsOf)}, from the ledger.</p></header>\n<main>\n");
        foreach (var note in view.Notes) page.Append(CultureInfo.InvariantCulture, $"<p class=\"note\">{Html.Encode(note)}</p>\n");
        page.Append(Totals(currencies));
        page.Append("<section class=\"charts\" aria-label=\"Owed by age\">\n");
        foreach (var sum in currencies) page.Append(AgeingChart.ToHtml(sum));
        return page.Append("</section>\n")
            .Append(Movements(view)).Append(Payees(view)).Append(Syncs(view)).Append(Excluded(view))
            .Append("</main></body></html>\n").ToString();
    }

    private static string Totals(IEnumerable<PayablesSummary> currencies) => Html.Table(
        "totals",
        "Owed by currency and age",
        "Pending and due together. Amounts of different currencies are never added; where a vendor names none, each account stands alone.",
        ["Currency", .. Ages, "Owed"],
        currencies.Select(sum => (string[])
        [
            Currency(sum.Currency, $"{sum.Account}"),
            .. Enum.GetValues<AgeingBucket>().Select(bucket => Html.Number(sum[bucket].Amount)),
            Html.Number(sum.Owed.Amount),
        ]),
        numbersFrom: 1);

    private static string Movements(LedgerView view) => Html.Table(
        "movements",
        "Movements of 30 days",
        $"Since {Moment(view.From)}, by when the ledger saw them. Opening and earned, less paid, reversed and vanished, is closing.",
        ["Currency", "Opening", "Earned", "Paid", "Reversed", "Vanished", "Closing"],
        view.Movements.Select(line => (string[])
        [
            Currency(line.Currency, $"{line.Account}"),
            .. new[] { line.Opening, line.Earned, line.Paid, line.Reversed, line.Vanished, line.Closing }.Select(Html.Number),
        ]),
        numbersFrom: 1);

    private static string Payees(LedgerView view)
    {
        var largest = view.Report.ByPayee().Where(sum => sum is { Owed.Amount: > 0, Payee: not null })
            .Select(sum => (Sum: sum, Payee: Named(view, new PayablesPayee(sum.Account!.Value, sum.Payee!)))).ToList();
        var labels = new PayeeLabels(largest.Select(one => one.Payee));
        return Html.Table(
            "payees",
            "Largest open balances",
            $"The {LargestPayees} largest of each currency. Who has another's name is shown with an id.",
            ["Payee", "Account", "Currency", "Overdue", "Owed"],
            from one in largest
            group one by Currency(one.Sum.Currency, $"{one.Sum.Account}") into same
            orderby same.Key
            from one in same.OrderByDescending(one => one.Sum.Owed.Amount).Take(LargestPayees)
            select (string[])
                [labels[one.Payee], $"{one.Sum.Account}", same.Key, Html.Number(one.Sum.Overdue.Amount), Html.Number(one.Sum.Owed.Amount)],
            numbersFrom: 3);
    }

    private static PayablesPayee Named(LedgerView view, PayablesPayee payee) =>
        payee with { Payee = view.Names.GetValueOrDefault(payee, payee.Payee) };

    private static string Syncs(LedgerView view) => Html.Table(
        "syncs",
        "Last syncs",
        "How old the figures are, and how sure it is that the last full listing lost nothing.",
        ["Account", "Last run", "Last full listing", "Completeness", "Why"],
        view.Accounts.Select(account => (string[])
        [
            $"{account.Vendor}/{account.Account}",
            Moment(account.LastSuccessAt),
            Moment(account.LastFullAt),
            account.LastFailure is null ? account.LastCompleteness ?? "unknown" : "fails",
            account.LastFailure ?? account.LastCompletenessReason ?? "",
        ]),
        numbersFrom: int.MaxValue);

    private static string Excluded(LedgerView view) => Html.Table(
        "excluded",
        "Rows in no sum",
        "Deleted rows, rows of unknown status, and amounts that are no money.",
        ["Account", "Reason", "Rows"],
        view.Report.Excluded.Select(line => (string[])
            [$"{line.Account}", $"{line.Reason}", line.Rows.ToString(CultureInfo.InvariantCulture)]),
        numbersFrom: 2);

    private static string Currency(string? code, string account) => code ?? $"unknown, {account}";

    private static string Moment(Instant? moment) =>
        moment?.ToString("uuuu-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture) ?? "never";
}
