using Affiliate.Client.Accounts;
using Affiliate.Client.Payouts;
using Affiliate.Client.Sync.Hosting;
using Affiliate.Client.Sync.Runs;
using Affiliate.Client.Testing;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using NodaTime;

namespace Affiliate.Client.Sync.Tests;

/// <summary>Machines whose clocks differ, and a clock that was wrong for a while.</summary>
public sealed class ClockTests
{
    [Fact]
    public async Task A_full_listing_that_a_wrong_clock_put_into_the_future_does_not_put_the_next_one_off()
    {
        await using var ledger = await TestLedger.CreateAsync();
        var source = Source("1", "2");
        var wrong = new VirtualTimeProvider(ledger.Clock.GetUtcNow().AddYears(3));
        await using (var machine = await ledger.OnAnotherMachineAsync(wrong)) await machine.RunAsync(source, SyncKind.Full);
        source.Remove(Key("2"));

        (await ledger.RunAsync(source)).Kind.ShouldBe(SyncKind.Full);

        (await ledger.RowsAsync()).Count.ShouldBe(1);
        (await ledger.RunAsync(source)).Kind.ShouldBe(SyncKind.Quick);
    }

    [Fact]
    public async Task A_full_listing_of_a_machine_that_is_ahead_by_minutes_is_young()
    {
        await using var ledger = await TestLedger.CreateAsync();
        var ahead = new VirtualTimeProvider(ledger.Clock.GetUtcNow().AddMinutes(3));
        await using (var machine = await ledger.OnAnotherMachineAsync(ahead)) await machine.RunAsync(Source("1"), SyncKind.Full);

        (await ledger.RunAsync(Source("1"))).Kind.ShouldBe(SyncKind.Quick);
    }

    [Fact]
    public async Task A_run_that_a_wrong_clock_cut_off_in_the_future_is_not_gone_on_with()
    {
        await using var ledger = await TestLedger.CreateAsync(configure: options => options.BatchRows = 1);
        var source = Source([.. Enumerable.Range(1, 30).Select(i => $"{i}")]);
        var wrong = new VirtualTimeProvider(ledger.Clock.GetUtcNow().AddYears(3));
        await using (var machine = await ledger.OnAnotherMachineAsync(wrong, options => options.BatchRows = 1))
            await Should.ThrowAsync<KilledException>(() => machine.RunAsync(new SmallPages(source, 10, dieAfter: 2), SyncKind.Full));

        (await ledger.RunAsync(source, SyncKind.Full)).WentOn.ShouldBeFalse();
    }

    [Fact]
    public async Task The_history_is_in_order_although_the_second_machine_is_behind()
    {
        await using var ledger = await TestLedger.CreateAsync();
        ledger.Clock.Advance(TimeSpan.FromHours(1));
        var source = Source("1");
        await ledger.RunAsync(source, SyncKind.Full);
        source.Change(Key("1"), row => row with { Amount = 12 });
        var behind = new VirtualTimeProvider(ledger.Clock.GetUtcNow().AddMinutes(-10));
        await using (var machine = await ledger.OnAnotherMachineAsync(behind)) await machine.RunAsync(source, SyncKind.Full);

        var changes = await ledger.ChangesAsync();
        changes.Select(change => change.ObservedAt).ShouldBe(changes.Select(change => change.ObservedAt).Order());
        var now = Instant.FromDateTimeOffset(ledger.Clock.GetUtcNow());
        (await ledger.ReportAsync(now)).ByCurrency().Single().Owed.Amount.ShouldBe(12);
    }

    [Fact]
    public async Task A_success_in_the_future_is_not_young_for_ever()
    {
        await using var ledger = await TestLedger.CreateAsync();
        var wrong = new VirtualTimeProvider(ledger.Clock.GetUtcNow().AddYears(3));
        await using (var machine = await ledger.OnAnotherMachineAsync(wrong)) await machine.RunAsync(Source("1"), SyncKind.Full);
        var state = (await ledger.Ledger.GetAccountsAsync(TestContext.Current.CancellationToken)).Single();

        var (status, _) = SyncHealth.Evaluate(state, Instant.FromDateTimeOffset(ledger.Clock.GetUtcNow()), new AffiliateSyncOptions());

        status.ShouldBe(HealthStatus.Unhealthy);
    }

    private static PayoutKey Key(string id) => Rows.Key(id) with { Vendor = "AffiliateWP" };

    // AffiliateWP has quick runs.
    private static FakePayoutSource Source(params string[] ids) => new(
        ids.Select(id => Rows.Row(id) with { Key = Key(id) }), new AffiliateAccount("AffiliateWP", AffiliateAccount.DefaultName));
}
