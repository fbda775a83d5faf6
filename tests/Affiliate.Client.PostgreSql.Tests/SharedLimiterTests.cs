using Affiliate.Client.RateLimiting;
using Npgsql;

namespace Affiliate.Client.PostgreSql.Tests;

/// <summary>Two limiters stand for two processes: they know of each other by the database alone, whose clock decides.</summary>
public sealed class SharedLimiterTests(PostgresFixture server)
{
    private static readonly TimeProvider Clock = TimeProvider.System;

    [Fact]
    public async Task Two_processes_have_one_limit()
    {
        var database = await server.NewDatabaseAsync();
        await using var one = new TestLimits(database, TestLimits.Of(5, 60_000));
        await using var two = new TestLimits(database, TestLimits.Of(5, 60_000));
        for (var i = 0; i < 5; i++) await using (await (i % 2 == 0 ? one : two).TakeAsync()) { }
        (await WaitsAsync(one)).ShouldBeInRange(50, 61);
        (await WaitsAsync(two)).ShouldBeInRange(50, 61);
    }

    [Fact]
    public async Task A_permit_comes_back_one_window_after_the_response()
    {
        var database = await server.NewDatabaseAsync();
        await using var one = new TestLimits(database, TestLimits.Of(1, 500));
        await using var two = new TestLimits(database, TestLimits.Of(1, 500));
        var permit = await one.TakeAsync();
        var waits = two.TakeAsync();
        await Task.Delay(TimeSpan.FromMilliseconds(700), Clock, TestContext.Current.CancellationToken);
        waits.IsCompleted.ShouldBeFalse();
        var responded = Clock.GetTimestamp();
        await permit.DisposeAsync();
        await using var next = await waits;
        Clock.GetElapsedTime(responded).TotalMilliseconds.ShouldBeGreaterThanOrEqualTo(500);
    }

    [Fact]
    public async Task What_a_dead_process_held_comes_back_when_it_can_count_no_more()
    {
        var database = await server.NewDatabaseAsync();
        var limits = TestLimits.Of(1, 500) with { LongestHold = TimeSpan.FromMilliseconds(300) };
        await using var dead = new TestLimits(database, limits, options => options.AnswerTimeout = TimeSpan.FromSeconds(1));
        await using var alive = new TestLimits(database, limits, options => options.AnswerTimeout = TimeSpan.FromSeconds(1));
        var asked = Clock.GetTimestamp();
        await dead.TakeAsync();
        await using var next = await alive.TakeAsync();
        Clock.GetElapsedTime(asked).TotalMilliseconds.ShouldBeGreaterThanOrEqualTo(1800);
    }

    [Fact]
    public async Task A_single_call_does_not_wait_for_all_calls_of_another_process()
    {
        var database = await server.NewDatabaseAsync();
        await using var busy = new TestLimits(database, TestLimits.Of(4, 300));
        await using var quiet = new TestLimits(database, TestLimits.Of(4, 300));
        var served = 0;
        var flood = Enumerable.Range(0, 40).Select(async _ =>
        {
            await using var permit = await busy.TakeAsync();
            Interlocked.Increment(ref served);
        }).ToList();
        await using (await quiet.TakeAsync()) Volatile.Read(ref served).ShouldBeLessThan(20);
        await Task.WhenAll(flood);
    }

    [Fact]
    public async Task A_pause_and_a_lowered_limit_hold_for_the_other_process()
    {
        var database = await server.NewDatabaseAsync();
        await using var one = new TestLimits(database);
        await using var two = new TestLimits(database);
        await using (var permit = await one.TakeAsync()) permit.Observe(new RateLimitReading(null, 2, null, null));
        await using (await two.TakeAsync()) { }
        (await WaitsAsync(two)).ShouldBeInRange(50, 61);
        one.Limiter.Pause(TimeSpan.FromMinutes(10));
        (await WaitsAsync(one)).ShouldBeInRange(590, 600);
        await UntilAsync(async () => await WaitsAsync(two) > 500);
    }

    [Fact]
    public async Task What_somebody_else_uses_of_the_account_is_left_to_them()
    {
        var database = await server.NewDatabaseAsync();
        await using var one = new TestLimits(database);
        await using var two = new TestLimits(database);
        await using (var permit = await one.TakeAsync()) permit.Observe(new RateLimitReading(null, null, 1, null));
        await using (await two.TakeAsync()) { }
        (await WaitsAsync(two)).ShouldBeInRange(50, 61);
    }

    [Fact]
    public async Task A_call_that_gives_up_leaves_its_place_and_no_permit_is_lost()
    {
        var database = await server.NewDatabaseAsync();
        await using var limits = new TestLimits(database, TestLimits.Of(1, 400));
        await using (await limits.TakeAsync()) { }
        using var cancel = new CancellationTokenSource();
        var leaves = limits.Limiter.AcquireAsync("caller", cancel.Token).AsTask();
        await cancel.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => leaves);
        await using var next = await limits.TakeAsync();
        next.ShouldNotBeNull();
    }

    [Fact]
    public async Task A_database_that_is_away_is_named_without_its_password()
    {
        await using var limits = new TestLimits("Host=127.0.0.1;Port=1;Username=app;Password=canary-pw;Database=shared");
        var failure = await Should.ThrowAsync<RateLimiterUnavailableException>(() => limits.TakeAsync());
        failure.Message.ShouldStartWith("The rate limits' database (PostgreSQL at 127.0.0.1:1, database shared) did not answer (");
        failure.ToString().ShouldNotContain("canary-pw");
    }

    [Fact]
    public async Task A_stated_share_goes_on_without_the_database()
    {
        await using var limits = new TestLimits(
            "Host=127.0.0.1;Port=1;Username=app;Database=shared", TestLimits.Of(8, 60_000), options => options.FallbackShare = 0.25);
        await limits.TakeAsync();
        await limits.TakeAsync();
        using var cancel = new CancellationTokenSource(TimeSpan.FromMilliseconds(300), Clock);
        await Should.ThrowAsync<OperationCanceledException>(() => limits.Limiter.AcquireAsync("caller", cancel.Token).AsTask());
    }

    [Fact]
    public async Task Limits_go_on_when_the_database_comes_back_and_what_ended_meanwhile_is_told()
    {
        var database = await server.NewDatabaseAsync();
        await using var limits = new TestLimits(database, TestLimits.Of(1, 400));
        var permit = await limits.TakeAsync();
        await PostgresFixture.RunAsync(database, "ALTER FUNCTION affiliate_client.take RENAME TO away");
        await permit.DisposeAsync();
        await UntilAsync(async () => await Record.ExceptionAsync(() => limits.TakeAsync()) is RateLimiterUnavailableException);
        await PostgresFixture.RunAsync(database, "ALTER FUNCTION affiliate_client.away RENAME TO take");
        await using var next = await limits.TakeAsync();
        (await PostgresFixture.RunAsync(database, "SELECT count(*) FROM affiliate_client.lease")).ShouldBe(1L);
    }

    [Theory]
    [InlineData("AnswerTimeout", 0.5, null)]
    [InlineData("TokenLockTimeout", 5.0, null)]
    [InlineData("FallbackShare", null, 1.5)]
    public void A_wrong_option_is_named_at_once(string name, double? seconds, double? share)
    {
        var options = new PostgreSqlOptions { ConnectionString = "Host=127.0.0.1", FallbackShare = share };
        if (name == "AnswerTimeout") options.AnswerTimeout = TimeSpan.FromSeconds(seconds!.Value);
        if (name == "TokenLockTimeout") options.TokenLockTimeout = TimeSpan.FromSeconds(seconds!.Value);
        Should.Throw<ArgumentOutOfRangeException>(options.Validate).ParamName.ShouldBe(name);
    }

    /// <summary>How many seconds the next call would wait.</summary>
    private static async Task<double> WaitsAsync(TestLimits limits)
    {
        using var cancel = new CancellationTokenSource();
        var asked = limits.Limiter.AcquireAsync("probe", cancel.Token).AsTask();
        await UntilAsync(() => Task.FromResult(asked.IsCompleted || limits.Limiter.GetMinimumWait("probe") > TimeSpan.FromSeconds(1)));
        var wait = limits.Limiter.GetMinimumWait("probe").TotalSeconds;
        await cancel.CancelAsync();
        return wait;
    }

    private static async Task UntilAsync(Func<Task<bool>> isSo)
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        var begun = Clock.GetTimestamp();
        while (!await isSo())
        {
            Clock.GetElapsedTime(begun).TotalSeconds.ShouldBeLessThan(30);
            await Task.Delay(TimeSpan.FromMilliseconds(10), Clock, cancellationToken);
        }
    }
}
