using Affiliate.Client.Tests.Shared.Diagnostics;
using System.Net;
using Affiliate.Client.Errors;
using Affiliate.Client.Lab.Limits;
using Affiliate.Client.RateLimiting;
using Affiliate.Client.Resilience;
using Affiliate.Client.Testing;

namespace Affiliate.Client.Tests.Resilience;

/// <summary>Ten minutes of a vendor that answers 503 to everything, with callers who go on calling.</summary>
public sealed class OutageTests
{
    private const int Callers = 30;
    private static readonly TimeSpan Down = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan Up = TimeSpan.FromMinutes(12);
    private static readonly TimeSpan End = TimeSpan.FromMinutes(20);

    private readonly VirtualTimeProvider _clock = new();
    private readonly DateTimeOffset _start;
    private readonly List<TimeSpan> _requests = [];
    private readonly List<(TimeSpan At, bool Good)> _calls = [];

    public OutageTests() => _start = _clock.GetUtcNow();

    private TimeSpan Now => _clock.GetUtcNow() - _start;

    [Fact]
    public void The_retry_budget_alone_bounds_the_extra_requests()
    {
        Run(new ResilienceOptions { CircuitBreaker = { Enabled = false } });

        var calls = _calls.Count(call => call.At >= Down && call.At < Up);
        var requests = _requests.Count(at => at >= Down && at < Up);
        calls.ShouldBeGreaterThan(300);
        (requests - calls).ShouldBeGreaterThan(0);

        // A fifth of the calls, and the floor of 10 per minute.
        (requests - calls).ShouldBeLessThanOrEqualTo((int)(0.2 * calls) + (10 * 10) + 10);
    }

    [Fact]
    public void The_circuit_opens_and_closes_and_the_vendor_is_left_in_peace_meanwhile()
    {
        var log = Run(new ResilienceOptions());

        log.Count(130).ShouldBe(1);
        log.Count(131).ShouldBe(1);

        // One try per break of 15 s, after the circuit has opened.
        _requests.Count(at => at >= Down + TimeSpan.FromMinutes(1) && at < Up).ShouldBeInRange(20, 4 * 9 + 1);
        _calls.Where(call => call.At >= Up + TimeSpan.FromSeconds(30)).ShouldAllBe(static call => call.Good);
        _calls.Where(static call => call.At < Down - TimeSpan.FromMinutes(1)).ShouldAllBe(static call => call.Good);
    }

    [Fact]
    public void Recovery_is_no_burst_over_the_limit()
    {
        Run(new ResilienceOptions());

        var max = _requests.Max(from => _requests.Count(at => at >= from && at < from + TimeSpan.FromMinutes(1)));
        max.ShouldBeInRange(150, 200);
    }

    private RecordingLoggerFactory Run(ResilienceOptions options)
    {
        var log = new RecordingLoggerFactory();
        using var server = new FailingServer(this);
        using var account = new Account(_clock, server, options, new RateLimits { Windows = [RateLimit.PerMinute(200)] }, loggers: log);
        OneThread.Run(_clock, () => Task.WhenAll(Enumerable.Range(0, Callers).Select(i => CallAsync(account, i)).ToList()));
        return log;
    }

    private async Task CallAsync(Account account, int caller)
    {
        await Task.Delay(TimeSpan.FromMilliseconds(100 * caller), _clock, TestContext.Current.CancellationToken).ConfigureAwait(false);
        while (Now < End)
        {
            var at = Now;
            try
            {
                using var response = await account.SendAsync(Account.Read).ConfigureAwait(false);
                _calls.Add((at, true));
            }
            catch (AffiliateClientException e) when (e.IsTransient)
            {
                _calls.Add((at, false));
            }

            await Task.Delay(TimeSpan.FromSeconds(5), _clock, TestContext.Current.CancellationToken).ConfigureAwait(false);
        }
    }

    private sealed class FailingServer(OutageTests test) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var now = test.Now;
            test._requests.Add(now);
            return Task.FromResult(
                new HttpResponseMessage(now >= Down && now < Up ? HttpStatusCode.ServiceUnavailable : HttpStatusCode.OK)
            );
        }
    }
}
