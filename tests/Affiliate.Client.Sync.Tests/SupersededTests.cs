using Affiliate.Client.Paging;
using Affiliate.Client.Payouts;
using Affiliate.Client.Sync.Changes;
using Affiliate.Client.Sync.Runs;
using Affiliate.Client.Testing;
using NodaTime;

namespace Affiliate.Client.Sync.Tests;

/// <summary>A commission that a payout took over never counts beside it.</summary>
public sealed class SupersededTests
{
    [Fact]
    public async Task The_payout_supersedes_its_commissions_in_the_reading_that_brings_it()
    {
        await using var ledger = await TestLedger.CreateAsync();
        var source = new FakePayoutSource([Rows.Row("r1"), Rows.Row("r2")]);
        await ledger.RunAsync(source);
        source.Remove(Rows.Key("r1"));
        source.Add(Rows.Row("p1", PayoutStatus.Paid, 10, PayoutKind.Payout, "r1"));
        source.Level = Completeness.Unverified;

        await ledger.RunAsync(source);

        (await ledger.PayoutsAsync()).Select(row => row.Key.Id).Order().ShouldBe(["p1", "r2"]);
        var superseded = (await ledger.ChangesAsync(2)).Single(change => change.Kind == PayoutChangeKind.Superseded);
        (superseded.Key.Id, superseded.SupersededBy!.Value.Id).ShouldBe(("r1", "p1"));
        (await ledger.ReplayAsync()).ShouldBe(await ledger.RowsAsync());
    }

    [Fact]
    public async Task No_reader_ever_sees_a_payout_beside_a_commission_that_it_took_over()
    {
        await using var ledger = await TestLedger.CreateAsync(configure: options => options.BatchRows = 1);
        var source = new FakePayoutSource(Enumerable.Range(1, 20).Select(i => Rows.Row($"r{i}")));
        await ledger.RunAsync(source);
        for (var i = 1; i <= 20; i++) source.Remove(Rows.Key($"r{i}"));
        for (var i = 1; i <= 20; i++) source.Add(Rows.Row($"p{i}", PayoutStatus.Paid, 10, PayoutKind.Payout, $"r{i}"));
        List<decimal> sums = [];

        await ledger.RunAsync(new WatchedPages(source, 3, async () => sums.Add((await ledger.PayoutsAsync()).Sum(row => row.Amount))));

        sums.Count.ShouldBeGreaterThan(5);
        sums.ShouldAllBe(sum => sum == 200);
        (await ledger.PayoutsAsync()).Count(row => row.Kind == PayoutKind.Commission).ShouldBe(0);
    }

    [Fact]
    public async Task A_lagging_reading_that_brings_the_commission_without_its_payout_changes_nothing()
    {
        await using var ledger = await TestLedger.CreateAsync(configure: options => options.MaxReadings = 1);
        var source = new FakePayoutSource([Rows.Row("r1")]);
        await ledger.RunAsync(source);
        source.Remove(Rows.Key("r1"));
        source.Add(Rows.Row("p1", PayoutStatus.Paid, 10, PayoutKind.Payout, "r1"));
        await ledger.RunAsync(source);
        var before = await ledger.RowsAsync();

        await ledger.RunAsync(new FakePayoutSource([Rows.Row("r1")]));

        (await ledger.RowsAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task A_payout_that_failed_gives_its_commission_back()
    {
        await using var ledger = await TestLedger.CreateAsync();
        var source = new FakePayoutSource([Rows.Row("r1")]);
        await ledger.RunAsync(source);
        source.Remove(Rows.Key("r1"));
        source.Add(Rows.Row("p1", PayoutStatus.Paid, 10, PayoutKind.Payout, "r1"));
        await ledger.RunAsync(source);
        source.Change(Rows.Key("p1", PayoutKind.Payout), row => row with { Status = PayoutStatus.Failed });
        source.Add(Rows.Row("r1"));

        await ledger.RunAsync(source);

        (await ledger.PayoutsAsync()).Where(row => row.IsOwed).ShouldHaveSingleItem().Key.Id.ShouldBe("r1");
        (await ledger.ReplayAsync()).ShouldBe(await ledger.RowsAsync());
    }

    [Fact]
    public async Task A_deleted_payout_gives_its_commission_back_within_one_run()
    {
        await using var ledger = await TestLedger.CreateAsync();
        var source = new FakePayoutSource([Rows.Row("r1")]);
        await ledger.RunAsync(source);
        source.Remove(Rows.Key("r1"));
        source.Add(Rows.Row("p1", PayoutStatus.Paid, 10, PayoutKind.Payout, "r1"));
        await ledger.RunAsync(source);
        source.Remove(Rows.Key("p1", PayoutKind.Payout));
        source.Add(Rows.Row("r1"));

        await ledger.RunAsync(source);

        (await ledger.PayoutsAsync()).ShouldHaveSingleItem().Key.Id.ShouldBe("r1");
    }

    [Fact]
    public async Task A_commission_that_the_ledger_never_saw_is_not_counted_beside_its_payout_by_a_lagging_reading()
    {
        await using var ledger = await TestLedger.CreateAsync(configure: options => options.MaxReadings = 1);
        await ledger.RunAsync(new FakePayoutSource([Rows.Row("p1", PayoutStatus.Paid, 10, PayoutKind.Payout, "r1")]));

        await ledger.RunAsync(new FakePayoutSource([Rows.Row("r1"), Rows.Row("r2")]));

        (await ledger.PayoutsAsync()).Select(row => row.Key.Id).Order().ShouldBe(["p1", "r2"]);
    }

    [Fact]
    public async Task A_commission_that_the_ledger_never_saw_counts_in_the_run_that_finds_its_payout_gone()
    {
        await using var ledger = await TestLedger.CreateAsync();
        await ledger.RunAsync(new FakePayoutSource([Rows.Row("p1", PayoutStatus.Paid, 10, PayoutKind.Payout, "r1")]));

        await ledger.RunAsync(new FakePayoutSource([Rows.Row("r1")]));

        (await ledger.PayoutsAsync()).ShouldHaveSingleItem().Key.Id.ShouldBe("r1");
        (await ledger.ReplayAsync()).ShouldBe(await ledger.RowsAsync());
    }

    [Theory]
    [InlineData(null, false)]
    [InlineData(0, false)]
    [InlineData(1, false)]
    [InlineData(2, false)]
    [InlineData(3, true)]
    public async Task A_payout_made_long_before_a_commission_does_not_hold_it(int? daysBefore, bool counts)
    {
        await using var ledger = await TestLedger.CreateAsync(configure: options => options.MaxReadings = 1);
        var earned = Instant.FromUtc(2026, 3, 10, 12, 0);
        var payout = Rows.Row("p1", PayoutStatus.Paid, 10, PayoutKind.Payout, "r1");
        await ledger.RunAsync(new FakePayoutSource(
            [payout with { CreatedAt = daysBefore is { } days ? earned - Duration.FromDays(days) : null }]));

        await ledger.RunAsync(new FakePayoutSource([Rows.Row("r1") with { CreatedAt = earned }]));

        (await ledger.PayoutsAsync()).Select(row => row.Key.Id).Order().ShouldBe(counts ? ["p1", "r1"] : ["p1"]);
    }

    [Fact]
    public async Task A_commission_without_a_date_is_held_by_a_payout_of_any_age()
    {
        await using var ledger = await TestLedger.CreateAsync(configure: options => options.MaxReadings = 1);
        var payout = Rows.Row("p1", PayoutStatus.Paid, 10, PayoutKind.Payout, "r1");
        await ledger.RunAsync(new FakePayoutSource([payout with { CreatedAt = Instant.FromUtc(2020, 1, 1, 0, 0) }]));

        await ledger.RunAsync(new FakePayoutSource(
            [Rows.Row("r1"), Rows.Row("r2") with { CreatedAt = Instant.FromUtc(2026, 1, 1, 0, 0) }]));

        (await ledger.PayoutsAsync()).Select(row => row.Key.Id).Order().ShouldBe(["p1", "r2"]);
    }

    [Fact]
    public async Task A_payout_that_was_gone_and_comes_back_changed_takes_its_commission_over_again()
    {
        await using var ledger = await TestLedger.CreateAsync(
            configure: options => options.QuickPlans["Fake"] = new QuickPlan(_ => [PayoutQuery.All], "Deleted rows."));
        var source = new FakePayoutSource([Rows.Row("p1", PayoutStatus.Processing, 10, PayoutKind.Payout, "r1")]);
        await ledger.RunAsync(source);
        source.Remove(Rows.Key("p1", PayoutKind.Payout));
        source.Add(Rows.Row("r1"));
        await ledger.RunAsync(source, SyncKind.Full);
        (await ledger.PayoutsAsync()).ShouldHaveSingleItem().Key.Id.ShouldBe("r1");
        source.Remove(Rows.Key("r1"));
        source.Add(Rows.Row("p1", PayoutStatus.Paid, 10, PayoutKind.Payout, "r1"));

        (await ledger.RunAsync(source)).Kind.ShouldBe(SyncKind.Quick);

        (await ledger.PayoutsAsync()).ShouldHaveSingleItem().Key.Id.ShouldBe("p1");
        (await ledger.ReplayAsync()).ShouldBe(await ledger.RowsAsync());
    }
}
