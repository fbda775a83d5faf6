namespace Affiliate.Client.Testing;

/// <summary>The vendor's side of a rate limit: at most so many requests in any window of the server's clock.</summary>
public sealed class ServerRateLimit
{
    private readonly object _gate = new();
    private readonly Queue<DateTimeOffset> _accepted = new();
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

    /// <summary>True when the request may be served.</summary>
    internal bool TryEnter()
    {
        lock (_gate)
        {
            if (Permits == 0)
                return true;

            var now = _timeProvider.GetUtcNow();
            Forget(now);
            var tooMany = _accepted.Count >= Permits;
            if (tooMany)
                _violations++;
            if (tooMany && Enforced)
                return false;

            _accepted.Enqueue(now);
            _busiest = Math.Max(_busiest, _accepted.Count);
            return true;
        }
    }

    private void Forget(DateTimeOffset now)
    {
        while (_accepted.TryPeek(out var oldest) && now - oldest >= Window)
            _accepted.Dequeue();
    }
}
