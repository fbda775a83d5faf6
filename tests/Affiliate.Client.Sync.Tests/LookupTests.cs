using Affiliate.Client.Paging;
using Affiliate.Client.Payouts;
using Affiliate.Client.Sync.Runs;
using Affiliate.Client.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Affiliate.Client.Sync.Tests;

/// <summary>Where a vendor can be asked for a row's own id, its answer decides, and nothing else does.</summary>
public sealed class LookupTests
{
    [Theory]
    [InlineData(true, 2)]
    [InlineData(false, 1)]
    public async Task The_rows_own_id_decides_where_it_can_be_asked_for(bool exists, int rows)
    {
        await using var ledger = await TestLedger.CreateAsync(add: services => services.AddSingleton<IPayoutLookup>(new Lookup(exists)));
        var source = new FakePayoutSource([Rows.Row("1"), Rows.Row("2")]);
        await ledger.RunAsync(source);
        source.Remove(Rows.Key("2"));
        source.Level = Completeness.Unverified;

        await ledger.RunAsync(source);

        (await ledger.RowsAsync()).Count.ShouldBe(rows);
    }

    [Fact]
    public async Task Rows_that_cannot_be_asked_for_use_up_none_of_the_lookups()
    {
        await using var ledger = await TestLedger.CreateAsync(
            configure: options => options.MaxLookups = 1,
            add: services => services.AddSingleton<IPayoutLookup>(new Lookup(false) { Only = PayoutKind.Payout }));
        var source = new FakePayoutSource([Rows.Row("1"), Rows.Row("2"), Rows.Row("3", kind: PayoutKind.Payout)]);
        await ledger.RunAsync(source);
        var empty = new FakePayoutSource([]) { Level = Completeness.Unverified };

        (await ledger.RunAsync(empty)).Missing.ShouldBe(2);

        (await ledger.PayoutsAsync()).Select(row => row.Key.Id).Order().ShouldBe(["1", "2"]);
    }

    [Fact]
    public async Task A_row_that_a_payout_took_over_uses_up_none_of_the_lookups()
    {
        await using var ledger = await TestLedger.CreateAsync(
            configure: options => (options.MaxLookups, options.MaxReadings) = (1, 1),
            add: services => services.AddSingleton<IPayoutLookup>(new Lookup(false)));
        var payout = Rows.Row("9", PayoutStatus.Paid, 10, PayoutKind.Payout, "1");
        var source = new FakePayoutSource([Rows.Row("1"), Rows.Row("2"), payout]);
        await ledger.RunAsync(source);

        await ledger.RunAsync(new FakePayoutSource([payout]) { Level = Completeness.Unverified });

        (await ledger.PayoutsAsync()).ShouldHaveSingleItem().Key.Id.ShouldBe("9");
        (await ledger.ReplayAsync()).ShouldBe(await ledger.RowsAsync());
    }

    [Fact]
    public async Task A_row_that_the_vendor_has_is_in_doubt_no_longer()
    {
        var lookup = new Lookup(true) { Only = PayoutKind.Payout };
        await using var ledger = await TestLedger.CreateAsync(
            configure: options => options.MaxReadings = 1, add: services => services.AddSingleton<IPayoutLookup>(lookup));
        await ledger.RunAsync(new FakePayoutSource([Rows.Row("1")]));
        var empty = new FakePayoutSource([]);
        await ledger.RunAsync(empty);
        (await ledger.StoredAsync()).ShouldHaveSingleItem().Missed.ShouldBe(1);
        lookup.Only = null;

        await ledger.RunAsync(empty);

        (await ledger.StoredAsync()).ShouldHaveSingleItem().Missed.ShouldBe(0);
        (await ledger.PayoutsAsync()).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_row_whose_id_is_also_that_of_a_row_of_the_other_kind_is_judged_by_itself()
    {
        await using var ledger = await TestLedger.CreateAsync(
            add: services => services.AddSingleton<IPayoutLookup>(new Lookup(false)));
        var payout = Rows.Row("1", PayoutStatus.Paid, 10, PayoutKind.Payout);
        await ledger.RunAsync(new FakePayoutSource([Rows.Row("1"), payout]));

        await ledger.RunAsync(new FakePayoutSource([payout]) { Level = Completeness.Unverified });

        (await ledger.PayoutsAsync()).ShouldHaveSingleItem().Key.ShouldBe(payout.Key);
    }

    [Fact]
    public async Task A_lookup_that_fails_fails_the_run_and_calls_no_row_gone()
    {
        await using var ledger = await TestLedger.CreateAsync(
            add: services => services.AddSingleton<IPayoutLookup>(new FailingLookup(new TimeoutException())));
        var source = new FakePayoutSource([Rows.Row("1"), Rows.Row("2")]);
        await ledger.RunAsync(source);
        source.Remove(Rows.Key("2"));

        for (var i = 0; i < 3; i++) await Should.ThrowAsync<TimeoutException>(() => ledger.RunAsync(source));

        (await ledger.RowsAsync()).Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_lookup_that_times_out_is_noted_as_a_failure()
    {
        await using var ledger = await TestLedger.CreateAsync(
            add: services => services.AddSingleton<IPayoutLookup>(new FailingLookup(new TaskCanceledException())));
        var source = new FakePayoutSource([Rows.Row("1"), Rows.Row("2")]);
        await ledger.RunAsync(source);
        source.Remove(Rows.Key("2"));

        await Should.ThrowAsync<TaskCanceledException>(() => ledger.RunAsync(source));

        var state = (await ledger.Ledger.GetAccountsAsync(TestContext.Current.CancellationToken)).Single();
        (state.LastFailureKind, state.LastFailure).ShouldBe((SyncFailureKind.Other, "TaskCanceledException"));
    }

    private sealed class FailingLookup(Exception failure) : IPayoutLookup
    {
        public bool CanLookUp(PayoutKey key) => true;

        public Task<bool> ExistsAsync(PayoutKey key, CancellationToken cancellationToken) => throw failure;
    }

    private sealed class Lookup(bool exists) : IPayoutLookup
    {
        public PayoutKind? Only { get; set; }

        public bool CanLookUp(PayoutKey key) => Only is null || key.Kind == Only;

        public Task<bool> ExistsAsync(PayoutKey key, CancellationToken cancellationToken) => Task.FromResult(exists);
    }
}
