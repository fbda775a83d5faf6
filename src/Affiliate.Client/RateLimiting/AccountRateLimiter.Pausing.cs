using Affiliate.Client.Diagnostics;

namespace Affiliate.Client.RateLimiting;

/// <summary>
/// Pauses, and what follows them: for one window permits are given at the account's pace, one after the other, because a vendor that asked
/// for a pause would not take everybody who waited at once.
/// </summary>
internal sealed partial class AccountRateLimiter
{
    private long _pausedUntil;
    private long _pacedUntil;
    private long _nextPaced;

    public void Pause(TimeSpan duration)
    {
        var held = duration < _maxPause ? duration : _maxPause;
        lock (_lock)
        {
            var now = Now;
            var (left, until) = (_pausedUntil - now, now + held.Ticks);
            if (until <= _pausedUntil || until <= now) return;
            // A timer that is armed for an earlier moment finds nothing to give then, and is armed anew.
            _pausedUntil = until;
            PaceUntil(until);
            // Requests that were under way come back with the same news.
            if (left > held.Ticks / 2) return;
        }

        if (held < duration) _logger.PauseShortened(_account.Vendor, _account.Name, duration.TotalSeconds, held.TotalSeconds);
        else _logger.AccountPaused(_account.Vendor, _account.Name, held.TotalSeconds);
    }

    /// <summary>For one window from then on.</summary>
    private void PaceUntil(long start)
    {
        if (_windows.Length > 0) _pacedUntil = Math.Max(_pacedUntil, start + _windows[0].Length);
    }

    private long Pace => _windows[0].Length / _windows[0].Capacity;

    private void NotePacedGrant(long now)
    {
        if (now < _pacedUntil) _nextPaced = now + Pace;
    }

    /// <summary>The first moment at which a pause and the pace after it allow a permit, with so many others before it.</summary>
    private long EarliestAfterPause(long now, int ahead)
    {
        var start = Math.Max(now, _pausedUntil);
        if (start >= _pacedUntil) return start;
        start = Math.Max(start, _nextPaced);
        return Math.Min(start + (ahead * Pace), Math.Max(start, _pacedUntil));
    }
}
