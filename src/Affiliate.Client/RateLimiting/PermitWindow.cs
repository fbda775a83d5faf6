namespace Affiliate.Client.RateLimiting;

/// <summary>The books of one window. Times are ticks since the limiter was made; the limiter's lock guards every call.</summary>
internal sealed class PermitWindow
{
    private readonly Queue<Release> _releases = new();
    private readonly long _granularity;
    private Release _open;
    private int _withheld;
    private long _withheldUntil;

    internal PermitWindow(RateLimit limit)
    {
        Length = limit.Window.Ticks;
        Capacity = Free = limit.Permits;

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
            return _withheld > 0 && (next is null || _withheldUntil < next) ? _withheldUntil : next;
        }
    }

    internal void Take() => Free--;

    internal void Update(long now)
    {
        while (_releases.TryPeek(out var release) && release.Due <= now) Free += _releases.Dequeue().Count;
        if (_open.Count > 0 && _open.Due <= now)
        {
            Free += _open.Count;
            _open = default;
        }

        if (_withheld == 0 || _withheldUntil > now) return;
        Free += _withheld;
        _withheld = 0;
    }

    internal void GiveBackAfterWindow(long now)
    {
        if (_open.Count > 0 && now + Length <= _open.Due)
        {
            _open.Count++;
            return;
        }

        if (_open.Count > 0) _releases.Enqueue(_open);
        _open = new Release { Due = now + Length + _granularity, Count = 1 };
    }

    /// <summary>Takes over a lower limit; a higher one is not believed.</summary>
    internal bool Lower(int limit)
    {
        if (limit >= Capacity) return false;
        Free -= Capacity - limit;
        Capacity = limit;
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
