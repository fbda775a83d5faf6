namespace Affiliate.Client.RateLimiting;

internal sealed partial class AccountRateLimiter
{
    private ITimer? _timer;
    private long _armedFor = long.MaxValue;

    /// <summary>Gives what can be given. Callers are woken outside the lock.</summary>
    private void Pump()
    {
        PermitWaiter? first = null;
        lock (_lock)
        {
            var now = Now;
            Update(now);
            PermitWaiter? last = null;
            while (_queue.Count > 0 && CanGive(now))
            {
                var waiter = _queue.Dequeue();
                waiter.Granted = Give(now);
                if (last is null) first = waiter;
                else last.Next = waiter;
                last = waiter;
            }

            Arm(now);
        }

        while (first is { } waiter)
        {
            first = waiter.Next;
            waiter.Next = null;
            waiter.TrySetResult(waiter.Granted!);
        }
    }

    /// <summary>The first moment at which anybody could get a permit; null if that hangs on requests under way.</summary>
    private long? EarliestGrant(long now)
    {
        var earliest = EarliestAfterPause(now, ahead: 0);
        foreach (var window in _windows)
        {
            if (window.Free > 0) continue;
            if (window.NextDue is not { } due) return null;
            earliest = Math.Max(earliest, due);
        }

        return earliest;
    }

    /// <summary>The timer runs only while somebody waits for time to pass: an idle limiter holds nothing.</summary>
    private void Arm(long now)
    {
        if (_queue.Count == 0 || InFlight >= _maxConcurrency || EarliestGrant(now) is not { } due)
        {
            Disarm();
            return;
        }

        if (due == _armedFor) return;
        _armedFor = due;
        _timer ??= _time.CreateTimer(
            static state => ((AccountRateLimiter)state!).OnTimer(),
            this,
            Timeout.InfiniteTimeSpan,
            Timeout.InfiniteTimeSpan
        );

        // A timer that fires a little early finds nothing to give and arms itself again: at least 1 ms, or it would spin.
        var wait = Math.Clamp(due - now, TimeSpan.TicksPerMillisecond, TimeSpan.TicksPerDay);
        _timer.Change(TimeSpan.FromTicks(wait), Timeout.InfiniteTimeSpan);
    }

    private void Disarm()
    {
        if (_armedFor == long.MaxValue) return;
        _armedFor = long.MaxValue;
        _timer?.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    private void OnTimer()
    {
        lock (_lock) _armedFor = long.MaxValue;
        Pump();
    }
}
