using System.Globalization;
using Affiliate.Client.Paging;
using Affiliate.Client.Payouts;

namespace Affiliate.Client.Conformance;

public abstract partial class ConformanceTests
{
    // On demand: AFFILIATE_CONFORMANCE_SEEDS=1000.
    private static readonly int Seeds = int.TryParse(
        Environment.GetEnvironmentVariable("AFFILIATE_CONFORMANCE_SEEDS"),
        NumberStyles.None,
        CultureInfo.InvariantCulture,
        out var seeds
    )
        ? seeds
        : 50;

    /// <summary>Rows that come and go meanwhile hide no other row.</summary>
    [Fact]
    public async Task C02_Rows_that_come_and_go_meanwhile_hide_no_other_row()
    {
        var (changes, incomplete) = (0, 0);
        for (var seed = 1; seed <= Seeds; seed++)
        {
            await using var bench = await StartAsync(rows: 40, seed: (ulong)seed);
            var before = bench.Server.Rows;
            bench.Server.MutateBetweenReads((ulong)seed, 0.3);
            try
            {
                var rows = await bench.ReadAsync(pageSize: 1 + (seed % 9));
                ShouldHoldAll(rows, before, bench.Server, seed);
            }
            catch (IncompleteListingException)
            {
                incomplete++;
            }

            changes += bench.Server.Mutated.Count;
        }

        changes.ShouldBeGreaterThan(Seeds, "too little changed to mean anything");
        incomplete.ShouldBeLessThan(1 + (Seeds / 10));
    }

    private static void ShouldHoldAll(List<Payout> rows, IReadOnlyList<ExpectedRow> before, RunningVendor server, int seed)
    {
        rows.Select(row => row.Key).Distinct().Count().ShouldBe(rows.Count, $"seed {seed}: a row came twice");
        var came = rows.Select(ExpectedRow.From).ToHashSet();
        var (after, changed) = (server.Rows, server.Mutated);
        var untouched = before.Where(row => !changed.Contains(row.Id)).ToList();
        untouched.Where(row => !came.Contains(row)).ShouldBeEmpty($"seed {seed}: rows were lost or are wrong");
        var ids = came.Select(row => (row.Kind, row.Id)).ToHashSet();
        before.Select(row => (row.Kind, row.Id)).Intersect(after.Select(row => (row.Kind, row.Id))).Where(id => !ids.Contains(id))
            .ShouldBeEmpty($"seed {seed}: rows that were there all the time were lost");
        came.Where(row => !changed.Contains(row.Id) && !untouched.Contains(row)).ShouldBeEmpty($"seed {seed}: rows that nobody has");
    }
}
