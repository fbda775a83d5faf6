using Affiliate.Client.Accounts;
using Microsoft.Extensions.Logging;

namespace Affiliate.Client.RateLimiting;

/// <summary>
/// Counts permits, each of which comes back one window after the response arrived. The vendor counted the request at some moment between
/// sending and response, so a permit that is used again later than that can never be the one request too many, whatever the latency.
/// </summary>
internal sealed partial class AccountRateLimiter : IRateLimiter, IPermitSource
{
    private readonly object _lock = new();
    private readonly AffiliateAccount _account;
    private readonly TimeProvider _time;
    private readonly ILogger _logger;
    private readonly long _origin;
    private readonly PermitWindow[] _windows;
    private readonly int _maxConcurrency;
    private readonly CallerQueues _queue = new();
    private readonly TimeSpan _maxPause;
    private readonly long _maxLowered;
    private long _given;

    internal AccountRateLimiter(
        AffiliateAccount account,
        RateLimits limits,
        TimeProvider time,
        ILogger logger,
        bool inlineContinuations = false
    )
    {
        _account = account;
        _time = time;
        _logger = logger;
        _origin = time.GetTimestamp();
        _windows = [.. limits.Windows.OrderBy(static w => w.Window).Select(static w => new PermitWindow(w))];
        _maxConcurrency = limits.MaxConcurrency ?? int.MaxValue;
        _maxPause = limits.MaxPause;
        _maxLowered = limits.MaxLowered.Ticks;
        InlineContinuations = inlineContinuations;
    }

    public bool InlineContinuations { get; }

    internal int Waiting
    {
        get { lock (_lock) return _queue.Count; }
    }

    internal int InFlight { get; private set; }

    private long Now => _time.GetElapsedTime(_origin).Ticks;

    /// <summary>Whether nothing that was asked or sent before now matters to whoever asks next.</summary>
    internal bool IsIdle
    {
        get
        {
            lock (_lock)
            {
                var now = Now;
                Update(now);
                return InFlight == 0
                    && _queue.Count == 0
                    && now >= _pausedUntil
                    && now >= _pacedUntil
                    && Array.TrueForAll(_windows, static w => w.IsUntouched);
            }
        }
    }

    public TimeSpan GetMinimumWait(string caller)
    {
        lock (_lock)
        {
            var now = Now;
            Update(now);
            var ahead = _queue.Ahead(caller);
            var earliest = EarliestAfterPause(now, ahead);
            foreach (var window in _windows) earliest = Math.Max(earliest, window.EarliestGrant(now, ahead));
            return TimeSpan.FromTicks(earliest - now);
        }
    }

    public ValueTask<IRateLimitLease> AcquireAsync(string caller, CancellationToken cancellationToken = default)
    {
        if (cancellationToken.IsCancellationRequested) return ValueTask.FromCanceled<IRateLimitLease>(cancellationToken);
        PermitWaiter waiter;
        lock (_lock)
        {
            var now = Now;
            Update(now);
            if (_queue.Count == 0 && CanGive(now)) return new ValueTask<IRateLimitLease>(Give(now));
            waiter = new PermitWaiter(this);
            _queue.Enqueue(caller, waiter);
            Arm(now);
        }

        return WaitAsync(waiter, cancellationToken);
    }

    public bool TryLeave(PermitWaiter waiter)
    {
        lock (_lock)
        {
            if (waiter.Queue is null) return false;
            _queue.Remove(waiter);
            if (_queue.Count == 0) Disarm();
            return true;
        }
    }

    internal void Release()
    {
        lock (_lock)
        {
            InFlight--;
            var now = Now;
            foreach (var window in _windows) window.ReleaseAfterWindow(now);
            if (_queue.Count == 0) return;
        }

        Pump();
    }

    private static async ValueTask<IRateLimitLease> WaitAsync(PermitWaiter waiter, CancellationToken cancellationToken)
    {
        using (cancellationToken.UnsafeRegister(static (state, token) => ((PermitWaiter)state!).Cancel(token), waiter))
            return await waiter.Task.ConfigureAwait(false);
    }

    private void Update(long now)
    {
        foreach (var window in _windows)
        {
            if (!window.Update(now)) continue;
            // Whether the lower limit still holds is found out one request at a time.
            PaceUntil(now);
        }
    }

    private bool CanGive(long now)
    {
        if (InFlight >= _maxConcurrency || EarliestAfterPause(now, ahead: 0) > now) return false;
        foreach (var window in _windows)
            if (window.Free <= 0) return false;
        return true;
    }

    private AccountLease Give(long now)
    {
        var used = _windows.Length == 0 ? [] : new int[_windows.Length];
        for (var i = 0; i < used.Length; i++)
        {
            used[i] = _windows[i].Used;
            _windows[i].Take();
        }

        InFlight++;
        NotePacedGrant(now);
        return new AccountLease(this, ++_given, used);
    }
}
