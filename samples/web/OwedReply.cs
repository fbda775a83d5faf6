using System.Text.Json.Serialization;
using Affiliate.Client.Payables;

namespace Affiliate.Client.Samples.Web;

/// <summary>What <c>/owed</c> answers.</summary>
/// <param name="IsComplete">Whether every account was listed to its end at least once. If not, money is missing.</param>
/// <param name="Currencies">One line per currency; where a vendor names none, one per account.</param>
internal sealed record OwedReply(bool IsComplete, IReadOnlyList<OwedReply.Line> Currencies)
{
    public static OwedReply From(PayablesReport report) => new(
        report.IsComplete,
        [
            .. from line in report.ByCurrency()
               where line.Owed.Rows > 0
               select new Line(line.Currency, line.Account?.ToString(), line.Owed.Rows, line.Owed.Amount, line.Overdue.Amount),
        ]);

    /// <param name="Currency">ISO 4217 code; null where nobody says.</param>
    /// <param name="Account">The account, where the currency is unknown: unknown currencies are not added up.</param>
    /// <param name="Rows">How many rows.</param>
    /// <param name="Owed">Their exact sum, as text: a client that reads numbers as doubles would round it.</param>
    /// <param name="Overdue">What of it is overdue.</param>
    internal sealed record Line(
        string? Currency,
        string? Account,
        long Rows,
        [property: JsonNumberHandling(JsonNumberHandling.WriteAsString)] decimal Owed,
        [property: JsonNumberHandling(JsonNumberHandling.WriteAsString)] decimal Overdue);
}
