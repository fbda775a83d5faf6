using System.Threading.RateLimiting;
using Affiliate.Client.Accounts;
using Affiliate.Client.RateLimiting;

namespace Affiliate.Client.Lab.Limits;

/// <summary>
/// The framework's sliding window in our place, to show that the simulation can tell. It takes no <see cref="TimeProvider"/>, so its
/// segments are turned by hand: their length on the real clock is one tick, and the virtual clock says when the next one begins.
/// </summary>
internal sealed class FrameworkLimiter : IRateLimiter, IRateLimiterProvider, IDisposable
{
    private const int Segments = 6;

    private readonly Queue<TaskCompletionSource<IRateLimitLease>> _waiting = new();
    private readonly SlidingWindowRateLimiter _limiter;
    private readonly ITimer _segment;

    internal FrameworkLimiter(RateLimit limit, TimeProvider clock)
    {
        _limiter = new SlidingWindowRateLimiter(new SlidingWindowRateLimiterOptions
        {
            PermitLimit = limit.Permits,
            Window = TimeSpan.FromTicks(Segments),
            SegmentsPerWindow = Segments,
            AutoReplenishment = false,
        });
        _segment = clock.CreateTimer(_ => NextSegment(), null, limit.Window / Segments, limit.Window / Segments);
    }

    public TimeSpan GetMinimumWait(string caller) => TimeSpan.Zero;

    public IRateLimiter GetLimiter(AffiliateAccount account, RateLimits limits) => this;

    public ValueTask<IRateLimitLease> AcquireAsync(string caller, CancellationToken cancellationToken = default)
    {
        if (_waiting.Count == 0 && TryTake()) return new(new NoLease());
        var waiter = new TaskCompletionSource<IRateLimitLease>();
        _waiting.Enqueue(waiter);
        return new(waiter.Task);
    }

    public void Pause(TimeSpan duration) => throw new NotSupportedException("The simulated vendor never answers 429.");

    public void Dispose()
    {
        _segment.Dispose();
        _limiter.Dispose();
    }

    private void NextSegment()
    {
        _limiter.TryReplenish();
        while (_waiting.Count > 0 && TryTake()) _waiting.Dequeue().SetResult(new NoLease());
    }

    private bool TryTake()
    {
        using var lease = _limiter.AttemptAcquire();
        return lease.IsAcquired;
    }

    private sealed class NoLease : IRateLimitLease
    {
        public void Observe(RateLimitReading reading)
        {
        }

        public ValueTask DisposeAsync() => default;
    }
}
