namespace Affiliate.Client.Emulator.Server;

/// <summary>
/// The vendor's side of a rate limit: at most so many requests in any window of the server's clock, and in any day where it has such a
/// limit.
/// </summary>
public sealed class ServerRateLimit
{
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);
    private readonly object _gate = new();
    private readonly Queue<DateTimeOffset> _accepted = new();
    private readonly Queue<DateTimeOffset> _acceptedOfDay = new();
    private readonly TimeProvider _timeProvider;
    private int _violations;
    private int _busiest;

    internal ServerRateLimit(TimeProvider timeProvider, int permits, TimeSpan window)
    {
        _timeProvider = timeProvider;
        Permits = permits;
        Window = window;
    }

    /// <summary>How many requests a window allows; 0 for no limit.</summary>
    public int Permits { get; set; }

    /// <summary>The length of the window.</summary>
    public TimeSpan Window { get; set; }

    /// <summary>How many requests 24 hours allow; 0 for no limit.</summary>
    public int DailyPermits { get; set; }

    /// <summary>Whether a request too many gets a 429. If not, it is served and counted all the same.</summary>
    public bool Enforced { get; set; }

    /// <summary>How many requests were too many, refused or not.</summary>
    public int Violations => Volatile.Read(ref _violations);

    /// <summary>The most requests that came within one window, refused ones not counted.</summary>
    public int Busiest => Volatile.Read(ref _busiest);

    /// <summary>How many requests the window that ends now still allows.</summary>
    public int Remaining
    {
        get
        {
            lock (_gate)
            {
                Forget(_timeProvider.GetUtcNow());
                return Permits == 0 ? int.MaxValue : Math.Max(0, Permits - _accepted.Count);
            }
        }
    }

    /// <summary>How many requests the 24 hours that end now still allow.</summary>
    public int DailyRemaining
    {
        get
        {
            lock (_gate)
            {
                Forget(_timeProvider.GetUtcNow());
                return DailyPermits == 0 ? int.MaxValue : Math.Max(0, DailyPermits - _acceptedOfDay.Count);
            }
        }
    }

    /// <summary>True when the request may be served.</summary>
    internal bool TryEnter()
    {
        lock (_gate)
        {
            if (Permits == 0 && DailyPermits == 0)
                return true;

            var now = _timeProvider.GetUtcNow();
            Forget(now);
            var tooMany = (Permits > 0 && _accepted.Count >= Permits) || (DailyPermits > 0 && _acceptedOfDay.Count >= DailyPermits);
            if (tooMany)
                _violations++;
            if (tooMany && Enforced)
                return false;

            _accepted.Enqueue(now);
            if (DailyPermits > 0)
                _acceptedOfDay.Enqueue(now);
            _busiest = Math.Max(_busiest, _accepted.Count);
            return true;
        }
    }

    private void Forget(DateTimeOffset now)
    {
        while (_accepted.TryPeek(out var oldest) && now - oldest >= Window)
            _accepted.Dequeue();
        while (_acceptedOfDay.TryPeek(out var earliest) && now - earliest >= Day)
            _acceptedOfDay.Dequeue();
    }
}
