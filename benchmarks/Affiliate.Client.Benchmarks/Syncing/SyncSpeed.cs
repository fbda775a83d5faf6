using System.Diagnostics;
using Affiliate.Client.Payouts;
using Affiliate.Client.Sync.Runs;
using Affiliate.Client.Sync.Storage;
using Affiliate.Client.Tests.Ledger;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Affiliate.Client.Benchmarks.Syncing;

/// <summary>How long one round takes on one database, in seconds: a first sync and one without changes, ours and the plain loop.</summary>
internal sealed record SyncSpeed(double First, double Again, double PlainFirst, double PlainAgain)
{
    /// <param name="source">Rows that do not change.</param>
    /// <param name="rows">How many they are.</param>
    /// <param name="ledger">Chooses an empty database for the ledger.</param>
    /// <param name="plain">Chooses another one for the plain loop.</param>
    public static async Task<SyncSpeed> MeasureAsync(
        IPayoutSource source, int rows, Action<DbContextOptionsBuilder> ledger, Action<DbContextOptionsBuilder> plain)
    {
        var (first, again) = await LedgerAsync(source, rows, ledger);
        var options = new DbContextOptionsBuilder<PlainTable>();
        plain(options);
        await PlainTable.CreateAsync(options.Options);
        return new SyncSpeed(
            first,
            again,
            await SecondsAsync(() => PlainTable.FillAsync(options.Options, source)),
            await SecondsAsync(() => PlainTable.UpdateAsync(options.Options, source)));
    }

    private static async Task<(double First, double Again)> LedgerAsync(
        IPayoutSource source, int rows, Action<DbContextOptionsBuilder> database)
    {
        await using var services = new ServiceCollection().AddAffiliateSync(database).BuildServiceProvider();
        var sync = services.GetRequiredService<PayoutSync>();
        await sync.CreateDatabaseAsync();
        var first = await SecondsAsync(() => RunAsync(rows));
        await using (var context = await services.GetRequiredService<IDbContextFactory<AffiliateLedgerContext>>().CreateDbContextAsync())
            await ReadOnlyRows.RefuseWritesAsync(context);
        // From here on a write of anything but the sync's own state fails.
        return (first, await SecondsAsync(() => RunAsync(0)));

        async Task RunAsync(int changes)
        {
            var result = await sync.RunAsync(source, SyncKind.Full);
            if (result.Rows != rows || result.Changes != changes)
                throw new InvalidOperationException($"{result.Rows} rows and {result.Changes} changes instead of {rows} and {changes}.");
        }
    }

    private static async Task<double> SecondsAsync(Func<Task> work)
    {
        GC.Collect();
        var watch = Stopwatch.StartNew();
        await work();
        return watch.Elapsed.TotalSeconds;
    }
}
