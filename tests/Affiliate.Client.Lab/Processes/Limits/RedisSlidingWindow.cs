using Affiliate.Client.Accounts;
using Affiliate.Client.RateLimiting;
using RedisRateLimiting;
using StackExchange.Redis;

namespace Affiliate.Client.Lab.Processes.Limits;

/// <summary>RedisRateLimiting's sliding window in our place, to show that the check can tell.</summary>
internal sealed class RedisSlidingWindow(ConnectionMultiplexer connection, RateLimit limit)
    : IRateLimiter, IRateLimiterProvider, IAsyncDisposable
{
    private static readonly TimeSpan Again = TimeSpan.FromMilliseconds(5);

    private readonly RedisSlidingWindowRateLimiter<string> _limiter = new("lab", new RedisSlidingWindowRateLimiterOptions
    {
        ConnectionMultiplexerFactory = () => connection,
        PermitLimit = limit.Permits,
        Window = limit.Window,
    });

    public IRateLimiter GetLimiter(AffiliateAccount account, RateLimits limits) => this;

    public TimeSpan GetMinimumWait(string caller) => TimeSpan.Zero;

    public async ValueTask<IRateLimitLease> AcquireAsync(string caller, CancellationToken cancellationToken = default)
    {
        while (true)
        {
            using var lease = await _limiter.AcquireAsync(1, cancellationToken);
            if (lease.IsAcquired) return new NoLease();
            await Task.Delay(Again, TimeProvider.System, cancellationToken);
        }
    }

    public void Pause(TimeSpan duration)
    {
    }

    public async ValueTask DisposeAsync()
    {
        await _limiter.DisposeAsync();
        await connection.DisposeAsync();
    }

    private sealed class NoLease : IRateLimitLease
    {
        public void Observe(RateLimitReading reading)
        {
        }

        public ValueTask DisposeAsync() => default;
    }
}
