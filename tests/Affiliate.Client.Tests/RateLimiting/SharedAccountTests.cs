using Affiliate.Client.Tests.Shared.Diagnostics;
using Affiliate.Client.RateLimiting;
using Affiliate.Client.Testing;
using Microsoft.Extensions.Logging.Abstractions;

namespace Affiliate.Client.Tests.RateLimiting;

/// <summary>Somebody else uses the account too: what the vendor's count says of them, while requests of ours are under way.</summary>
public sealed class SharedAccountTests
{
    private readonly VirtualTimeProvider _clock = new();

    [Fact]
    public async Task Requests_under_way_are_ours_and_nobody_elses()
    {
        var limiter = Limiter(RateLimit.PerMinute(100));
        using var first = await TakeAsync(limiter);
        using var second = await TakeAsync(limiter);
        first.Observe(Remaining(98));
        Left(limiter).ShouldBe(98);
    }

    [Fact]
    public async Task What_others_use_in_the_meantime_is_taken_off_once()
    {
        var limiter = Limiter(RateLimit.PerMinute(100));
        using var first = await TakeAsync(limiter);
        first.Observe(Remaining(89));
        using var second = await TakeAsync(limiter);
        second.Observe(Remaining(68));
        Left(limiter).ShouldBe(68);
    }

    [Fact]
    public async Task Others_who_go_on_using_the_account_keep_what_they_use()
    {
        var limiter = Limiter(RateLimit.PerMinute(100));
        using var first = await TakeAsync(limiter);
        first.Observe(Remaining(49));
        _clock.Advance(TimeSpan.FromSeconds(30));
        using var second = await TakeAsync(limiter);
        second.Observe(Remaining(48));
        _clock.Advance(TimeSpan.FromSeconds(30));
        Left(limiter).ShouldBe(48);
    }

    [Fact]
    public async Task What_others_used_comes_back_when_the_vendor_said_and_not_when_it_said_so_of_us_alone()
    {
        var limiter = Limiter(RateLimit.PerMinute(100));
        using var first = await TakeAsync(limiter);
        first.Observe(Remaining(99, resetAfter: 60));
        using var second = await TakeAsync(limiter);
        second.Observe(Remaining(88, resetAfter: 10));
        _clock.Advance(TimeSpan.FromSeconds(10));
        Left(limiter).ShouldBe(98);
    }

    [Fact]
    public async Task What_others_used_is_waited_for_where_it_comes_back_before_our_own()
    {
        var limiter = Limiter(RateLimit.PerMinute(2));
        using var held = await TakeAsync(limiter);
        held.Observe(Remaining(0, resetAfter: 30));
        limiter.GetMinimumWait("caller").ShouldBe(TimeSpan.FromSeconds(30));
        var waiter = TakeAsync(limiter).AsTask();
        _clock.Advance(TimeSpan.FromSeconds(30));
        waiter.IsCompletedSuccessfully.ShouldBeTrue();
    }

    [Fact]
    public async Task Our_own_is_waited_for_where_it_comes_back_before_what_others_used()
    {
        var limiter = Limiter(new RateLimit(3, TimeSpan.FromSeconds(30)));
        (await TakeAsync(limiter)).Dispose();
        _clock.Advance(TimeSpan.FromSeconds(20));
        using var held = await TakeAsync(limiter);
        held.Observe(Remaining(0));
        limiter.GetMinimumWait("caller").ShouldBe(TimeSpan.FromSeconds(10));
    }

    [Fact]
    public async Task A_reading_without_a_window_is_of_the_shortest_whatever_the_order_of_the_limits()
    {
        var limiter = Limiter(RateLimit.PerDay(200_000), RateLimit.PerMinute(100));
        for (var i = 0; i < 60; i++)
        {
            using var permit = await TakeAsync(limiter);
            permit.Observe(new RateLimitReading(null, 60, null, null));
        }

        Left(limiter).ShouldBe(0);
        _clock.Advance(TimeSpan.FromMinutes(1));
        Left(limiter).ShouldBe(60);
    }

    [Fact]
    public async Task A_lowered_limit_and_a_longer_pause_are_logged_once()
    {
        using var log = new RecordingLoggerFactory();
        var limiter = (AccountRateLimiter)
            new ProcessRateLimiterProvider(_clock, log).GetLimiter(default, new RateLimits { Windows = [RateLimit.PerMinute(100)] });
        using var permit = await TakeAsync(limiter);
        permit.Observe(new RateLimitReading(null, 100, null, null));
        log.Count(121).ShouldBe(0);
        permit.Observe(new RateLimitReading(null, 60, null, null));
        permit.Observe(new RateLimitReading(null, 60, null, null));
        log.Count(121).ShouldBe(1);
        limiter.Pause(TimeSpan.FromSeconds(20));
        limiter.Pause(TimeSpan.FromSeconds(5));
        log.Count(120).ShouldBe(1);
    }

    private static RateLimitReading Remaining(int count, int? resetAfter = null) =>
        new(null, null, count, resetAfter is { } seconds ? TimeSpan.FromSeconds(seconds) : null);

    private AccountRateLimiter Limiter(params RateLimit[] windows) =>
        new(default, new RateLimits { Windows = windows }, _clock, NullLogger.Instance, inlineContinuations: true);

    private static ValueTask<IRateLimitLease> TakeAsync(AccountRateLimiter limiter) =>
        limiter.AcquireAsync("caller", TestContext.Current.CancellationToken);

    private static int Left(AccountRateLimiter limiter)
    {
        for (var taken = 0; ; taken++)
        {
            using var cancel = new CancellationTokenSource();
            var asked = limiter.AcquireAsync("caller", cancel.Token).AsTask();
            if (asked.IsCompletedSuccessfully) continue;
            cancel.Cancel();
            return taken;
        }
    }
}
