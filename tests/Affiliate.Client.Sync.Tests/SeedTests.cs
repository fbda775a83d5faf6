using Affiliate.Client.Payables;
using Affiliate.Client.Sync.Hosting;
using Affiliate.Client.Sync.Runs;
using Affiliate.Client.Testing;
using NodaTime;

namespace Affiliate.Client.Sync.Tests;

/// <summary>
/// A source that moves, fails and pays for many days, and a sync that is cut off at random: the ledger ends where the vendor is.
/// </summary>
public sealed class SeedTests(PostgresFixture postgres)
{
    [Fact]
    public async Task On_SQLite()
    {
        foreach (var seed in Seeds.All) await RunAsync(seed, null);
    }

    [Fact]
    public async Task On_PostgreSQL()
    {
        foreach (var seed in Seeds.All) await RunAsync(seed, await postgres.NewDatabaseAsync());
    }

    private static async Task RunAsync(int seed, string? database)
    {
        var random = new Random(seed);
        var clock = new VirtualTimeProvider();
        void Configure(AffiliateSyncOptions options) => (options.BatchRows, options.KeepRaw) = (random.Next(1, 150), seed % 2 == 0);
        await using var ledger = await TestLedger.CreateAsync(database, Configure, clock);
        var world = new MovingWorld(random);
        List<(Instant At, PayablesReport Report)> taken = [];
        for (var day = 0; day < 12; day++)
        {
            clock.Advance(TimeSpan.FromDays(1));
            world.Move(random.Next(0, 25));
            for (var kills = random.Next(3); kills > 0; kills--) await CutOffAsync(ledger, world, random.Next(1, 5));

            var result = await ledger.RunAsync(world, SyncKind.Full);

            var rows = await ledger.RowsAsync();
            rows.ShouldBe(TestLedger.Describe(world.Listed), $"seed {seed}, day {day}");
            (await ledger.ReplayAsync()).ShouldBe(rows, $"seed {seed}, day {day}");
            var now = Instant.FromDateTimeOffset(clock.GetUtcNow());
            var report = await ReportAsync(now, world);
            Sums(await ledger.ReportAsync(report.Options)).ShouldBe(Sums(report), $"seed {seed}, day {day}");
            result.Kind.ShouldBe(SyncKind.Full);
            taken.Add((now, report));
        }

        foreach (var (at, report) in taken)
            Sums(await ledger.ReportAsync(report.Options)).ShouldBe(Sums(report), $"seed {seed}, as of {at}");
    }

    private static async Task CutOffAsync(TestLedger ledger, MovingWorld world, int afterPages)
    {
        world.FailAfterPages = afterPages;
        try
        {
            await ledger.RunAsync(world, SyncKind.Full);
        }
        catch (KilledException)
        {
            // The point of it.
        }

        world.FailAfterPages = null;
    }

    private static Task<PayablesReport> ReportAsync(Instant asOf, MovingWorld world) =>
        PayablesReport.CreateAsync([world], new PayablesOptions { AsOf = asOf, Zone = DateTimeZone.Utc });

    private static IReadOnlyList<string> Sums(PayablesReport report) => [.. report.Lines.Select(line => line.ToString())];
}
