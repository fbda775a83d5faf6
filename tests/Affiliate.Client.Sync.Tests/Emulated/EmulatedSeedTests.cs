using Affiliate.Client.Emulator.Faults;
using Affiliate.Client.Errors;
using Affiliate.Client.Payables;
using Affiliate.Client.Paging;
using Affiliate.Client.Payouts;
using Affiliate.Client.Sync.Hosting;
using Affiliate.Client.Sync.Runs;
using NodaTime;

namespace Affiliate.Client.Sync.Tests.Emulated;

/// <summary>
/// Four emulated vendors that move, fail and pay for many days; quick and full runs, of which many die: in a page, before a statement,
/// around a commit. After a full run the ledger is what the vendors hold.
/// </summary>
public sealed class EmulatedSeedTests(PostgresFixture postgres)
{
    private static readonly int Days = Seeds.IsStudy ? 12 : 4;

    [Fact]
    public async Task On_SQLite()
    {
        foreach (var seed in Seeds.All) await RunAsync(seed, null);
    }

    [Fact]
    public async Task On_PostgreSQL()
    {
        foreach (var seed in Seeds.Fewer) await RunAsync(seed, await postgres.NewDatabaseAsync());
    }

    private static async Task RunAsync(int seed, string? database)
    {
        var random = new Random(seed);
        await using var world = await EmulatedWorld.StartAsync(seed, random.Next(5, 40));
        void Configure(AffiliateSyncOptions options) =>
            (options.BatchRows, options.Paging) = (seed % 40 + 1, new PagingOptions { Confirm = seed % 3 == 0 });
        await using var ledger = await TestLedger.CreateAsync(database, Configure, world.Clock);
        var moves = new Moves(world.Emulator, world.Clock, random);
        for (var day = 0; day < Days; day++)
        {
            world.Clock.Advance(TimeSpan.FromHours(random.Next(1, 60)));
            moves.Make(random.Next(12));
            if (random.Next(2) == 0) Unrest(world, random);
            for (var runs = random.Next(4); runs > 0; runs--) await RunAndPerhapsDieAsync(ledger, world, random, Configure);
            world.Rest();

            var when = $"seed {seed}, day {day}";
            await RunInFullAsync(ledger, world, random, when);

            await CompareAsync(ledger, world, when);
        }
    }

    private static void Unrest(EmulatedWorld world, Random random)
    {
        world.Emulator.Mutations.Schedule((ulong)random.Next(), 0.2, limit: 10);
        foreach (var vendor in world.Emulator.Vendors.Where(_ => random.Next(3) == 0))
            vendor.Faults.On(FaultPlan.AnyRoute).After(random.Next(6)).Times(random.Next(1, 8)).Status(500);
    }

    private static async Task RunAndPerhapsDieAsync(
        TestLedger ledger, EmulatedWorld world, Random random, Action<AffiliateSyncOptions> configure)
    {
        var death = new KillSwitch();
        await using var process = await ledger.OnAnotherMachineAsync(configure, death);
        if (random.Next(2) == 0) death.Arm(random.Next(60));
        var kind = random.Next(2) == 0 ? SyncKind.Quick : SyncKind.Full;
        try
        {
            await world.RunAsync(process.RunAsync(Sources(world, random, random.Next(2) == 0 ? random.Next(1, 5) : null), kind));
        }
        catch (Exception failure) when (Causes(failure).All(cause => cause is KilledException or AffiliateClientException))
        {
            // The next run goes on.
        }
    }

    /// <summary>
    /// Full runs until one began now, and none left a row in doubt. One that went on where another died has rows that are as old as that
    /// one; and at Aisle a last page that is full, or has a usual size, may hide that the server stopped early: no such reading is whole.
    /// </summary>
    private static async Task RunInFullAsync(TestLedger ledger, EmulatedWorld world, Random random, string when)
    {
        for (var tries = 1; ; tries++)
        {
            // Ten rows read as ten look cut at most page sizes: all of them are tried in turn.
            var sources = tries == 1
                ? Sources(world, random)
                : [.. world.Sources.Select(source => new SmallPages(source, tries + 1, null))];
            var results = await world.RunAsync(ledger.RunAsync(sources, SyncKind.Full));
            results.ShouldAllBe(result => result.Kind == SyncKind.Full);
            results.ShouldAllBe(result => result.Missing == 0 || result.Completeness!.Reason.Contains("The last page is full, or may be"));
            if (results.All(result => !result.WentOn && result.Missing == 0)) return;
            var open = results.Where(result => result.WentOn || result.Missing > 0)
                .Select(result => $"{when}: {result.Account}, {result.Missing} missing, {result.WentOn}, {result.Completeness?.Reason}");
            tries.ShouldBeLessThan(28, string.Join(Environment.NewLine, open));
        }
    }

    private static async Task CompareAsync(TestLedger ledger, EmulatedWorld world, string when)
    {
        var listed = await world.ListAsync();
        var rows = await ledger.RowsAsync();
        ShouldHold(rows, TestLedger.Describe(listed), $"{when}, ledger and listing");
        ShouldHold(EmulatedWorld.Describe(await ledger.PayoutsAsync()), world.Describe(), $"{when}, ledger and vendors");
        ShouldHold(await ledger.ReplayAsync(), rows, $"{when}, replay and ledger");
        var options = new PayablesOptions { AsOf = Instant.FromDateTimeOffset(world.Clock.GetUtcNow()), Zone = DateTimeZone.Utc };
        Owed(await ledger.ReportAsync(options)).ShouldBe(Owed(await ReportAsync(world, options, when)), when);
    }

    // Of hundreds of rows only those are told that differ.
    private static void ShouldHold(IReadOnlyList<string> rows, IReadOnlyList<string> expected, string when)
    {
        if (rows.SequenceEqual(expected, StringComparer.Ordinal)) return;
        Assert.Fail(string.Join(Environment.NewLine, [when, .. expected.Except(rows).Select(row => $"lacks {row}"),
            .. rows.Except(expected).Select(row => $"has {row}"), $"{rows.Count} rows, {expected.Count} expected"]));
    }

    // A busy machine may let the virtual clock run ahead of a request: a report with a source that timed out compares with nothing.
    private static async Task<PayablesReport> ReportAsync(EmulatedWorld world, PayablesOptions options, string when)
    {
        for (var tries = 1; ; tries++)
        {
            var report = await world.RunAsync(PayablesReport.CreateAsync(world.Sources, options));
            if (report.IsComplete) return report;
            tries.ShouldBeLessThan(5, when);
        }
    }

    private static IEnumerable<IPayoutSource> Sources(EmulatedWorld world, Random random, int? dieAfter = null) =>
        [.. world.Sources.Select(source => new SmallPages(source, random.Next(3, 30), dieAfter))];

    private static IReadOnlyList<object> Owed(PayablesReport report) =>
        [.. report.ByCurrency().Select(line => (line.Account, line.Currency, line.Owed, line.Overdue, line.InProcess, line.Paid))];

    private static IEnumerable<Exception> Causes(Exception failure) =>
        failure is AggregateException several ? several.Flatten().InnerExceptions.SelectMany(Causes)
        : failure.InnerException is { } inner and not AffiliateClientException && failure is not AffiliateClientException ? Causes(inner)
        : [failure];
}
