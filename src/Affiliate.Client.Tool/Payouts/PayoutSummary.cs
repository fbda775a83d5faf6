using System.Globalization;
using Affiliate.Client.Monetary;
using Affiliate.Client.Payables;
using Affiliate.Client.Payouts;
using Affiliate.Client.Tool.Output;
using NodaTime;

namespace Affiliate.Client.Tool.Payouts;

/// <summary>Sums of payouts by account, kind and status, and the latest of them.</summary>
internal sealed class PayoutSummary
{
    private const int Latest = 10;

    private readonly SortedDictionary<(string Account, PayoutKind Kind, PayoutStatus Status), (long Rows, MoneyTotals Sums)> _groups = [];
    private readonly PriorityQueue<Payout, Instant> _latest = new();

    public void Add(Payout payout)
    {
        var key = ($"{payout.Key.Vendor}/{payout.Key.Account}", payout.Kind, payout.Status);
        if (!_groups.TryGetValue(key, out var group)) group = (0, new MoneyTotals());
        if (PayablesReport.GetExcludedReason(payout) is null)
            group.Sums.Add(payout.Money);
        _groups[key] = (group.Rows + 1, group.Sums);
        if (payout.CreatedAt is not { } created) return;
        _latest.Enqueue(payout, created);
        if (_latest.Count > Latest) _latest.Dequeue();
    }

    public void Show(ToolOutput output)
    {
        output.Table("Totals", ["Account", "Kind", "Status", "Currency", "Rows", "Amount"], _groups.SelectMany(Rows), numbersFrom: 4);
        output.Table(
            "Latest rows",
            ["Created", "Account", "Status", "Payee", "Currency", "Amount"],
            _latest.UnorderedItems.OrderByDescending(item => item.Priority).Select(item => (string[])
            [
                item.Priority.InUtc().Date.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture),
                $"{item.Element.Key.Vendor}/{item.Element.Key.Account}",
                $"{item.Element.Status}",
                item.Element.Payee?.Name ?? item.Element.Payee?.Email ?? item.Element.Payee?.Id ?? "",
                item.Element.Currency ?? "unknown",
                item.Element.Anomalies.HasFlag(PayoutAnomalies.AmountMissing) ? "" : ToolOutput.Format(item.Element.Amount),
            ]),
            numbersFrom: 5);
    }

    // Amounts of different currencies are never added: a line each. Rows that are in no sum have none.
    private static IEnumerable<string[]> Rows(
        KeyValuePair<(string Account, PayoutKind Kind, PayoutStatus Status), (long Rows, MoneyTotals Sums)> group) =>
        group.Value.Sums.Cast<Money?>().DefaultIfEmpty().Select((sum, index) => (string[])
        [
            index == 0 ? group.Key.Account : "",
            index == 0 ? $"{group.Key.Kind}" : "",
            index == 0 ? $"{group.Key.Status}" : "",
            sum is { } known ? known.Currency ?? "unknown" : "",
            index == 0 ? group.Value.Rows.ToString(CultureInfo.InvariantCulture) : "",
            sum is { } total ? ToolOutput.Format(total.Amount) : "",
        ]);
}
