using Affiliate.Client.Accounts;
using Affiliate.Client.Payouts;
using Affiliate.Client.Sync.Runs;
using Affiliate.Client.Testing;

namespace Affiliate.Client.Sync.Tests;

/// <summary>
/// Changes come in the order of the commits and without gaps, however many write and read. <c>AFFILIATE_SYNC_SECONDS=60</c> lets writers
/// write for so long, in the place of a fixed number of runs.
/// </summary>
public sealed class ReaderTests(PostgresFixture postgres)
{
    private const int Runs = 40;
    private const int Readers = 3;

    private static readonly TimeSpan? Limit =
        int.TryParse(Environment.GetEnvironmentVariable("AFFILIATE_SYNC_SECONDS"), out var seconds) ? TimeSpan.FromSeconds(seconds) : null;

    [Fact]
    public async Task Two_writers_and_three_readers_on_PostgreSQL() => await RunAsync(await postgres.NewDatabaseAsync());

    [Fact]
    public async Task Two_writers_and_three_readers_on_SQLite() => await RunAsync(null);

    private static async Task RunAsync(string? database)
    {
        await using var first = await TestLedger.CreateAsync(database, options => options.BatchRows = 20);
        await using var second = await first.OnAnotherMachineAsync(options => options.BatchRows = 7);
        using var end = new CancellationTokenSource();
        var readers = Enumerable.Range(0, Readers).Select(i => ReadAsync(i % 2 == 0 ? first : second, end.Token)).ToList();
        var writers = new[] { WriteAsync(first, "a", 1), WriteAsync(second, "b", 2) };
        await Task.WhenAll(writers);
        await end.CancelAsync();

        var all = await first.ChangesAsync();
        all.Count.ShouldBeGreaterThan(500);
        all.Select(change => change.Sequence).ShouldBe(Enumerable.Range(1, all.Count).Select(i => (long)i));
        var expected = all.Select(change => (change.Sequence, change.Key, change.Kind.ToString())).ToList();
        foreach (var reader in readers) (await reader).ShouldBe(expected);
        (await first.ReplayAsync()).ShouldBe(await first.RowsAsync());
    }

    /// <summary>Reads again and again from where it is, until the writers are done and nothing is left.</summary>
    private static async Task<List<(long, PayoutKey, string)>> ReadAsync(TestLedger ledger, CancellationToken end)
    {
        List<(long Sequence, PayoutKey, string)> seen = [];
        while (true)
        {
            var isLast = end.IsCancellationRequested;
            await foreach (var change in ledger.Changes.ReadAsync(seen.Count == 0 ? 0 : seen[^1].Sequence, CancellationToken.None))
                seen.Add((change.Sequence, change.Key, change.Kind.ToString()));
            if (isLast) return seen;
            await Task.Yield();
        }
    }

    private static async Task WriteAsync(TestLedger ledger, string account, int seed)
    {
        var random = new Random(seed);
        var key = new AffiliateAccount("Fake", account);
        var source = new FakePayoutSource([], key);
        var start = TimeProvider.System.GetTimestamp();
        for (var run = 0; Limit is { } limit ? TimeProvider.System.GetElapsedTime(start) < limit : run < Runs; run++)
        {
            for (var i = 0; i < 10; i++)
            {
                var row = Rows.Row($"{run}-{i}", amount: random.Next(100));
                source.Add(row with { Key = row.Key with { Account = account } });
            }

            var known = Rows.Key($"{random.Next(run + 1)}-{random.Next(10)}") with { Account = account };
            if (random.Next(3) == 0) source.Remove(known);
            else source.Change(Rows.Key($"{run}-0") with { Account = account }, row => row with { Status = PayoutStatus.Paid });
            await ledger.RunAsync(source, SyncKind.Full);
        }
    }
}
