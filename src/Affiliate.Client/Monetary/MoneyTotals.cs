using System.Collections;

namespace Affiliate.Client.Monetary;

/// <summary>Sums per currency; the unknown currency is a group of its own. Sums are exact.</summary>
public sealed class MoneyTotals : IReadOnlyCollection<Money>
{
    private readonly SortedDictionary<string, decimal> _sums = new(StringComparer.Ordinal);
    private decimal? _unknown;

    /// <summary>How many currencies there are, the unknown one included.</summary>
    public int Count => _sums.Count + (_unknown is null ? 0 : 1);

    /// <summary>The sum in a currency; 0 where nothing was added. Null asks for the unknown currency.</summary>
    public decimal this[string? currency] => currency is null ? _unknown ?? 0m : _sums.GetValueOrDefault(currency);

    /// <summary>Adds an amount to the sum of its currency.</summary>
    /// <exception cref="OverflowException">A decimal cannot hold the sum without rounding.</exception>
    /// <example><code>foreach (var row in rows.Where(one => one.IsOwed)) totals.Add(row.Money);</code></example>
    public void Add(Money money)
    {
        if (money.Currency is null) _unknown = ExactSum.From(_unknown ?? 0m, money.Amount);
        else _sums[money.Currency] = ExactSum.From(_sums.GetValueOrDefault(money.Currency), money.Amount);
    }

    /// <summary>The sums in the order of the currency codes, the unknown currency last.</summary>
    public IEnumerator<Money> GetEnumerator()
    {
        foreach (var (currency, sum) in _sums) yield return new Money(sum, currency);
        if (_unknown is { } unknown) yield return new Money(unknown, null);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
