using Affiliate.Client.Accounts;
using Affiliate.Client.Monetary;
using Affiliate.Client.Payouts;
using Affiliate.Client.Sync.Changes;

namespace Affiliate.Client.Sync.Ledger;

/// <summary>Sums movements as they pass, exactly.</summary>
internal sealed class MovementSums
{
    private static readonly int Movements = Enum.GetValues<Movement>().Length;

    private readonly Dictionary<(AffiliateAccount? Account, string? Currency), MoneyTotals[]> _sums = [];

    /// <summary>Adds a row of the first moment.</summary>
    public void Open(Payout row)
    {
        if (MovementRules.IsOwed(row)) Add(row, Movement.Opening, 1);
    }

    /// <summary>Adds a change.</summary>
    /// <param name="before">The row before; null where it did not count.</param>
    /// <param name="after">The row after; null where it counts no more.</param>
    /// <param name="change">What happened.</param>
    /// <param name="previous">The row's change before this one; null if this is the first.</param>
    public void Add(Payout? before, Payout? after, PayoutChangeKind change, PayoutChangeKind? previous)
    {
        var (was, isNow) = (MovementRules.IsOwed(before), MovementRules.IsOwed(after));
        if (was && isNow)
        {
            Add(before!, Movement.Earned, -1);
            Add(after!, Movement.Earned, 1);
        }
        else if (isNow)
        {
            var origin = MovementRules.Origin(before, previous);
            Add(after!, origin, origin == Movement.Earned ? 1 : -1);
        }
        else if (was)
        {
            var destination = MovementRules.Destination(after, change);
            Add(before!, destination, destination == Movement.Earned ? -1 : 1);
        }
    }

    public IReadOnlyList<PayoutMovements> ToList() =>
    [
        .. _sums.Select(pair => Line(pair.Key.Account, pair.Key.Currency, pair.Value))
            .OrderBy(line => line.Currency is null)
            .ThenBy(line => line.Currency, StringComparer.Ordinal)
            .ThenBy(line => line.Account?.ToString(), StringComparer.Ordinal),
    ];

    private void Add(Payout row, Movement movement, int sign)
    {
        AffiliateAccount? account = row.Currency is null ? new AffiliateAccount(row.Key.Vendor, row.Key.Account) : null;
        if (!_sums.TryGetValue((account, row.Currency), out var sums))
            _sums.Add((account, row.Currency), sums = [.. Enumerable.Range(0, Movements).Select(_ => new MoneyTotals())]);
        sums[(int)movement].Add(new Money(sign * row.Amount, row.Currency));
    }

    private static PayoutMovements Line(AffiliateAccount? account, string? currency, MoneyTotals[] sums)
    {
        var closing = new MoneyTotals();
        foreach (var movement in Enum.GetValues<Movement>())
        {
            var sum = sums[(int)movement][currency];
            closing.Add(new Money(movement is Movement.Opening or Movement.Earned ? sum : -sum, currency));
        }

        return new PayoutMovements
        {
            Account = account,
            Currency = currency,
            Opening = sums[(int)Movement.Opening][currency],
            Earned = sums[(int)Movement.Earned][currency],
            Paid = sums[(int)Movement.Paid][currency],
            Reversed = sums[(int)Movement.Reversed][currency],
            Vanished = sums[(int)Movement.Vanished][currency],
            Closing = closing[currency],
        };
    }
}
