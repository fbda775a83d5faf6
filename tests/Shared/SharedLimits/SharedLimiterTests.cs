using Affiliate.Client.RateLimiting;

namespace Affiliate.Client.Tests.SharedLimits;

/// <summary>
/// What holds for limits on any server. Two limiters stand for two processes: they know of each other by the server alone, whose clock
/// decides.
/// </summary>
public abstract class SharedLimiterTests
{
    private static readonly TimeProvider Clock = TimeProvider.System;
    private static readonly TimeSpan ShortTimeout = TimeSpan.FromSeconds(1);

    /// <summary>How to reach a server that does not answer, with <c>canary-pw</c> as the password.</summary>
    protected abstract string Away { get; }

    /// <summary>The server that does not answer, as messages name it.</summary>
    protected abstract string AwayName { get; }

    /// <summary>How to reach a place that no other test uses; skips the test if there is no server.</summary>
    protected abstract Task<string> NewPlaceAsync();

    /// <summary>What a process has; it is disposed of by the test.</summary>
    protected abstract IRateLimiterProvider Start(string place, TimeSpan? answerTimeout, double? fallbackShare);

    private protected TestLimits Open(string place, RateLimits? limits = null, TimeSpan? answerTimeout = null, double? share = null) =>
        new(Start(place, answerTimeout, share), limits);

    [Fact]
    public async Task Two_processes_have_one_limit()
    {
        var place = await NewPlaceAsync();
        await using var one = Open(place, TestLimits.Of(5, 60_000));
        await using var two = Open(place, TestLimits.Of(5, 60_000));
        for (var i = 0; i < 5; i++) await using (await (i % 2 == 0 ? one : two).TakeAsync()) { }
        (await one.WaitsAsync()).ShouldBeInRange(50, 61);
        (await two.WaitsAsync()).ShouldBeInRange(50, 61);
    }

    [Fact]
    public async Task A_permit_comes_back_one_window_after_the_response()
    {
        var place = await NewPlaceAsync();
        await using var one = Open(place, TestLimits.Of(1, 500));
        await using var two = Open(place, TestLimits.Of(1, 500));
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
        var place = await NewPlaceAsync();
        var limits = TestLimits.Of(1, 500) with { LongestHold = TimeSpan.FromMilliseconds(300) };
        await using var dead = Open(place, limits, ShortTimeout);
        await using var alive = Open(place, limits, ShortTimeout);
        var asked = Clock.GetTimestamp();
        await dead.TakeAsync();
        await using var next = await alive.TakeAsync();
        Clock.GetElapsedTime(asked).TotalMilliseconds.ShouldBeGreaterThanOrEqualTo(1800);
    }

    [Fact]
    public async Task A_single_call_does_not_wait_for_all_calls_of_another_process()
    {
        var place = await NewPlaceAsync();
        await using var busy = Open(place, TestLimits.Of(4, 300));
        await using var quiet = Open(place, TestLimits.Of(4, 300));
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
        var place = await NewPlaceAsync();
        await using var one = Open(place);
        await using var two = Open(place);
        await using (var permit = await one.TakeAsync()) permit.Observe(new RateLimitReading(null, 2, null, null));
        await using (await two.TakeAsync()) { }
        (await two.WaitsAsync()).ShouldBeInRange(50, 61);
        one.Limiter.Pause(TimeSpan.FromMinutes(10));
        (await one.WaitsAsync()).ShouldBeInRange(590, 600);
        await TestLimits.UntilAsync(async () => await two.WaitsAsync() > 500);
    }

    [Fact]
    public async Task What_somebody_else_uses_of_the_account_is_left_to_them()
    {
        var place = await NewPlaceAsync();
        await using var one = Open(place);
        await using var two = Open(place);
        await using (var permit = await one.TakeAsync()) permit.Observe(new RateLimitReading(null, null, 1, null));
        await using (await two.TakeAsync()) { }
        (await two.WaitsAsync()).ShouldBeInRange(50, 61);
    }

    [Fact]
    public async Task A_call_that_gives_up_leaves_its_place_and_no_permit_is_lost()
    {
        var place = await NewPlaceAsync();
        await using var limits = Open(place, TestLimits.Of(1, 400));
        await using (await limits.TakeAsync()) { }
        using var cancel = new CancellationTokenSource();
        var leaves = limits.Limiter.AcquireAsync("caller", cancel.Token).AsTask();
        await cancel.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => leaves);
        await using var next = await limits.TakeAsync();
        next.ShouldNotBeNull();
    }

    [Fact]
    public async Task After_the_end_nobody_gets_a_permit()
    {
        var place = await NewPlaceAsync();
        var limits = Open(place);
        await using (await limits.TakeAsync()) { }
        await limits.DisposeAsync();
        await Should.ThrowAsync<ObjectDisposedException>(() => limits.TakeAsync());
    }

    [Fact]
    public async Task A_server_that_is_away_is_named_without_its_password()
    {
        await using var limits = Open(Away);
        var failure = await Should.ThrowAsync<RateLimiterUnavailableException>(() => limits.TakeAsync());
        failure.Message.ShouldStartWith($"The rate limits' server ({AwayName}) did not answer (");
        failure.ToString().ShouldNotContain("canary-pw");
    }

    [Fact]
    public async Task A_stated_share_goes_on_without_the_server()
    {
        await using var limits = Open(Away, TestLimits.Of(8, 60_000), share: 0.25);
        await limits.TakeAsync();
        await limits.TakeAsync();
        using var cancel = new CancellationTokenSource(TimeSpan.FromMilliseconds(300), Clock);
        await Should.ThrowAsync<OperationCanceledException>(() => limits.Limiter.AcquireAsync("caller", cancel.Token).AsTask());
    }
}
