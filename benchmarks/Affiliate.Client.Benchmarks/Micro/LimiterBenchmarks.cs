using Affiliate.Client.Accounts;
using Affiliate.Client.RateLimiting;
using BenchmarkDotNet.Attributes;

namespace Affiliate.Client.Benchmarks.Micro;

/// <summary>What a permit costs when nobody has to wait.</summary>
[MemoryDiagnoser]
public class LimiterBenchmarks
{
    private readonly IRateLimiter _limiter = new ProcessRateLimiterProvider(TimeProvider.System).GetLimiter(
        new AffiliateAccount("Vendor", "default"),
        new RateLimits { Windows = [new RateLimit(1_000_000_000, TimeSpan.FromMilliseconds(1))], MaxConcurrency = 4 }
    );

    [Benchmark]
    public async Task Permit()
    {
        await using var permit = await _limiter.AcquireAsync("caller", CancellationToken.None);
    }
}
