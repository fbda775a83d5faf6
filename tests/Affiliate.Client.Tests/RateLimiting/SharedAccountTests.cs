using Affiliate.Client.RateLimiting;
using Affiliate.Client.Testing;
using Affiliate.Client.Tests.Resilience;
using Microsoft.Extensions.Logging.Abstractions;

namespace Affiliate.Client.Tests.RateLimiting;

/// <summary>Somebody else uses the account too: what the vendor's count says of them, while requests of ours are under way.</summary>
public sealed class SharedAccountTests
{
    private readonly FakeClock _clock = new();

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
    public async Task A_reading_without_a_window_is_of_the_shortest_whatever_the_order_of_the_limits()
    {
        var limiter = Limiter(RateLimit.PerDay(200_000), RateLimit.PerMinute(100));
        using var permit = await TakeAsync(limiter);
        permit.Observe(new RateLimitReading(null, 60, null, null));
        Left(limiter).ShouldBe(59);
    }

    [Fact]
    public async Task A_lowered_limit_and_a_longer_pause_are_logged_once()
    {
        using var log = new RecordingLoggerFactory();
        var limiter = (AccountRateLimiter)new ProcessRateLimiterProvider(_clock, log).GetLimiter(default, new RateLimits { Windows = [RateLimit.PerMinute(100)] });
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

    private static RateLimitReading Remaining(int count) => new(null, null, count, null);

    private AccountRateLimiter Limiter(params RateLimit[] windows) =>
        new(default, new RateLimits { Windows = windows }, _clock, NullLogger.Instance, inlineContinuations: true);

    private static ValueTask<IRateLimitPermit> TakeAsync(AccountRateLimiter limiter) => limiter.AcquireAsync(TestContext.Current.CancellationToken);

    private static int Left(AccountRateLimiter limiter)
    {
        for (var taken = 0; ; taken++)
        {
            using var cancel = new CancellationTokenSource();
            var asked = limiter.AcquireAsync(cancel.Token).AsTask();
            if (asked.IsCompletedSuccessfully) continue;
            cancel.Cancel();
            return taken;
        }
    }
}
