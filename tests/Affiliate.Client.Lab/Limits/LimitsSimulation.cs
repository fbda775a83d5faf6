using Affiliate.Client.Accounts;
using Affiliate.Client.Http;
using Affiliate.Client.RateLimiting;
using Affiliate.Client.Resilience;
using Affiliate.Client.Testing;

namespace Affiliate.Client.Lab.Limits;

/// <summary>
/// Many callers, one account, one vendor that counts; through the real pipeline with its defaults, in virtual time, on one thread.
/// </summary>
internal sealed class LimitsSimulation(int seed, LatencyModel latency)
{
    internal const int Calls = 1000;
    internal const int Callers = 200;

    internal static RateLimit Limit { get; } = RateLimit.PerMinute(200);

    private static readonly AffiliateAccount Account = new("LeadDyno", AffiliateAccount.DefaultName);

    private readonly VirtualTimeProvider _clock = new();
    private int _started;

    internal LimitsOutcome RunWithOurLimiter() => Run(new ProcessRateLimiterProvider(_clock) { InlineContinuations = true });

    internal LimitsOutcome RunWithFrameworkLimiter()
    {
        using var limiter = new FrameworkLimiter(Limit, _clock);
        return Run(limiter);
    }

    private LimitsOutcome Run(IRateLimiterProvider limiters)
    {
        var random = new Random(seed);
        using var server = new CountingServer(_clock, latency, random);
        var limits = new RateLimits { Windows = [Limit] };
        var shared = new AccountResilience(Account, new ResilienceOptions(), limits, 1024, limiters, _clock, random: random.NextDouble);
        using var handler = new ResilienceHandler(shared) { InnerHandler = server };
        using var http = new HttpMessageInvoker(handler);

        var began = _clock.GetUtcNow();
        OneThread.Run(_clock, () => Task.WhenAll(Enumerable.Range(0, Callers).Select(_ => CallAsync(http)).ToList()));
        var minimum = ((Calls - 1) / Limit.Permits) * Limit.Window;
        return new LimitsOutcome(server.Requests, server.MaxWithin(Limit.Window), _clock.GetUtcNow() - began, minimum);
    }

    private async Task CallAsync(HttpMessageInvoker http)
    {
        while (Interlocked.Increment(ref _started) <= Calls)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "https://vendor.test/commissions");
            RequestContext.SetOperation(request, new OperationInfo("ListCommissions", "/commissions", OperationKind.Read));
            using var response = await http.SendAsync(request, CancellationToken.None).ConfigureAwait(false);
            response.EnsureSuccessStatusCode();
        }
    }
}
