using System.Data.Common;
using Affiliate.Client.Payouts;
using Affiliate.Client.Sync.Changes;
using Affiliate.Client.Sync.Runs;
using Affiliate.Client.Sync.Storage;
using Affiliate.Client.Testing;
using Affiliate.Client.Tests.Ledger;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Affiliate.Client.Sync.Tests;

public sealed class RunTests(PostgresFixture postgres)
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_second_run_over_unchanged_rows_writes_its_state_and_nothing_else(bool isPostgres)
    {
        await using var ledger = await TestLedger.CreateAsync(isPostgres ? await postgres.NewDatabaseAsync() : null);
        var source = new FakePayoutSource(Enumerable.Range(1, 450).Select(i => Rows.Row($"{i}", amount: i + 0.10m)));
        (await ledger.RunAsync(source)).Changes.ShouldBe(450);
        var contexts = ledger.Services.GetRequiredService<IDbContextFactory<AffiliateLedgerContext>>();
        await using (var context = await contexts.CreateDbContextAsync(TestContext.Current.CancellationToken))
            await ReadOnlyRows.RefuseWritesAsync(context, TestContext.Current.CancellationToken);

        var result = await ledger.RunAsync(source, SyncKind.Full);

        (result.Changes, result.Rows).ShouldBe((0, 450));
        // The same database refuses a run that has something to write.
        await Should.ThrowAsync<DbException>(() => ledger.RunAsync(new FakePayoutSource([Rows.Row("451")]), SyncKind.Full));
    }

    [Fact]
    public async Task A_newer_run_stops_an_older_one_that_stalled()
    {
        await using var ledger = await TestLedger.CreateAsync(configure: options => options.BatchRows = 1);
        var newer = new FakePayoutSource([Rows.Row("1", amount: 20)]);
        var stalled = new WatchedPages(new FakePayoutSource(Enumerable.Range(1, 150).Select(i => Rows.Row($"{i}"))), 100, async () =>
        {
            await using var other = await ledger.OnAnotherMachineAsync();
            await other.RunAsync(newer, SyncKind.Full);
        });

        await Should.ThrowAsync<StaleRunException>(() => ledger.RunAsync(stalled));

        (await ledger.PayoutsAsync()).Single(row => row.Key.Id == "1").Amount.ShouldBe(20);
        (await ledger.ReplayAsync()).ShouldBe(await ledger.RowsAsync());
    }

    [Fact]
    public async Task A_run_that_was_cut_off_goes_on_from_its_last_committed_page()
    {
        await using var ledger = await TestLedger.CreateAsync(configure: options => options.BatchRows = 1);
        var source = new FakePayoutSource(Enumerable.Range(1, 250).Select(i => Rows.Row($"{i}")));
        await Should.ThrowAsync<KilledException>(() => ledger.RunAsync(new SmallPages(source, 100, dieAfter: 2)));
        (await ledger.RowsAsync()).Count.ShouldBe(200);

        var result = await ledger.RunAsync(source);

        (result.WentOn, result.Rows, result.Changes, result.Missing).ShouldBe((true, 50, 50, 0));
    }

    [Fact]
    public async Task A_place_from_which_no_reading_ends_well_is_given_up()
    {
        await using var ledger = await TestLedger.CreateAsync(configure: options => options.BatchRows = 1);
        var source = new FakePayoutSource(Enumerable.Range(1, 250).Select(i => Rows.Row($"{i}")));
        await Should.ThrowAsync<KilledException>(() => ledger.RunAsync(new SmallPages(source, 100, dieAfter: 2)));

        var result = await ledger.RunAsync(new SpoiltPlaces(source));

        (result.WentOn, result.Rows, result.Changes).ShouldBe((false, 250, 50));
    }

    [Fact]
    public async Task A_change_of_status_and_of_anything_else_are_told_apart_and_equal_lists_are_no_change()
    {
        await using var ledger = await TestLedger.CreateAsync();
        var source = new FakePayoutSource([Rows.Row("1", items: "a"), Rows.Row("2"), Rows.Row("3")]);
        await ledger.RunAsync(source);
        source.Change(Rows.Key("1"), row => row with { Items = ["a"], Amount = 10.00m });
        source.Change(Rows.Key("2"), row => row with { Status = PayoutStatus.Paid });
        source.Change(Rows.Key("3"), row => row with { Amount = 10.01m });

        await ledger.RunAsync(source);

        (await ledger.ChangesAsync(3)).Select(change => (change.Key.Id, change.Kind, change.Before!.Amount, change.After!.Amount)).ShouldBe(
        [
            ("2", PayoutChangeKind.StatusChanged, 10m, 10m),
            ("3", PayoutChangeKind.Updated, 10m, 10.01m),
        ]);
    }
}
