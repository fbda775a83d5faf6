using Affiliate.Client.Accounts;
using Affiliate.Client.RateLimiting;

namespace Affiliate.Client.All.Tests.Sockets;

/// <summary>Unlimited limiters that count the permits that they gave.</summary>
internal sealed class CountedLimiters : IRateLimiterProvider, IRateLimiter
{
    private int _given;

    public int Given => Volatile.Read(ref _given);

    public TimeSpan GetMinimumWait(string caller) => TimeSpan.Zero;

    public IRateLimiter GetLimiter(AffiliateAccount account, RateLimits limits) => this;

    public ValueTask<IRateLimitLease> AcquireAsync(string caller, CancellationToken cancellationToken = default)
    {
        Interlocked.Increment(ref _given);
        return new(new Permit());
    }

    public void Pause(TimeSpan duration)
    {
    }

    private sealed class Permit : IRateLimitLease
    {
        public void Observe(RateLimitReading reading)
        {
        }

        public ValueTask DisposeAsync() => default;
    }
}
