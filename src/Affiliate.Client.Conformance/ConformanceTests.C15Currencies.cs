
using Affiliate.Client.Monetary;

namespace Affiliate.Client.Conformance;

public abstract partial class ConformanceTests
{
    /// <summary>Amounts of different currencies are never added.</summary>
    [Fact]
    public async Task C15_Amounts_of_different_currencies_are_never_added()
    {
        await using var bench = await StartAsync(rows: 120);
        var rows = await bench.ReadAsync();
        var totals = new MoneyTotals();
        foreach (var row in rows)
            totals.Add(row.Money);
        var expected = bench
            .Server.Rows.GroupBy(row => row.Currency ?? "")
            .ToDictionary(group => group.Key, group => group.Sum(row => row.Amount));
        totals.ToDictionary(sum => sum.Currency ?? "", sum => sum.Amount).ShouldBe(expected, ignoreOrder: true);

        var kinds = rows.DistinctBy(row => row.Currency).ToList();
        if (!bench.Vendor.StatesCurrency)
        {
            rows.ShouldAllBe(
                row => row.Currency == null && row.CurrencySource == CurrencySource.Unknown,
                "the vendor states no currency, and none is invented"
            );
            Should.Throw<InvalidOperationException>(() => rows[0].Money + rows[1].Money);
            return;
        }

        kinds.Count.ShouldBeGreaterThan(1, "one currency alone shows nothing");
        foreach (var other in kinds.Skip(1)) Should.Throw<InvalidOperationException>(() => kinds[0].Money + other.Money);
    }
}
