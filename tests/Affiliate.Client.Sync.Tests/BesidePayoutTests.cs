using Affiliate.Client.Emulator.AffiliateWP.Rows;
using Affiliate.Client.Paging;
using Affiliate.Client.Payouts;
using Affiliate.Client.Sync.Changes;
using Affiliate.Client.Sync.Runs;
using Affiliate.Client.Sync.Tests.Emulated;
using Affiliate.Client.Testing;

namespace Affiliate.Client.Sync.Tests;

/// <summary>
/// A vendor that lists a standing payout and a commission that is in it: AffiliateWP does, when somebody sets the referral of a payout
/// in process back to unpaid. Then both count, as in a report of a fresh listing, and no run moves them to and fro.
/// </summary>
public sealed class BesidePayoutTests
{
    [Theory]
    [InlineData(1, 0)]
    [InlineData(1, 400)]
    [InlineData(2000, 0)]
    [InlineData(2000, 400)]
    public async Task A_processing_payout_and_its_open_referral_both_count_through_quick_and_full_runs(int batchRows, int ageInDays)
    {
        await using var world = await EmulatedWorld.StartAsync(seed: 1, rows: 0);
        await using var ledger = await TestLedger.CreateAsync(
            clock: world.Clock,
            configure: options => (options.BatchRows, options.FullInterval) = (batchRows, TimeSpan.FromDays(30)));
        var shop = world.Emulator.AffiliateWP;
        shop.Referrals.Add(Referral(7, Date(world, ageInDays)));
        shop.Referrals.Add(Referral(8, Date(world, ageInDays)));
        var source = new SmallPages(world.Source("AffiliateWP"), 1);
        await world.RunAsync(ledger.RunAsync(source, SyncKind.Full));
        foreach (var id in (long[])[7, 8]) shop.Referrals.Change(id, row => row with { Status = "paid", PayoutId = 9 });
        shop.Payouts.Add(new AffiliateWPPayoutRow
        {
            Id = 9,
            AffiliateId = 1,
            Amount = 40,
            Referrals = "7,8",
            Date = Date(world, 0),
            Status = "processing",
        });
        await world.RunAsync(ledger.RunAsync(source, SyncKind.Quick));
        (await IdsAsync(ledger)).ShouldBe(["9"]);

        shop.Referrals.Change(7, row => row with { Status = "unpaid" });
        await world.RunAsync(ledger.RunAsync(source, SyncKind.Full));
        (await IdsAsync(ledger)).ShouldBe(["7", "9"]);
        (await ledger.ReplayAsync()).ShouldBe(await ledger.RowsAsync());

        var last = (await ledger.ChangesAsync())[^1].Sequence;
        foreach (var kind in (SyncKind[])[SyncKind.Full, SyncKind.Quick, SyncKind.Quick, SyncKind.Full])
            (await world.RunAsync(ledger.RunAsync(source, kind))).Changes.ShouldBe(0);

        shop.Payouts.Change(9, row => row with { Status = "paid" });
        await world.RunAsync(ledger.RunAsync(source, SyncKind.Quick));
        var paid = (await ledger.ChangesAsync(last)).ShouldHaveSingleItem();
        (paid.Kind, paid.Key.Id, paid.After!.Status).ShouldBe((PayoutChangeKind.StatusChanged, "9", PayoutStatus.Paid));
        (await world.RunAsync(ledger.RunAsync(source, SyncKind.Full))).Changes.ShouldBe(0);
        (await IdsAsync(ledger)).ShouldBe(["7", "9"]);
    }

    [Fact]
    public async Task The_referral_is_superseded_again_when_it_is_paid_again()
    {
        await using var ledger = await TestLedger.CreateAsync();
        var source = new FakePayoutSource([Rows.Row("p1", PayoutStatus.Processing, 10, PayoutKind.Payout, "r1"), Rows.Row("r1")]);
        await ledger.RunAsync(source);
        (await IdsAsync(ledger)).ShouldBe(["p1", "r1"]);
        source.Remove(Rows.Key("r1"));

        await ledger.RunAsync(source);

        var change = (await ledger.ChangesAsync(2)).ShouldHaveSingleItem();
        (change.Kind, change.Key.Id, change.SupersededBy?.Id).ShouldBe((PayoutChangeKind.Superseded, "r1", "p1"));
    }

    [Fact]
    public async Task A_payout_that_failed_and_stands_again_takes_over_again()
    {
        await using var ledger = await TestLedger.CreateAsync();
        var payout = Rows.Row("p1", PayoutStatus.Failed, 10, PayoutKind.Payout, "r1");
        await ledger.RunAsync(new FakePayoutSource([payout, Rows.Row("r1")]));

        await ledger.RunAsync(new FakePayoutSource([payout with { Status = PayoutStatus.Processing }])
        {
            Level = Completeness.Unverified,
        });

        (await IdsAsync(ledger)).ShouldBe(["p1"]);
    }

    [Theory]
    [InlineData(1, Completeness.Confirmed)]
    [InlineData(2, Completeness.Contiguous)]
    [InlineData(3, Completeness.Contiguous)]
    public async Task A_payout_is_not_taken_away_before_its_commission_is_there(int readings, Completeness level)
    {
        await using var ledger = await TestLedger.CreateAsync(configure: options => options.MaxReadings = readings);
        var payout = Rows.Row("p1", PayoutStatus.Paid, 10, PayoutKind.Payout, "r1");
        await ledger.RunAsync(new FakePayoutSource([payout, Rows.Row("r2")]), SyncKind.Full);

        var source = new FakePayoutSource([Rows.Row("r1"), Rows.Row("r2")]) { Level = level };
        var missing = 1;
        for (var run = 1; missing > 0; run++)
        {
            missing = (await ledger.RunAsync(source, SyncKind.Full)).Missing;
            (await IdsAsync(ledger)).ShouldBe(missing > 0 ? ["p1", "r2"] : ["r1", "r2"]);
            run.ShouldBeLessThan(10);
        }
    }

    [Fact]
    public async Task A_payout_of_which_one_commission_is_back_is_not_taken_away_before_that_one_is_there()
    {
        await using var ledger = await TestLedger.CreateAsync(configure: options => options.MaxReadings = 1);
        await ledger.RunAsync(new FakePayoutSource([Rows.Row("p1", PayoutStatus.Paid, 20, PayoutKind.Payout, "r1", "r2")]), SyncKind.Full);

        var source = new FakePayoutSource([Rows.Row("r1")]) { Level = Completeness.Confirmed };
        await ledger.RunAsync(source, SyncKind.Full);

        (await IdsAsync(ledger)).ShouldBe(["r1"]);
        (await ledger.ReplayAsync()).ShouldBe(await ledger.RowsAsync());
    }

    [Fact]
    public async Task A_referral_that_counts_beside_its_payout_is_kept_up_to_date_by_a_reading_without_the_payout()
    {
        await using var ledger = await TestLedger.CreateAsync(configure: options => options.MaxReadings = 1);
        await ledger.RunAsync(new FakePayoutSource([Rows.Row("p1", PayoutStatus.Paid, 10, PayoutKind.Payout, "r1"), Rows.Row("r1")]));

        await ledger.RunAsync(new FakePayoutSource([Rows.Row("r1", amount: 12)]));

        (await ledger.PayoutsAsync()).Single(row => row.Key == Rows.Key("r1")).Amount.ShouldBe(12);
    }

    private static AffiliateWPReferralRow Referral(long id, string date) =>
        new() { Id = id, AffiliateId = 1, Amount = "20.00", Date = date };

    private static string Date(EmulatedWorld world, int ageInDays) =>
        world.Clock.GetUtcNow().AddDays(-ageInDays).ToString("yyyy-MM-dd HH:mm:ss", null);

    private static async Task<IReadOnlyList<string>> IdsAsync(TestLedger ledger) =>
        [.. (await ledger.PayoutsAsync()).Select(row => row.Key.Id).Order()];
}
