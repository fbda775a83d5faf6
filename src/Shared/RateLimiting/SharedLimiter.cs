using Affiliate.Client.RateLimiting;
using Microsoft.Extensions.Logging;

namespace Affiliate.Client.Shared.RateLimiting;

/// <summary>
/// One account's limiter, shared by all processes that use the server. Those who wait here take turns; one question at a time goes to the
/// server for all of them, and carries back what ended since the last.
/// </summary>
internal sealed partial class SharedLimiter : IRateLimiter, IPermitSource
{
    /// <summary>More than this would not save a noticeable part of the round trips.</summary>
    private const int MaxAhead = 16;

    private readonly object _lock = new();
    private readonly CallerQueues _queue = new();
    private readonly ILimitsTable _table;
    private readonly RateLimits _limits;
    private readonly TimeSpan _answerTimeout;
    private readonly IRateLimiter? _fallback;
    private readonly TimeProvider _time;
    private readonly ILogger _logger;
    private readonly long _origin;
    private readonly PermitStock _stock;
    private readonly ITimer _stockEnd;
    private TakeRequest _news = new();
    private TimeSpan _pausedUntil;
    private TimeSpan _nextAnswer;

    internal SharedLimiter(
        ILimitsTable table,
        RateLimits limits,
        TimeSpan answerTimeout,
        IRateLimiter? fallback,
        TimeProvider time,
        ILogger logger)
    {
        _table = table;
        _limits = limits;
        _answerTimeout = answerTimeout;
        _fallback = fallback;
        _time = time;
        _logger = logger;
        _origin = time.GetTimestamp();
        var smallest = limits.Windows.Select(static w => w.Permits).Append(limits.MaxConcurrency ?? int.MaxValue).Min();
        // A permit's time begins with its question, so one that is used within half of it is over in time.
        _stock = new PermitStock(Math.Min(MaxAhead, smallest / 10), answerTimeout / 2);
        var never = Timeout.InfiniteTimeSpan;
        _stockEnd = time.CreateTimer(static self => ((SharedLimiter)self!).ReturnExpired(), this, never, never);
    }

    bool IPermitSource.InlineContinuations => false;

    private TimeSpan Now => _time.GetElapsedTime(_origin);

    public TimeSpan GetMinimumWait(string caller)
    {
        lock (_lock)
        {
            var until = _queue.Count > 0 && _nextAnswer > _pausedUntil ? _nextAnswer : _pausedUntil;
            return until > Now ? until - Now : TimeSpan.Zero;
        }
    }

    public ValueTask<IRateLimitLease> AcquireAsync(string caller, CancellationToken cancellationToken = default)
    {
        if (cancellationToken.IsCancellationRequested) return ValueTask.FromCanceled<IRateLimitLease>(cancellationToken);
        PermitWaiter waiter;
        lock (_lock)
        {
            ObjectDisposedException.ThrowIf(_isEnded, typeof(IRateLimiterProvider));
            var now = Now;
            if (_queue.Count == 0 && _pausedUntil <= now && _stock.Take(now) is { } ready) return new(ready);
            waiter = new PermitWaiter(this);
            _queue.Enqueue(caller, waiter);
            Ask();
        }

        return WaitAsync(waiter, caller, cancellationToken);
    }

    public void Pause(TimeSpan duration)
    {
        var held = duration < _limits.MaxPause ? duration : _limits.MaxPause;
        lock (_lock)
        {
            if (Now + held <= _pausedUntil) return;
            _pausedUntil = Now + held;
            _news.TellsPause = true;
            _news.Unused.AddRange(_stock.Clear());
            Ask();
        }

        _fallback?.Pause(held);
    }

    internal void Observe(SharedLease permit, RateLimitReading reading)
    {
        for (var i = 0; i < _table.Windows.Count; i++)
        {
            var limit = _table.Windows[i];
            if (reading.Window is { } window && window != limit.Window) continue;
            if (reading.Limit >= limit.Permits && reading.Remaining is null) return;
            // The permits given since then can only explain more of what is missing.
            lock (_lock) _news.Findings.Add(new Finding(i, permit.Bases[i], reading));
            return;
        }

        if (reading is { Remaining: 0, ResetAfter: { } reset }) Pause(reset);
    }

    internal void Release(SharedLease permit)
    {
        lock (_lock)
        {
            _news.Spent.Add(permit.Id);
            Ask();
        }
    }

    bool IPermitSource.TryLeave(PermitWaiter waiter)
    {
        lock (_lock)
        {
            if (waiter.Queue is null) return false;
            _queue.Remove(waiter);
            // This process's place among the others is given up at once.
            if (_queue.Count == 0) _wake.TrySetResult();
            return true;
        }
    }

    private async ValueTask<IRateLimitLease> WaitAsync(PermitWaiter waiter, string caller, CancellationToken cancellationToken)
    {
        try
        {
            using (cancellationToken.UnsafeRegister(static (state, token) => ((PermitWaiter)state!).Cancel(token), waiter))
                return await waiter.Task.ConfigureAwait(false);
        }
        catch (RateLimiterUnavailableException) when (_fallback is not null)
        {
            return await _fallback.AcquireAsync(caller, cancellationToken).ConfigureAwait(false);
        }
    }

    private void ReturnExpired()
    {
        lock (_lock)
        {
            _news.Unused.AddRange(_stock.TakeExpired(Now));
            if (_news.Unused.Count > 0) Ask();
            WatchStock();
        }
    }

    /// <summary>Under the lock.</summary>
    private void WatchStock()
    {
        if (_stock.End is { } end) _stockEnd.Change(end > Now ? end - Now : TimeSpan.Zero, Timeout.InfiniteTimeSpan);
    }
}
