using Affiliate.Client.RateLimiting;

namespace Affiliate.Client.Shared.RateLimiting;

/// <summary>A permit that the server gave. It is given back with the next question, which nobody waits for.</summary>
internal sealed class SharedLease(SharedLimiter limiter, long id, long[] bases) : IRateLimitLease
{
    private int _disposed;

    internal long Id => id;

    /// <summary>Per window, see <see cref="Finding.Base"/>.</summary>
    internal long[] Bases => bases;

    public void Observe(RateLimitReading reading) => limiter.Observe(this, reading);

    public ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _disposed, 1) == 0) limiter.Release(this);
        return default;
    }
}
