namespace Affiliate.Client.RateLimiting;

internal sealed class AccountLease(AccountRateLimiter limiter, long number, int[] usedBefore) : IRateLimitLease
{
    private int _disposed;

    /// <summary>This permit's number in the order of giving.</summary>
    internal long Number => number;

    /// <summary>Per window, how many permits were in use when this one was given.</summary>
    internal int[] UsedBefore => usedBefore;

    public void Observe(RateLimitReading reading) => limiter.Observe(this, reading);

    public ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _disposed, 1) == 0) limiter.Release();
        return default;
    }
}
