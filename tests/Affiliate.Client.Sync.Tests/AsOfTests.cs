using Affiliate.Client.Payables;
using Affiliate.Client.Sync.Ledger;
using Affiliate.Client.Sync.Runs;
using Affiliate.Client.Testing;
using NodaTime;

namespace Affiliate.Client.Sync.Tests;

/// <summary>Reports as of a moment are the reports that were taken then, and what happened between two moments adds up.</summary>
public sealed class AsOfTests(PostgresFixture postgres)
{
    private const int AsOfSeeds = 50;
    private const int Moments = 4;

    [Fact]
    public async Task Fifty_seeds_on_SQLite()
    {
        for (var seed = 1; seed <= AsOfSeeds; seed++) await RunAsync(seed, null);
    }

    [Fact]
    public async Task Fifty_seeds_on_PostgreSQL()
    {
        for (var seed = 1; seed <= AsOfSeeds; seed++) await RunAsync(seed, await postgres.NewDatabaseAsync());
    }

    [Fact]
    public async Task Before_its_first_full_listing_an_account_is_incomplete()
    {
        await using var ledger = await TestLedger.CreateAsync();
        var before = Instant.FromDateTimeOffset(ledger.Clock.GetUtcNow());
        ledger.Clock.Advance(TimeSpan.FromDays(1));
        await ledger.RunAsync(new FakePayoutSource([Rows.Row("1")]));

        (await ledger.ReportAsync(before)).IsComplete.ShouldBeFalse();
        var now = await ledger.ReportAsync(before + Duration.FromDays(1));
        (now.IsComplete, now.ByCurrency().Single().Owed.Amount).ShouldBe((true, 10));
    }

    [Fact]
    public async Task Two_moments_in_the_wrong_order_are_refused()
    {
        await using var ledger = await TestLedger.CreateAsync();
        var now = Instant.FromDateTimeOffset(ledger.Clock.GetUtcNow());
        await Should.ThrowAsync<ArgumentOutOfRangeException>(() => ledger.MovementsAsync(now, now - Duration.Epsilon));
    }

    private static async Task RunAsync(int seed, string? database)
    {
        var random = new Random(seed);
        await using var ledger = await TestLedger.CreateAsync(database);
        var world = new MovingWorld(random);
        List<(Instant At, PayablesReport Report)> taken = [];
        for (var i = 0; i < Moments; i++)
        {
            ledger.Clock.Advance(TimeSpan.FromHours(random.Next(1, 2000)));
            world.Move(random.Next(20));
            await ledger.RunAsync(world, SyncKind.Full);
            var now = Instant.FromDateTimeOffset(ledger.Clock.GetUtcNow());
            taken.Add((now, await PayablesReport.CreateAsync([world], new PayablesOptions { AsOf = now, Zone = DateTimeZone.Utc })));
        }

        foreach (var (at, report) in taken)
        {
            (await ledger.ReportAsync(at)).Lines.ShouldBe(report.Lines, $"seed {seed}, {at}");
            // Until the next run the ledger knows of nothing else.
            var later = new PayablesOptions { AsOf = at + Duration.FromMinutes(30), Zone = DateTimeZone.Utc };
            (await ledger.ReportAsync(later)).Lines.ShouldBe(report.Lines, $"seed {seed}, after {at}");
        }

        foreach (var (from, opening) in taken)
        {
            foreach (var (to, closing) in taken.Where(other => other.At >= from))
            {
                var movements = await ledger.MovementsAsync(from, to);
                Check(movements, line => line.Opening, opening, $"seed {seed}, opening {from} to {to}");
                Check(movements, line => line.Closing, closing, $"seed {seed}, closing {from} to {to}");
                movements.ShouldAllBe(line => line.Opening + line.Earned - line.Paid - line.Reversed - line.Vanished == line.Closing);
            }
        }
    }

    /// <summary>The figures of the movements are those of a report that was made at the moment, from the vendor's rows alone.</summary>
    private static void Check(
        IReadOnlyList<PayoutMovements> movements, Func<PayoutMovements, decimal> getFigure, PayablesReport report, string when)
    {
        var owed = report.ByCurrency().ToDictionary(line => (line.Account, line.Currency ?? ""), line => line.Owed.Amount);
        var known = movements.ToDictionary(line => (line.Account, line.Currency ?? ""), getFigure);
        foreach (var key in owed.Keys.Union(known.Keys))
            known.GetValueOrDefault(key).ShouldBe(owed.GetValueOrDefault(key), $"{when}, {key}");
    }
}
