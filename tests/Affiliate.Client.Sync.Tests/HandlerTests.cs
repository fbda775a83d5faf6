using Affiliate.Client.Sync.Changes;
using Affiliate.Client.Sync.Hosting;
using Affiliate.Client.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Affiliate.Client.Sync.Tests;

/// <summary>A handler is handed every change at least once and in order; what it cannot take becomes a dead letter.</summary>
public sealed class HandlerTests(PostgresFixture postgres)
{
    [Fact]
    public async Task A_handler_is_handed_every_change_once_in_order_and_goes_on_after_a_restart()
    {
        var handler = new Recorder();
        await using var ledger = await LedgerAsync(handler);
        (await ledger.DispatchAsync()).ShouldBe(30);
        (await ledger.DispatchAsync()).ShouldBe(0);
        await ledger.RunAsync(new FakePayoutSource(Enumerable.Range(1, 40).Select(i => Rows.Row($"{i}"))));

        await using var restarted = await ledger.OnAnotherMachineAsync(services => services.AddSingleton<IPayoutChangeHandler>(handler));
        (await restarted.DispatchAsync()).ShouldBe(10);

        handler.Seen.ShouldBe(Enumerable.Range(1, 40).Select(i => (long)i));
        (await ledger.PositionAsync("recorder")).ShouldBe(40);
    }

    [Fact]
    public async Task A_change_that_fails_holds_the_next_ones_back_and_comes_again_after_growing_waits()
    {
        var handler = new Recorder { FailAt = 3 };
        await using var ledger = await LedgerAsync(handler);
        (await ledger.DispatchAsync()).ShouldBe(2);
        foreach (var wait in (int[])[1, 2, 4])
        {
            ledger.Clock.Advance(TimeSpan.FromSeconds(wait) - TimeSpan.FromTicks(1));
            await ledger.DispatchAsync();
            var before = handler.Calls;
            ledger.Clock.Advance(TimeSpan.FromTicks(1));
            await ledger.DispatchAsync();
            handler.Calls.ShouldBe(before + 1);
        }

        handler.Seen.ShouldBe([1, 2]);
        handler.FailAt = 0;
        ledger.Clock.Advance(TimeSpan.FromSeconds(8));
        (await ledger.DispatchAsync()).ShouldBe(28);
        (await ledger.DeadLettersAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task After_as_many_failures_as_allowed_a_change_is_a_dead_letter_and_the_next_ones_come()
    {
        var handler = new Recorder { FailAt = 3 };
        await using var ledger = await LedgerAsync(handler, options => options.MaxAttempts = 4);

        for (var attempt = 1; attempt <= 4; attempt++)
        {
            await ledger.DispatchAsync();
            ledger.Clock.Advance(TimeSpan.FromMinutes(5));
        }

        handler.Calls.ShouldBe(2 + 4 + 27);
        handler.Seen.ShouldBe(Enumerable.Range(1, 30).Where(i => i != 3).Select(i => (long)i));
        var letter = (await ledger.DeadLettersAsync()).ShouldHaveSingleItem();
        (letter.Sequence, letter.Attempts, letter.Failure).ShouldBe((3, 4, "System.InvalidOperationException"));
    }

    [Fact]
    public async Task A_change_whose_handler_was_cut_off_comes_again()
    {
        var handler = new Recorder();
        await using var ledger = await LedgerAsync(handler);
        var death = new KillSwitch();
        await using var dying = await ledger.OnAnotherMachineAsync(services => services.AddSingleton<IPayoutChangeHandler>(handler), death);
        for (var touches = 1; touches <= 16; touches++)
        {
            death.Arm(touches);
            await Should.ThrowAsync<Exception>(() => dying.DispatchAsync());
            ledger.Clock.Advance(TimeSpan.FromMinutes(6));
        }

        await ledger.DispatchAsync();

        handler.Seen.Distinct().ShouldBe(Enumerable.Range(1, 30).Select(i => (long)i));
        handler.Seen.Count.ShouldBeGreaterThan(30);
        handler.Seen.Zip(handler.Seen.Skip(1)).ShouldAllBe(pair => pair.Second <= pair.First + 1);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task One_process_at_a_time_works_for_a_handler(bool onPostgres)
    {
        var handler = new Recorder { Gate = new TaskCompletionSource() };
        await using var ledger = await LedgerAsync(handler, postgres: onPostgres ? await postgres.NewDatabaseAsync() : null);
        await using var other = await ledger.OnAnotherMachineAsync(services => services.AddSingleton<IPayoutChangeHandler>(handler));
        var first = ledger.DispatchAsync();
        await handler.Entered.Task;

        (await other.DispatchAsync()).ShouldBe(0);

        handler.Gate.SetResult();
        (await first).ShouldBe(30);
        handler.Seen.Count.ShouldBe(30);
    }

    [Fact]
    public async Task A_process_that_lost_its_lease_stops()
    {
        var handler = new Recorder { Gate = new TaskCompletionSource() };
        var other = new Recorder();
        await using var ledger = await LedgerAsync(handler);
        await using var second = await ledger.OnAnotherMachineAsync(services => services.AddSingleton<IPayoutChangeHandler>(other));
        var first = ledger.DispatchAsync();
        await handler.Entered.Task;
        ledger.Clock.Advance(TimeSpan.FromMinutes(5));
        (await second.DispatchAsync()).ShouldBe(30);

        handler.Gate.SetResult();

        (await first).ShouldBe(0);
        handler.Seen.ShouldBe([1]);
        (await ledger.PositionAsync("recorder")).ShouldBe(30);
    }

    [Fact]
    public async Task Two_handlers_of_one_name_are_refused()
    {
        await using var ledger = await TestLedger.CreateAsync(add: services => services
            .AddSingleton<IPayoutChangeHandler>(new Recorder()).AddSingleton<IPayoutChangeHandler>(new Recorder()));
        Should.Throw<InvalidOperationException>(() => ledger.Dispatcher).Message.ShouldContain("'recorder'");
    }

    [Fact]
    public async Task A_handlers_position_can_be_set_back()
    {
        var handler = new Recorder();
        await using var ledger = await LedgerAsync(handler);
        await ledger.DispatchAsync();
        await ledger.Changes.SetPositionAsync("recorder", 28, TestContext.Current.CancellationToken);

        (await ledger.DispatchAsync()).ShouldBe(2);
    }

    [Fact]
    public async Task A_position_that_is_set_while_a_handler_works_stays()
    {
        var handler = new Recorder { Gate = new TaskCompletionSource() };
        await using var ledger = await LedgerAsync(handler);
        var first = ledger.DispatchAsync();
        await handler.Entered.Task;
        await ledger.Changes.SetPositionAsync("recorder", 20, TestContext.Current.CancellationToken);
        handler.Gate.SetResult();
        await first;

        await ledger.DispatchAsync();

        handler.Seen.ShouldBe([1, .. Enumerable.Range(21, 10).Select(i => (long)i)]);
    }

    private static async Task<TestLedger> LedgerAsync(
        Recorder handler, Action<AffiliateSyncOptions>? configure = null, string? postgres = null)
    {
        var ledger = await TestLedger.CreateAsync(
            postgres, configure, add: services => services.AddSingleton<IPayoutChangeHandler>(handler));
        await ledger.RunAsync(new FakePayoutSource(Enumerable.Range(1, 30).Select(i => Rows.Row($"{i}"))));
        return ledger;
    }

    private sealed class Recorder : IPayoutChangeHandler
    {
        public string Name => "recorder";

        public List<long> Seen { get; } = [];

        public int Calls { get; private set; }

        public long FailAt { get; set; }

        public TaskCompletionSource? Gate { get; init; }

        public TaskCompletionSource Entered { get; } = new();

        public async Task HandleAsync(PayoutChange change, CancellationToken cancellationToken)
        {
            Calls++;
            Entered.TrySetResult();
            if (Gate is { } gate) await gate.Task;
            if (change.Sequence == FailAt) throw new InvalidOperationException("canary-of-the-handler");
            Seen.Add(change.Sequence);
        }
    }
}
