
using Affiliate.Client.Payouts;

namespace Affiliate.Client.Conformance;

public abstract partial class ConformanceTests
{
    /// <summary>A payout and the commissions in it are never both counted.</summary>
    [Fact]
    public async Task C16_A_payout_and_the_commissions_in_it_are_never_both_counted()
    {
        await using var bench = await StartAsync(rows: 150);
        var source = bench.NewSource();
        var rows = await bench.ReadAsync(source);
        var kinds = rows.Select(row => row.Kind).ToHashSet();
        kinds.Contains(PayoutKind.Payout).ShouldBe(source.Descriptor.Has(PayoutCapabilities.Payouts));
        kinds.Contains(PayoutKind.Commission).ShouldBe(source.Descriptor.Has(PayoutCapabilities.Commissions));
        if (kinds.Count == 1) return; // checked above: with one kind only, nothing is in anything else

        var paidCommissions = rows.Where(row => row is { Kind: PayoutKind.Commission, Status: PayoutStatus.Paid })
            .Select(row => row.Key.Id)
            .ToHashSet();
        var parents = rows.Where(row => row.Kind == PayoutKind.Payout).ToList();
        parents.Sum(row => row.Items.Count).ShouldBeGreaterThan(0, "no payout covers anything, which shows nothing");
        parents.Where(row => row.Status == PayoutStatus.Paid).SelectMany(row => row.Items).Where(paidCommissions.Contains)
            .ShouldBeEmpty("these commissions are counted as paid beside their payout");
    }
}
