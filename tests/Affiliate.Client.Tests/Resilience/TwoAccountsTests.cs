using System.Net;
using Affiliate.Client.Errors;
using Affiliate.Client.Lab.Limits;
using Affiliate.Client.RateLimiting;
using Affiliate.Client.Testing;

namespace Affiliate.Client.Tests.Resilience;

public sealed class TwoAccountsTests
{
    private static readonly RateLimits Limits = new() { Windows = [RateLimit.PerMinute(200)] };

    [Fact]
    public void A_throttled_account_does_not_slow_the_other()
    {
        var alone = TimeOf600Calls(withThrottledNeighbour: false, out _);
        var beside = TimeOf600Calls(withThrottledNeighbour: true, out var refused);

        beside.ShouldBe(alone);
        alone.ShouldBe(TimeSpan.FromMinutes(2));
        refused.ShouldBeGreaterThan(5);
    }

    private static TimeSpan TimeOf600Calls(bool withThrottledNeighbour, out int refused)
    {
        var clock = new VirtualTimeProvider();
        var start = clock.GetUtcNow();
        var limiters = new ProcessRateLimiterProvider(clock) { InlineContinuations = true };
        using var quiet = new ScriptedServer(clock, ScriptedServer.Ok());
        using var throttling = new ScriptedServer(clock, ScriptedServer.Status(429, ("Retry-After", "7")));
        using var good = new Account(clock, quiet, limits: Limits, limiters: limiters, name: "good");
        using var throttled = new Account(clock, throttling, limits: Limits, limiters: limiters, name: "throttled");
        var end = start;
        OneThread.Run(
            clock,
            async () =>
            {
                var neighbour = withThrottledNeighbour
                    ? Task.WhenAll(Enumerable.Range(0, 20).Select(_ => ThrottledAsync(throttled)).ToList())
                    : Task.CompletedTask;
                await Task.WhenAll(Enumerable.Range(0, 600).Select(_ => GoodAsync(good)).ToList()).ConfigureAwait(false);
                end = clock.GetUtcNow();
                await neighbour.ConfigureAwait(false);
            }
        );
        refused = throttling.SentAt.Count;
        return end - start;
    }

    private static async Task GoodAsync(Account account)
    {
        using var response = await account.SendAsync(Account.Read).ConfigureAwait(false);
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private static async Task ThrottledAsync(Account account)
    {
        try
        {
            using var response = await account.SendAsync(Account.Read).ConfigureAwait(false);
            response.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        }
        catch (RateLimitedException e)
        {
            e.Account.Name.ShouldBe("throttled");
        }
    }
}
