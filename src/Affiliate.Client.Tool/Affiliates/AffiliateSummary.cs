using System.Globalization;
using Affiliate.Client.Accounts;
using Affiliate.Client.Affiliates;
using Affiliate.Client.Tool.Output;

namespace Affiliate.Client.Tool.Affiliates;

/// <summary>Affiliates counted per account, and those with most sales.</summary>
internal sealed class AffiliateSummary
{
    private const int Best = 10;

    private readonly Dictionary<AffiliateAccount, (long All, long Active, long With, long Without)> _counts = [];
    private readonly PriorityQueue<AffiliateProfile, long> _best = new();

    public void Add(AffiliateAccount account, AffiliateProfile affiliate)
    {
        var (all, active, with, without) = _counts.GetValueOrDefault(account);
        _counts[account] = (
            all + 1,
            active + (affiliate.Status == AffiliateStatus.Active ? 1 : 0),
            with + (affiliate.HasSales == true ? 1 : 0),
            without + (affiliate.HasSales == false ? 1 : 0));
        if (affiliate.Sales is > 0) _best.Enqueue(affiliate, affiliate.Sales.Value);
        if (_best.Count > Best) _best.Dequeue();
    }

    public void Show(ToolOutput output)
    {
        output.Table(
            "Affiliates",
            ["Account", "All", "Active", "With sales", "Without sales", "Not told"],
            _counts.Select(count => (string[])
            [
                $"{count.Key}",
                Text(count.Value.All),
                Text(count.Value.Active),
                Text(count.Value.With),
                Text(count.Value.Without),
                Text(count.Value.All - count.Value.With - count.Value.Without),
            ]),
            numbersFrom: 1);
        output.Table(
            "Most sales",
            ["Account", "Id", "Affiliate", "Status", "Sales"],
            _best.UnorderedItems.OrderByDescending(item => item.Priority).ThenBy(item => $"{item.Element.Key}", StringComparer.Ordinal)
                .Select(item => (string[])
                [
                    $"{item.Element.Key.Vendor}/{item.Element.Key.Account}",
                    item.Element.Key.Id,
                    item.Element.Name ?? item.Element.Email ?? "",
                    $"{item.Element.Status}",
                    Text(item.Priority),
                ]),
            numbersFrom: 4);
    }

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
