using Affiliate.Client.RateLimiting;

namespace Affiliate.Client.Tests.SharedLimits;

/// <summary>Permits that are taken ahead of need save round trips, and are never more than the limit.</summary>
public abstract class PermitsAheadTests
{
    private static readonly TimeProvider Clock = TimeProvider.System;
    private static readonly TimeSpan ShortTimeout = TimeSpan.FromSeconds(1);

    /// <summary>How to reach a place that no other test uses; skips the test if there is no server.</summary>
    protected abstract Task<string> NewPlaceAsync();

    /// <summary>What a process has; it is disposed of by the test.</summary>
    protected abstract IRateLimiterProvider Start(string place, TimeSpan? answerTimeout, double? fallbackShare);

    [Fact]
    public async Task Calls_that_follow_each_other_far_from_the_limit_cost_no_round_trip()
    {
        await using var limits = await OpenAsync(TestLimits.Of(1000, 60_000));
        var waited = 0;
        for (var call = 0; call < 20; call++)
        {
            var asked = limits.Limiter.AcquireAsync("pages", TestContext.Current.CancellationToken);
            if (!asked.IsCompleted) waited++;
            var permit = await asked;
            await Task.Delay(TimeSpan.FromMilliseconds(20), Clock, TestContext.Current.CancellationToken);
            await permit.DisposeAsync();
        }

        // The first alone, and the second, which shows that there will be more.
        waited.ShouldBeInRange(2, 6);
    }

    [Fact]
    public async Task Close_to_the_limit_every_permit_is_somebodys_need()
    {
        var place = await NewPlaceAsync();
        await using var one = Open(place, TestLimits.Of(40, 60_000));
        await using var two = Open(place, TestLimits.Of(40, 60_000));
        (await one.CountFreeAsync() + await two.CountFreeAsync()).ShouldBe(40);
    }

    [Fact]
    public async Task What_was_not_used_comes_back_at_once_when_its_time_is_over()
    {
        var place = await NewPlaceAsync();
        await using var one = Open(place, TestLimits.Of(100, 60_000), ShortTimeout);
        for (var call = 0; call < 10; call++) await using (await one.TakeAsync()) { }
        await Task.Delay(2 * ShortTimeout, Clock, TestContext.Current.CancellationToken);
        await using var two = Open(place, TestLimits.Of(100, 60_000), ShortTimeout);
        (await two.CountFreeAsync()).ShouldBe(90);
    }

    [Fact]
    public async Task A_process_that_ends_gives_back_what_it_held_ahead()
    {
        var place = await NewPlaceAsync();
        await using (var one = Open(place, TestLimits.Of(100, 60_000)))
            for (var call = 0; call < 10; call++) await using (await one.TakeAsync()) { }
        await using var two = Open(place, TestLimits.Of(100, 60_000));
        (await two.CountFreeAsync()).ShouldBe(90);
    }

    [Fact]
    public async Task A_pause_holds_for_what_was_taken_ahead()
    {
        await using var limits = await OpenAsync(TestLimits.Of(100, 60_000));
        for (var call = 0; call < 10; call++) await using (await limits.TakeAsync()) { }
        limits.Limiter.Pause(TimeSpan.FromMinutes(10));
        (await limits.WaitsAsync()).ShouldBeInRange(590, 600);
    }

    [Fact]
    public async Task Whether_many_call_or_few_there_are_never_more_than_the_limit()
    {
        var place = await NewPlaceAsync();
        var limit = new RateLimit(60, TimeSpan.FromMilliseconds(500));
        var used = new List<TimeSpan>();
        var origin = Clock.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, 4).Select(async number =>
        {
            await using var limits = Open(place, new RateLimits { Windows = [limit] }, ShortTimeout);
            var random = new Random(number);
            for (var round = 0; round < 6; round++)
            {
                // Far from the limit, then suddenly at it, with permits in stock.
                for (var call = 0; call < 8; call++) await CallAsync(limits, random.Next(30));
                await Task.WhenAll(Enumerable.Range(0, 30).Select(_ => CallAsync(limits, 0)));
            }
        }));
        used.Count.ShouldBe(4 * 6 * 38);
        Most(used, limit.Window).ShouldBeInRange(limit.Permits / 2, limit.Permits);

        async Task CallAsync(TestLimits limits, int milliseconds)
        {
            await using (await limits.TakeAsync())
                lock (used) used.Add(Clock.GetElapsedTime(origin));
            if (milliseconds > 0) await Task.Delay(TimeSpan.FromMilliseconds(milliseconds), Clock, TestContext.Current.CancellationToken);
        }
    }

    private static int Most(List<TimeSpan> moments, TimeSpan window)
    {
        moments.Sort();
        return moments.Max(end => moments.Count(moment => moment > end - window && moment <= end));
    }

    private async Task<TestLimits> OpenAsync(RateLimits limits) => Open(await NewPlaceAsync(), limits);

    private TestLimits Open(string place, RateLimits limits, TimeSpan? answerTimeout = null) =>
        new(Start(place, answerTimeout, fallbackShare: null), limits);
}
