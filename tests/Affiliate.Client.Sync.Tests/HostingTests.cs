using System.Diagnostics.Metrics;
using Affiliate.Client.Accounts;
using Affiliate.Client.Payouts;
using Affiliate.Client.Sync.Changes;
using Affiliate.Client.Sync.Hosting;
using Affiliate.Client.Sync.Runs;
using Affiliate.Client.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace Affiliate.Client.Sync.Tests;

/// <summary>The background service runs every account at its interval, one run at a time, whatever fails.</summary>
public sealed class HostingTests
{
    private static readonly AffiliateAccount Other = new("Fake", "other");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_account_runs_at_once_and_again_after_its_interval()
    {
        var source = new FakePayoutSource([Rows.Row("1")]);
        var other = new FakePayoutSource([], Other);
        await using var ledger = await StartAsync([source, other]);
        await RestAsync(ledger, accounts: 2);
        (source.Queries.Count, other.Queries.Count).ShouldBe((1, 1));

        ledger.Clock.Advance(TimeSpan.FromMinutes(59));
        await RestAsync(ledger, accounts: 2);
        source.Queries.Count.ShouldBe(1);
        ledger.Clock.Advance(TimeSpan.FromMinutes(1));
        await UntilAsync(() => source.Queries.Count == 2 && other.Queries.Count == 2);

        await StopAsync(ledger);
    }

    [Fact]
    public async Task An_account_that_fails_stops_no_other_and_runs_again()
    {
        var source = new FakePayoutSource([Rows.Row("1")]) { Failure = new TimeoutException("canary-of-the-source") };
        var other = new FakePayoutSource([], Other);
        await using var ledger = await StartAsync([source, other]);
        await RestAsync(ledger, accounts: 2);
        var state = (await ledger.Ledger.GetAccountsAsync(Token)).Single(account => account.Account == AffiliateAccount.DefaultName);
        (state.LastFailure, state.LastFailureKind, state.LastSuccessAt).ShouldBe(("TimeoutException", SyncFailureKind.Other, null));
        source.Failure = null;

        ledger.Clock.Advance(TimeSpan.FromHours(1));
        await UntilAsync(() => other.Queries.Count == 2 && source.Queries.Count == 2);
        await RestAsync(ledger, accounts: 2);

        (await ledger.RowsAsync()).Count.ShouldBe(1);
        await StopAsync(ledger);
    }

    [Fact]
    public async Task Changes_are_handed_over_without_anybody_asking()
    {
        var handler = new Counter();
        var source = new FakePayoutSource(Enumerable.Range(1, 5).Select(i => Rows.Row($"{i}")));
        await using var ledger = await StartAsync([source], add: services => services.AddSingleton<IPayoutChangeHandler>(handler));
        await RestAsync(ledger, accounts: 1);
        ledger.Clock.Advance(TimeSpan.FromSeconds(5));

        await UntilAsync(() => handler.Count == 5);

        await StopAsync(ledger);
    }

    [Fact]
    public async Task Jitter_shortens_the_interval_by_no_more_than_its_share()
    {
        var source = new FakePayoutSource([]);
        await using var ledger = await StartAsync([source], options => options.Jitter = 0.5);
        for (var run = 1; run < 10; run++)
        {
            await RestAsync(ledger, accounts: 1);
            source.Queries.Count.ShouldBe(run);
            var started = ledger.Clock.GetUtcNow();
            while (source.Queries.Count == run)
            {
                ledger.Clock.Advance(TimeSpan.FromSeconds(20));
                await RestAsync(ledger, accounts: 1);
            }

            (ledger.Clock.GetUtcNow() - started).ShouldBeInRange(TimeSpan.FromMinutes(30), TimeSpan.FromMinutes(61));
        }

        await StopAsync(ledger);
    }

    [Fact]
    public async Task Nothing_runs_by_itself_where_the_app_schedules()
    {
        var source = new FakePayoutSource([]);
        await using var ledger = await StartAsync([source], options => options.RunInBackground = false);

        await ledger.Clock.AdvanceAsync(TimeSpan.FromDays(1));

        source.Queries.ShouldBeEmpty();
    }

    [Fact]
    public async Task Two_runs_of_one_account_are_never_under_way_at_once()
    {
        await using var ledger = await TestLedger.CreateAsync();
        var (running, most) = (0, 0);
        var source = new WatchedPages(new FakePayoutSource(Enumerable.Range(1, 50).Select(i => Rows.Row($"{i}"))), 10, async () =>
        {
            most = Math.Max(most, Interlocked.Increment(ref running));
            for (var i = 0; i < 20; i++) await Task.Yield();
            Interlocked.Decrement(ref running);
        });

        var results = await Task.WhenAll(
            Enumerable.Range(0, 8).Select(_ => Task.Run(() => ledger.Sync.RunAsync(source, SyncKind.Full, Token))));

        most.ShouldBe(1);
        results.Sum(result => result.Changes).ShouldBe(50);
    }

    [Fact]
    public async Task Metrics_tell_rows_changes_doubts_and_when_the_last_full_listing_was()
    {
        Dictionary<string, double> measured = [];
        var account = new AffiliateAccount("Fake", "metrics");
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, self) =>
            {
                if (instrument.Meter.Name == SyncDiagnostics.Name) self.EnableMeasurementEvents(instrument);
            },
        };
        listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Note(instrument, value, tags));
        listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Note(instrument, value, tags));
        listener.Start();
        await using var ledger = await TestLedger.CreateAsync(configure: options => options.MaxReadings = 1);
        var source = new FakePayoutSource(
            Enumerable.Range(1, 3).Select(i => Rows.Row($"{i}") with { Key = Rows.Key($"{i}") with { Account = "metrics" } }), account);
        await ledger.Sync.RunAsync(source, SyncKind.Full, Token);
        source.Remove(Rows.Key("2") with { Account = "metrics" });

        await ledger.Sync.RunAsync(source, SyncKind.Full, Token);

        var now = ledger.Clock.GetUtcNow().ToUnixTimeSeconds();
        measured.ShouldBe(
            new Dictionary<string, double>
            {
                ["affiliate.sync.rows.read"] = 5,
                ["affiliate.sync.rows.changed"] = 3,
                ["affiliate.sync.rows.missing"] = 1,
                ["affiliate.sync.last_success"] = now,
                ["affiliate.sync.last_full"] = now,
            },
            ignoreOrder: true);

        void Note(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
        {
            if (!tags.Contains(new KeyValuePair<string, object?>("affiliate.account", "metrics"))) return;
            measured[instrument.Name] = instrument is Counter<long> ? measured.GetValueOrDefault(instrument.Name) + value : value;
        }
    }

    [Theory]
    [InlineData(nameof(AffiliateSyncOptions.Interval))]
    [InlineData(nameof(AffiliateSyncOptions.Jitter))]
    [InlineData(nameof(AffiliateSyncOptions.BatchRows))]
    public async Task Options_that_cannot_work_are_refused_by_name(string member)
    {
        var refusal = await Should.ThrowAsync<OptionsValidationException>(() => TestLedger.CreateAsync(configure: options =>
        {
            if (member == nameof(options.Interval)) options.Interval = TimeSpan.Zero;
            if (member == nameof(options.Jitter)) options.Jitter = 1.1;
            if (member == nameof(options.BatchRows)) options.BatchRows = 0;
        }));
        refusal.Message.ShouldContain($"AffiliateSyncOptions.{member} ");
    }

    private static async Task<TestLedger> StartAsync(
        IPayoutSource[] sources, Action<AffiliateSyncOptions>? configure = null, Action<IServiceCollection>? add = null)
    {
        var ledger = await TestLedger.CreateAsync(
            configure: options =>
            {
                options.Jitter = 0;
                configure?.Invoke(options);
            },
            add: services =>
            {
                foreach (var source in sources) services.AddSingleton(source);
                add?.Invoke(services);
            });
        foreach (var service in ledger.Services.GetServices<IHostedService>()) await service.StartAsync(Token);
        return ledger;
    }

    private static async Task StopAsync(TestLedger ledger)
    {
        foreach (var service in ledger.Services.GetServices<IHostedService>()) await service.StopAsync(Token);
    }

    /// <summary>Until every account and the dispatcher wait for their next time.</summary>
    private static Task RestAsync(TestLedger ledger, int accounts) => UntilAsync(() => ledger.Clock.ActiveTimers == accounts + 1);

    private static async Task UntilAsync(Func<bool> condition)
    {
        while (!condition())
        {
            Token.ThrowIfCancellationRequested();
            await Task.Yield();
        }
    }

    private sealed class Counter : IPayoutChangeHandler
    {
        private int _count;

        public string Name => "counter";

        public int Count => Volatile.Read(ref _count);

        public Task HandleAsync(PayoutChange change, CancellationToken cancellationToken)
        {
            Interlocked.Increment(ref _count);
            return Task.CompletedTask;
        }
    }
}
