namespace Affiliate.Client.RateLimiting;

/// <summary>The books of one window. Times are ticks since the limiter was made; the limiter's lock guards every call.</summary>
internal sealed class PermitWindow
{
    private readonly Queue<Release> _releases = new();
    private readonly long _granularity;
    private readonly int _ownCapacity;
    private Release _open;
    private int _withheld;
    private long _withheldUntil;
    private long _loweredUntil;
    private int _toldCapacity;

    internal PermitWindow(RateLimit limit)
    {
        Length = limit.Window.Ticks;
        Capacity = Free = _ownCapacity = _toldCapacity = limit.Permits;

        // Hundreds of thousands of moments need not be kept apart where a window lasts hours: they are rounded up a little.
        _granularity = limit.Window >= TimeSpan.FromHours(1) ? Length / 1024 : 0;
    }

    internal long Length { get; }

    internal int Capacity { get; private set; }

    /// <summary>Permits to give; negative while more are out than a lowered capacity allows.</summary>
    internal int Free { get; private set; }

    /// <summary>Permits of ours that the vendor may be counting.</summary>
    internal int Used => Capacity - Free - _withheld;

    /// <summary>When the next permit comes back, or null if all that are out belong to requests under way.</summary>
    internal long? NextDue
    {
        get
        {
            long? next = _releases.TryPeek(out var release) ? release.Due : _open.Count > 0 ? _open.Due : null;
            if (_withheld > 0 && (next is null || _withheldUntil < next)) next = _withheldUntil;
            return IsLowered && (next is null || _loweredUntil < next) ? _loweredUntil : next;
        }
    }

    /// <summary>Whether the vendor counts nothing in this window, and nothing was learnt about it that still holds.</summary>
    internal bool IsUntouched => Free == Capacity && !IsLowered;

    private bool IsLowered => Capacity < _ownCapacity;

    internal void Take() => Free--;

    /// <summary>The first moment at which a permit can be free, as things stand, when so many others are given before it.</summary>
    internal long EarliestGrant(long now, int ahead)
    {
        // Each permit comes back a window after it was given, so that the moments of one round return in the next.
        var earliest = EarliestInRound(now, (ahead % Capacity) + 1 - Free) + (ahead / Capacity * Length);
        return IsLowered ? Math.Min(earliest, Math.Max(now, _loweredUntil)) : earliest;
    }

    private long EarliestInRound(long now, int missing)
    {
        if (missing <= 0) return now;
        var withheld = _withheld;
        foreach (var release in _releases.Append(_open))
        {
            if (withheld > 0 && _withheldUntil <= release.Due)
            {
                if ((missing -= withheld) <= 0) return _withheldUntil;
                withheld = 0;
            }

            if ((missing -= release.Count) <= 0) return release.Due;
        }

        // The others are under way.
        return withheld > 0 && missing <= withheld ? _withheldUntil : now + Length;
    }

    /// <returns>Whether a lowered limit ended.</returns>
    internal bool Update(long now)
    {
        while (_releases.TryPeek(out var release) && release.Due <= now) Free += _releases.Dequeue().Count;
        if (_open.Count > 0 && _open.Due <= now)
        {
            Free += _open.Count;
            _open = default;
        }

        if (_withheld > 0 && _withheldUntil <= now)
        {
            Free += _withheld;
            _withheld = 0;
        }

        if (!IsLowered || _loweredUntil > now) return false;
        Free += _ownCapacity - Capacity;
        Capacity = _ownCapacity;
        return true;
    }

    internal void ReleaseAfterWindow(long now)
    {
        if (_open.Count > 0 && now + Length <= _open.Due)
        {
            _open.Count++;
            return;
        }

        if (_open.Count > 0) _releases.Enqueue(_open);
        _open = new Release { Due = now + Length + _granularity, Count = 1 };
    }

    /// <summary>Takes over a lower limit, until the given time; a higher one is not believed.</summary>
    /// <returns>Whether that is news.</returns>
    internal bool Lower(int limit, long until)
    {
        if (limit >= Capacity) return false;
        Free -= Capacity - limit;
        Capacity = limit;
        _loweredUntil = until;
        if (limit == _toldCapacity) return false;
        _toldCapacity = limit;
        return true;
    }

    /// <summary>Keeps permits back that somebody else, whom the vendor counts with us, has used.</summary>
    internal void Withhold(int foreign, long until)
    {
        if (foreign <= 0 || foreign < _withheld) return;
        Free -= foreign - _withheld;
        _withheld = foreign;
        _withheldUntil = Math.Max(_withheldUntil, until);
    }

    private struct Release
    {
        internal long Due;
        internal int Count;
    }
}
