using System.Globalization;
using Affiliate.Client.Payouts;
using Affiliate.Client.Reports.Pages;

namespace Affiliate.Client.Reports.Formats;

/// <summary>Payouts as a page with one table, written row by row.</summary>
internal sealed class PayoutPage : PayoutFormat
{
    private static readonly string[] Columns =
        ["Account", "Kind", "Id", "Status", "Amount", "Currency", "Payee", "Created", "Due", "Paid", "Reference", "Remarks"];

    public override string Head { get; } =
        HtmlPage.Head("Payouts") + "<h1>Payouts</h1>\n" + HtmlPage.TableHead("payouts", Columns, column => column == "Amount");

    public override string Foot => HtmlPage.TableFoot + HtmlPage.Foot;

    public override string Row(PayoutRow row) => HtmlPage.Row(
        [
            $"{row.Vendor}/{row.Account}",
            row.Kind,
            row.Id,
            row.VendorStatus is null ? row.Status : $"{row.Status} ({row.VendorStatus})",
            row.Amount is { } amount ? HtmlPage.Number(amount) : "",
            row.Currency ?? "",
            row.PayeeName ?? row.PayeeEmail ?? row.PayeeId ?? "",
            Day(row.CreatedAt),
            Day(row.DueAt),
            Day(row.PaidAt),
            row.Reference ?? "",
            Remarks(row),
        ],
        isNumber: column => Columns[column] == "Amount"
    );

    private static string Day(DateTime? utc) => utc?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    private static string Remarks(PayoutRow row)
    {
        var odd = row.Anomalies == nameof(PayoutAnomalies.None) ? "" : row.Anomalies;
        return row.IsDeleted ? $"deleted {odd}".TrimEnd() : odd;
    }
}
