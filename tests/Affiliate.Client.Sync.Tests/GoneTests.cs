using Affiliate.Client.Accounts;
using Affiliate.Client.Paging;
using Affiliate.Client.Payouts;
using Affiliate.Client.Sync.Changes;
using Affiliate.Client.Sync.Runs;
using Affiliate.Client.Testing;

namespace Affiliate.Client.Sync.Tests;

/// <summary>A row is called gone only when its own id answers 404, or when two whole readings in a row lack it.</summary>
public sealed class GoneTests
{
    [Fact]
    public async Task A_deleted_row_is_gone_after_two_whole_readings_of_one_run()
    {
        await using var ledger = await TestLedger.CreateAsync();
        var source = new FakePayoutSource([Rows.Row("1"), Rows.Row("2")]);
        await ledger.RunAsync(source);
        source.Remove(Rows.Key("2"));

        var result = await ledger.RunAsync(source);

        result.Changes.ShouldBe(1);
        source.Queries.Count.ShouldBe(3);
        (await ledger.ChangesAsync(2)).ShouldHaveSingleItem().Kind.ShouldBe(PayoutChangeKind.Removed);
        (await ledger.PayoutsAsync()).ShouldHaveSingleItem().Key.Id.ShouldBe("1");
    }

    [Fact]
    public async Task One_whole_reading_says_nothing_if_the_next_one_has_the_row()
    {
        await using var ledger = await TestLedger.CreateAsync(configure: options => options.MaxReadings = 1);
        var source = new FakePayoutSource([Rows.Row("1"), Rows.Row("2")]);
        await ledger.RunAsync(source);
        for (var i = 0; i < 3; i++)
        {
            source.Remove(Rows.Key("2"));
            (await ledger.RunAsync(source)).Missing.ShouldBe(1);
            source.Add(Rows.Row("2"));
            (await ledger.RunAsync(source)).Changes.ShouldBe(0);
        }

        (await ledger.ChangesAsync()).Count.ShouldBe(2);
    }

    [Theory]
    [InlineData(Completeness.Unverified)]
    [InlineData(Completeness.Consistent)]
    public async Task A_weak_reading_never_calls_a_row_gone_however_often(Completeness completeness)
    {
        await using var ledger = await TestLedger.CreateAsync();
        var source = new FakePayoutSource([Rows.Row("1"), Rows.Row("2")]);
        await ledger.RunAsync(source);
        source.Remove(Rows.Key("2"));
        source.Level = completeness;

        for (var i = 0; i < 5; i++) (await ledger.RunAsync(source)).Missing.ShouldBe(1);

        (await ledger.RowsAsync()).Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_confirmed_reading_is_two_readings()
    {
        await using var ledger = await TestLedger.CreateAsync(configure: options => options.MaxReadings = 1);
        var source = new FakePayoutSource([Rows.Row("1"), Rows.Row("2")]) { Level = Completeness.Confirmed };
        await ledger.RunAsync(source);
        source.Remove(Rows.Key("2"));

        (await ledger.RunAsync(source)).Missing.ShouldBe(0);

        (await ledger.ChangesAsync(2)).ShouldHaveSingleItem().Kind.ShouldBe(PayoutChangeKind.Removed);
    }

    [Fact]
    public async Task Weak_readings_between_two_whole_ones_count_for_nothing_and_against_nothing()
    {
        await using var ledger = await TestLedger.CreateAsync(configure: options => options.MaxReadings = 1);
        var source = new FakePayoutSource([Rows.Row("1"), Rows.Row("2")]);
        await ledger.RunAsync(source);
        source.Remove(Rows.Key("2"));
        Completeness[] levels = [Completeness.Unverified, Completeness.Contiguous, Completeness.Consistent, Completeness.Unverified];
        foreach (var level in levels)
        {
            source.Level = level;
            (await ledger.RunAsync(source)).Missing.ShouldBe(1);
        }

        source.Level = Completeness.Contiguous;
        (await ledger.RunAsync(source)).Missing.ShouldBe(0);

        (await ledger.RowsAsync()).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Readings_that_fail_halfway_say_nothing_however_many_they_are()
    {
        await using var ledger = await TestLedger.CreateAsync(configure: options => options.BatchRows = 1);
        var rows = Enumerable.Range(1, 250).Select(i => Rows.Row($"{i}")).ToList();
        await ledger.RunAsync(new FakePayoutSource(rows));
        var source = new FakePayoutSource(rows.Skip(1));
        for (var i = 0; i < 5; i++)
        {
            ledger.Clock.Advance(TimeSpan.FromHours(2)); // too long for the next run to go on with this one
            await Should.ThrowAsync<KilledException>(() => ledger.RunAsync(new SmallPages(source, 100, dieAfter: 2)));
        }

        (await ledger.RowsAsync()).Count.ShouldBe(250);
        (await ledger.ChangesAsync(250)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Quick_runs_call_no_row_gone()
    {
        await using var ledger = await TestLedger.CreateAsync(configure: options => options.FullInterval = TimeSpan.FromDays(1000));
        var account = new AffiliateAccount("AffiliateWP", AffiliateAccount.DefaultName);
        List<Payout> rows = [.. Enumerable.Range(1, 3).Select(i => Rows.Row($"{i}"))];
        rows = rows.ConvertAll(row => row with { Key = row.Key with { Vendor = "AffiliateWP" } });
        var source = new FakePayoutSource(rows, account);
        await ledger.RunAsync(source, SyncKind.Full);
        source.Remove(rows[1].Key);

        for (var i = 0; i < 5; i++) (await ledger.RunAsync(source)).Kind.ShouldBe(SyncKind.Quick);

        (await ledger.RowsAsync()).Count.ShouldBe(3);
    }

    [Fact]
    public async Task A_removed_row_that_comes_back_reappears()
    {
        await using var ledger = await TestLedger.CreateAsync();
        var source = new FakePayoutSource([Rows.Row("1")]);
        await ledger.RunAsync(source);
        source.Remove(Rows.Key("1"));
        await ledger.RunAsync(source);
        source.Add(Rows.Row("1", amount: 12));

        await ledger.RunAsync(source);

        var change = (await ledger.ChangesAsync(2)).ShouldHaveSingleItem();
        (change.Kind, change.Before, change.After!.Amount).ShouldBe((PayoutChangeKind.Reappeared, null, 12m));
        (await ledger.ReplayAsync()).ShouldBe(await ledger.RowsAsync());
    }
}
