using Affiliate.Client.Emulator.AffiliateWP.Rows;
using Affiliate.Client.Emulator.Faults;
using Affiliate.Client.Payouts;
using Affiliate.Client.Sync.Changes;
using Affiliate.Client.Sync.Runs;

namespace Affiliate.Client.Sync.Tests.Emulated;

/// <summary>What single vendors do to a ledger.</summary>
public sealed class EmulatedRunTests
{
    [Fact]
    public async Task A_referral_that_AffiliateWP_paid_out_counts_once_after_a_quick_run()
    {
        await using var world = await EmulatedWorld.StartAsync(seed: 1, rows: 0);
        await using var ledger = await TestLedger.CreateAsync(clock: world.Clock);
        var shop = world.Emulator.AffiliateWP;
        var now = world.Clock.GetUtcNow().ToString("yyyy-MM-dd HH:mm:ss", null);
        shop.Referrals.Add(new AffiliateWPReferralRow { Id = 7, AffiliateId = 1, Amount = "20.00", Date = now });
        var source = world.Source("AffiliateWP");
        await world.RunAsync(ledger.RunAsync(source, SyncKind.Full));
        shop.Referrals.Change(7, row => row with { Status = "paid", PayoutId = 9 });
        shop.Payouts.Add(new AffiliateWPPayoutRow { Id = 9, AffiliateId = 1, Amount = 20, Referrals = "7", Date = now });

        var result = await world.RunAsync(ledger.RunAsync(source, SyncKind.Quick));

        result.Kind.ShouldBe(SyncKind.Quick);
        var row = (await ledger.PayoutsAsync()).ShouldHaveSingleItem();
        (row.Kind, row.Key.Id, row.Status).ShouldBe((PayoutKind.Payout, "9", PayoutStatus.Paid));
        (await ledger.ChangesAsync(1)).Select(change => (change.Kind, change.Key.Id, change.SupersededBy?.Id)).ShouldBe(
            [(PayoutChangeKind.Added, "9", null), (PayoutChangeKind.Superseded, "7", "9")], ignoreOrder: true);
    }

    [Theory]
    [InlineData("LeadDyno")]
    [InlineData("AffiliateWP")]
    [InlineData("Aisle")]
    [InlineData("Leadway")]
    public async Task A_replica_that_lags_in_one_run_removes_nothing(string vendor)
    {
        await using var world = await EmulatedWorld.StartAsync(seed: 1, rows: 23);
        await using var ledger = await TestLedger.CreateAsync(clock: world.Clock, configure: options => options.MaxReadings = 1);
        var source = world.Source(vendor);
        await world.RunAsync(ledger.RunAsync(source, SyncKind.Full));
        var before = await ledger.RowsAsync();
        var last = (await ledger.ChangesAsync())[^1].Sequence;
        world.Emulator.Vendors.Single(candidate => candidate.Name == vendor).Faults.On(FaultPlan.AnyRoute).Always().LagBehind(3);

        var result = await world.RunAsync(ledger.RunAsync(source, SyncKind.Full));

        result.Missing.ShouldBeGreaterThan(0);
        (await ledger.ChangesAsync(last)).ShouldNotContain(change => change.Kind == PayoutChangeKind.Removed);
        world.Rest();
        await world.RunAsync(ledger.RunAsync(source, SyncKind.Full));
        (await ledger.RowsAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task A_run_that_died_while_it_confirmed_confirms_again()
    {
        await using var world = await EmulatedWorld.StartAsync(seed: 1, rows: 14);
        await using var ledger = await TestLedger.CreateAsync(
            clock: world.Clock, configure: options => (options.BatchRows, options.MaxReadings) = (1, 2));
        var source = world.Source("Aisle");
        await world.RunAsync(ledger.RunAsync(source, SyncKind.Full));
        world.Emulator.Aisle.Payouts.Remove(world.Emulator.Aisle.Payouts.First().Id);
        var pages = 0;
        var dying = new WatchedPages(source, 4, () => ++pages == 6 ? throw new KilledException() : Task.CompletedTask);
        await Should.ThrowAsync<KilledException>(() => world.RunAsync(ledger.RunAsync(dying, SyncKind.Full)));

        (await world.RunAsync(ledger.RunAsync(new SmallPages(source, 4), SyncKind.Full))).Missing.ShouldBe(0);

        (await ledger.RowsAsync()).Count.ShouldBe(13);
    }

    [Fact]
    public async Task A_row_that_Aisle_lacks_stays_in_doubt_where_its_last_page_is_full()
    {
        await using var world = await EmulatedWorld.StartAsync(seed: 1, rows: 11);
        await using var ledger = await TestLedger.CreateAsync(clock: world.Clock);
        var source = world.Source("Aisle");
        await world.RunAsync(ledger.RunAsync(source, SyncKind.Full));
        world.Emulator.Aisle.Payouts.Remove(world.Emulator.Aisle.Payouts.First().Id);

        for (var run = 0; run < 3; run++)
            (await world.RunAsync(ledger.RunAsync(source, SyncKind.Full))).Missing.ShouldBe(1);

        (await ledger.RowsAsync()).Count.ShouldBe(11);
    }
}
