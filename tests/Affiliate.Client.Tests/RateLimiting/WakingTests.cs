using Affiliate.Client.Tests.Shared.Diagnostics;
using Affiliate.Client.RateLimiting;
using Affiliate.Client.Testing;
using Microsoft.Extensions.Logging.Abstractions;

namespace Affiliate.Client.Tests.RateLimiting;

/// <summary>Who is woken, when and on which thread; which timers run meanwhile; and the least wait that is told beforehand.</summary>
public sealed class WakingTests
{
    private static readonly RateLimit OnePerTenSeconds = new(1, TimeSpan.FromSeconds(10));
    private static readonly RateLimit TwoPerTenSeconds = new(2, TimeSpan.FromSeconds(10));

    [ThreadStatic]
    private static bool _isGiving;

    private readonly VirtualTimeProvider _clock = new();

    [Fact]
    public async Task While_all_permits_are_under_way_the_least_wait_is_a_window_or_a_longer_pause()
    {
        var limiter = Limiter(OnePerTenSeconds);
        await using var held = await TakeAsync(limiter);
        limiter.GetMinimumWait("caller").ShouldBe(TimeSpan.FromSeconds(10));
        limiter.Pause(TimeSpan.FromSeconds(20));
        limiter.GetMinimumWait("caller").ShouldBe(TimeSpan.FromSeconds(20));
        _clock.Advance(TimeSpan.FromSeconds(20));
        limiter.GetMinimumWait("caller").ShouldBe(TimeSpan.FromSeconds(10));
    }

    [Fact]
    public async Task While_all_permits_are_under_way_no_timer_runs_for_those_who_wait()
    {
        var limiter = Limiter(OnePerTenSeconds);
        var held = await TakeAsync(limiter);
        var waiter = Ask(limiter);
        _clock.ActiveTimers.ShouldBe(0);
        held.Dispose();
        _clock.ActiveTimers.ShouldBe(1);
        _clock.Advance(TimeSpan.FromSeconds(10));
        waiter.IsCompletedSuccessfully.ShouldBeTrue();
    }

    [Fact]
    public async Task The_least_wait_counts_what_a_lowered_limit_still_owes()
    {
        var limiter = Limiter(TwoPerTenSeconds);
        var (first, second) = (await TakeAsync(limiter), await TakeAsync(limiter));
        first.Dispose();
        second.Observe(new RateLimitReading(null, 1, null, null));
        _clock.Advance(TimeSpan.FromSeconds(5));
        second.Dispose();
        _clock.Advance(TimeSpan.FromSeconds(5));
        limiter.GetMinimumWait("caller").ShouldBe(TimeSpan.FromSeconds(5));
    }

    [Fact]
    public void A_pause_of_centuries_late_in_a_process_is_a_day()
    {
        var limiter = Limiter();
        _clock.Advance(TimeSpan.FromDays(400));
        limiter.Pause(TimeSpan.MaxValue);
        limiter.GetMinimumWait("caller").ShouldBe(TimeSpan.FromDays(1));
    }

    [Fact]
    public void A_pause_of_nothing_is_no_pause_and_one_that_is_told_again_is_one()
    {
        using var log = new RecordingLoggerFactory();
        var limiter = new ProcessRateLimiterProvider(_clock, log).GetLimiter(default, RateLimits.None);
        _clock.Advance(TimeSpan.FromSeconds(1));
        limiter.Pause(TimeSpan.Zero);
        log.Entries.ShouldBeEmpty();
        limiter.Pause(TimeSpan.FromSeconds(20));
        limiter.Pause(TimeSpan.FromSeconds(20));
        log.Count(120).ShouldBe(1);
    }

    [Fact]
    public void A_pause_is_logged_again_when_half_of_the_last_one_is_over()
    {
        using var log = new RecordingLoggerFactory();
        var limiter = new ProcessRateLimiterProvider(_clock, log).GetLimiter(default, RateLimits.None);
        _clock.Advance(TimeSpan.FromHours(1));
        limiter.Pause(TimeSpan.FromSeconds(10));
        _clock.Advance(TimeSpan.FromSeconds(4));
        limiter.Pause(TimeSpan.FromSeconds(10));
        log.Count(120).ShouldBe(1, "requests that were under way came back with the same news");
        _clock.Advance(TimeSpan.FromSeconds(5));
        limiter.Pause(TimeSpan.FromSeconds(10));
        log.Count(120).ShouldBe(2);
    }

    [Fact]
    public async Task A_wait_that_is_put_off_goes_on_with_the_same_timer()
    {
        var limiter = Limiter(TwoPerTenSeconds);
        (await TakeAsync(limiter)).Dispose();
        var held = await TakeAsync(limiter);
        var waiter = Ask(limiter);
        limiter.Pause(TimeSpan.FromSeconds(20));
        held.Dispose();
        _clock.ActiveTimers.ShouldBe(1);
        _clock.Advance(TimeSpan.FromSeconds(19.9));
        waiter.IsCompleted.ShouldBeFalse();
        _clock.Advance(TimeSpan.FromSeconds(0.1));
        waiter.IsCompletedSuccessfully.ShouldBeTrue();
    }

    [Fact]
    public async Task Whoever_is_served_before_the_timer_fires_leaves_none_behind()
    {
        var limiter = Limiter(TwoPerTenSeconds);
        (await TakeAsync(limiter)).Dispose();
        var held = await TakeAsync(limiter);
        _clock.Advance(TimeSpan.FromMilliseconds(9999.5));
        // Half a millisecond is left, but no timer is shorter than one.
        var waiter = Ask(limiter);
        _clock.Advance(TimeSpan.FromMilliseconds(0.7));
        waiter.IsCompleted.ShouldBeFalse();
        held.Dispose();
        waiter.IsCompletedSuccessfully.ShouldBeTrue();
        _clock.ActiveTimers.ShouldBe(0);
    }

    [Fact]
    public async Task Whoever_cancels_in_the_moment_of_the_grant_still_gets_the_permit()
    {
        var limiter = Limiter(TwoPerTenSeconds);
        (await TakeAsync(limiter)).Dispose();
        (await TakeAsync(limiter)).Dispose();
        using var cancel = new CancellationTokenSource();
        var cancels = CancelWhenServedAsync();
        var second = limiter.AcquireAsync("caller", cancel.Token).AsTask();

        // Both are served at once; the first cancels the second before it is told.
        _clock.Advance(TimeSpan.FromSeconds(10));
        (await cancels).Dispose();
        (await second).Dispose();
        (limiter.InFlight, limiter.Waiting).ShouldBe((0, 0));

        async Task<IRateLimitLease> CancelWhenServedAsync()
        {
            var permit = await TakeAsync(limiter);
#pragma warning disable CA1849 // It must happen here and now.
            cancel.Cancel();
#pragma warning restore CA1849
            return permit;
        }
    }

    [Fact]
    public async Task What_a_permit_wakes_does_not_run_on_the_thread_that_gave_one_back()
    {
        var limiter = new AccountRateLimiter(default, new RateLimits { MaxConcurrency = 1 }, _clock, NullLogger.Instance);
        var held = await TakeAsync(limiter);
        var woken = IsGivingWhenServedAsync();
        _isGiving = true;
        held.Dispose();
        _isGiving = false;
        (await woken).ShouldBeFalse();

        async Task<bool> IsGivingWhenServedAsync()
        {
            await using var permit = await limiter.AcquireAsync("caller", TestContext.Current.CancellationToken).ConfigureAwait(false);
            return _isGiving;
        }
    }

    private AccountRateLimiter Limiter(params RateLimit[] windows) =>
        new(default, new RateLimits { Windows = windows }, _clock, NullLogger.Instance, inlineContinuations: true);

    private static ValueTask<IRateLimitLease> TakeAsync(AccountRateLimiter limiter) =>
        limiter.AcquireAsync("caller", TestContext.Current.CancellationToken);

    private static Task<IRateLimitLease> Ask(AccountRateLimiter limiter) => TakeAsync(limiter).AsTask();
}
