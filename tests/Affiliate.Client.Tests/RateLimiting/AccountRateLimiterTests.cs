using Affiliate.Client.RateLimiting;
using Affiliate.Client.Testing;
using Microsoft.Extensions.Logging.Abstractions;

namespace Affiliate.Client.Tests.RateLimiting;

public sealed class AccountRateLimiterTests
{
    private readonly VirtualTimeProvider _clock = new();

    [Fact]
    public void A_permit_returns_one_window_after_the_response()
    {
        var limiter = Limiter(new RateLimit(1, TimeSpan.FromSeconds(60)));
        var first = Take(limiter);
        var second = Ask(limiter);

        _clock.Advance(TimeSpan.FromSeconds(30));
        first.Dispose();
        _clock.Advance(TimeSpan.FromSeconds(59.999));
        second.IsCompleted.ShouldBeFalse();
        _clock.Advance(TimeSpan.FromSeconds(0.001));
        second.IsCompletedSuccessfully.ShouldBeTrue();
    }

    [Fact]
    public async Task Waiters_are_served_in_the_order_of_asking()
    {
        var limiter = Limiter(new RateLimit(1, TimeSpan.FromSeconds(1)));
        Take(limiter).Dispose();
        var waiters = Enumerable.Range(0, 5).Select(_ => Ask(limiter)).ToList();

        for (var served = 0; served < 5; served++)
        {
            _clock.Advance(TimeSpan.FromSeconds(1));
            waiters.Count(static w => w.IsCompleted).ShouldBe(served + 1);
            waiters[served].IsCompletedSuccessfully.ShouldBeTrue();
            (await waiters[served]).Dispose();
        }
    }

    [Fact]
    public async Task All_windows_hold_at_once()
    {
        var limiter = Limiter(new RateLimit(2, TimeSpan.FromSeconds(10)), new RateLimit(3, TimeSpan.FromMinutes(10)));
        Take(limiter).Dispose();
        Take(limiter).Dispose();
        var third = Ask(limiter);
        _clock.Advance(TimeSpan.FromSeconds(10));
        (await third).Dispose();

        var fourth = Ask(limiter);
        _clock.Advance(TimeSpan.FromSeconds(589.9));
        fourth.IsCompleted.ShouldBeFalse();
        _clock.Advance(TimeSpan.FromSeconds(0.1));
        fourth.IsCompleted.ShouldBeTrue();
    }

    [Fact]
    public void A_daily_limit_of_200_000_is_never_exceeded_and_hardly_wasted()
    {
        var limiter = Limiter(RateLimit.PerDay(200_000));
        var start = _clock.GetUtcNow();
        for (var i = 0; i < 200_000; i++)
        {
            Take(limiter).Dispose();
            _clock.Advance(TimeSpan.FromMilliseconds(10));
        }

        var next = Ask(limiter);
        _clock.Advance(start + TimeSpan.FromDays(1) - _clock.GetUtcNow() - TimeSpan.FromTicks(1));
        next.IsCompleted.ShouldBeFalse();
        _clock.Advance(TimeSpan.FromDays(1) / 1000);
        next.IsCompleted.ShouldBeTrue();
    }

    [Fact]
    public void The_concurrency_bound_holds_without_any_window()
    {
        var limiter = new AccountRateLimiter(
            default,
            new RateLimits { MaxConcurrency = 4 },
            _clock,
            NullLogger.Instance,
            inlineContinuations: true
        );
        var running = Enumerable.Range(0, 4).Select(_ => Take(limiter)).ToList();
        var fifth = Ask(limiter);

        fifth.IsCompleted.ShouldBeFalse();
        _clock.ActiveTimers.ShouldBe(0);
        running[2].Dispose();
        fifth.IsCompletedSuccessfully.ShouldBeTrue();
        running[2].Dispose();
        limiter.InFlight.ShouldBe(4);
    }

    [Fact]
    public void A_pause_holds_everybody_and_never_gets_shorter()
    {
        var limiter = Limiter(new RateLimit(100, TimeSpan.FromSeconds(1)));
        limiter.Pause(TimeSpan.FromSeconds(20));
        limiter.Pause(TimeSpan.FromSeconds(5));
        var waiter = Ask(limiter);

        limiter.GetMinimumWait("another").ShouldBe(TimeSpan.FromSeconds(20));
        _clock.Advance(TimeSpan.FromSeconds(19.9));
        waiter.IsCompleted.ShouldBeFalse();
        _clock.Advance(TimeSpan.FromSeconds(0.1));
        waiter.IsCompleted.ShouldBeTrue();
        _clock.Advance(TimeSpan.FromSeconds(0.01));
        limiter.GetMinimumWait("caller").ShouldBe(TimeSpan.Zero);
    }

    [Fact]
    public void A_pause_of_centuries_ends_after_a_day_and_the_vendor_is_tried_again()
    {
        var limiter = Limiter();
        limiter.Pause(TimeSpan.MaxValue);
        var waiter = Ask(limiter);
        _clock.Advance(TimeSpan.FromDays(1) - TimeSpan.FromTicks(1));
        waiter.IsCompleted.ShouldBeFalse();
        _clock.Advance(TimeSpan.FromTicks(1));
        waiter.IsCompletedSuccessfully.ShouldBeTrue();
    }

    [Fact]
    public async Task Ten_thousand_cancellations_leave_nothing_behind()
    {
        var limiter = Limiter(new RateLimit(1, TimeSpan.FromSeconds(60)));
        var held = Take(limiter);
        held.Dispose();
        using var lasting = new CancellationTokenSource();
        var cancelled = new List<Task>();
        for (var i = 0; i < 10_000; i++)
        {
            using var cancel = CancellationTokenSource.CreateLinkedTokenSource(lasting.Token);
            var waiter = limiter.AcquireAsync("caller", cancel.Token).AsTask();
            await cancel.CancelAsync();
            cancelled.Add(waiter);
        }

        limiter.Waiting.ShouldBe(0);
        _clock.ActiveTimers.ShouldBe(0);
        cancelled.ShouldAllBe(static t => t.IsCanceled);
        _clock.Advance(TimeSpan.FromSeconds(60));
        Take(limiter).ShouldNotBeNull();
    }

    [Fact]
    public async Task Those_who_leave_the_queue_let_the_others_move_up()
    {
        var limiter = Limiter(new RateLimit(1, TimeSpan.FromSeconds(1)));
        Take(limiter).Dispose();
        using var cancel = new CancellationTokenSource();
        var stays = new List<Task<IRateLimitLease>>();
        for (var i = 0; i < 1000; i++)
        {
            var waiter = limiter.AcquireAsync("caller", i % 10 == 0 ? TestContext.Current.CancellationToken : cancel.Token).AsTask();
            if (i % 10 == 0) stays.Add(waiter);
        }

        await cancel.CancelAsync();
        limiter.Waiting.ShouldBe(100);
        foreach (var waiter in stays)
        {
            _clock.Advance(TimeSpan.FromSeconds(1));
            waiter.IsCompletedSuccessfully.ShouldBeTrue();
            (await waiter).Dispose();
        }

        limiter.Waiting.ShouldBe(0);
        _clock.ActiveTimers.ShouldBe(0);
    }

    [Fact]
    public async Task Races_between_granting_and_cancelling_lose_no_permit()
    {
        var limiter = new AccountRateLimiter(default, new RateLimits { MaxConcurrency = 3 }, _clock, NullLogger.Instance);
        var max = 0;
        var inside = 0;
        await Task.WhenAll(Enumerable.Range(0, 16).Select(worker => Task.Run(async () =>
        {
            var random = new Random(worker);
            for (var i = 0; i < 2000; i++)
            {
                using var cancel = new CancellationTokenSource();
                var asked = limiter.AcquireAsync("caller", cancel.Token).AsTask();
                if (random.Next(3) == 0) cancel.Cancel();
                try
                {
                    await using var permit = await asked;
                    InterlockedMax(ref max, Interlocked.Increment(ref inside));
                    if (random.Next(4) == 0) await Task.Yield();
                    Interlocked.Decrement(ref inside);
                }
                catch (OperationCanceledException)
                {
                    cancel.IsCancellationRequested.ShouldBeTrue();
                }
            }
        })));

        max.ShouldBeLessThanOrEqualTo(3);
        (limiter.InFlight, limiter.Waiting).ShouldBe((0, 0));
    }

    private static void InterlockedMax(ref int target, int value)
    {
        int seen;
        while ((seen = Volatile.Read(ref target)) < value && Interlocked.CompareExchange(ref target, value, seen) != seen)
        {
        }
    }

    private AccountRateLimiter Limiter(params RateLimit[] windows) =>
        new(default, new RateLimits { Windows = windows }, _clock, NullLogger.Instance, inlineContinuations: true);

    private static Task<IRateLimitLease> Ask(AccountRateLimiter limiter) =>
        limiter.AcquireAsync("caller", TestContext.Current.CancellationToken).AsTask();

    private static IRateLimitLease Take(AccountRateLimiter limiter)
    {
        var permit = Ask(limiter);
        permit.IsCompletedSuccessfully.ShouldBeTrue();
        return permit.GetAwaiter().GetResult();
    }
}
