using System.Globalization;
using Affiliate.Client.Accounts;
using Affiliate.Client.Monetary;
using Affiliate.Client.Payouts;

/// <summary>Rows and money of one source by kind and status. Amounts of different currencies stay apart.</summary>
internal sealed class Totals(AffiliateAccount account)
{
    private readonly SortedDictionary<(PayoutKind Kind, PayoutStatus Status), (int Rows, MoneyTotals Sums)> _groups = [];

    public int Rows => _groups.Values.Sum(group => group.Rows);

    public void Add(Payout payout)
    {
        var key = (payout.Kind, payout.Status);
        if (!_groups.TryGetValue(key, out var group))
            group = (0, new MoneyTotals());
        if (!payout.IsDeleted && (payout.Anomalies & (PayoutAnomalies.AmountMissing | PayoutAnomalies.NonCashReward)) == 0)
            group.Sums.Add(payout.Money);
        _groups[key] = (group.Rows + 1, group.Sums);
    }

    /// <summary>One line per group, for example <c>Leadway/default Payout Paid 98 rows, 1234.5000 USD</c>.</summary>
    public IEnumerable<string> Lines()
    {
        foreach (var ((kind, status), (rows, sums)) in _groups)
        {
            var amounts = sums.Select(sum => $", {sum.Amount.ToString("F4", CultureInfo.InvariantCulture)} {sum.Currency ?? "unknown"}")
                .Order(StringComparer.Ordinal);
            yield return $"{account} {kind} {status} {rows} rows{string.Concat(amounts)}";
        }
    }
}
