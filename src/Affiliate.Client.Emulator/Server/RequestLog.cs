using System.Collections;

namespace Affiliate.Client.Emulator.Server;

/// <summary>The requests that came, oldest first. Enumerating it takes a copy, so it may be read while requests come in.</summary>
public sealed class RequestLog : IReadOnlyCollection<RecordedRequest>
{
    private readonly object _gate = new();
    private readonly List<RecordedRequest> _requests = [];
    private int _total;

    /// <summary>How many requests are held.</summary>
    public int Count
    {
        get
        {
            lock (_gate)
                return _requests.Count;
        }
    }

    /// <summary>How many requests came, those included that are no longer held.</summary>
    public int Total
    {
        get
        {
            lock (_gate)
                return _total;
        }
    }

    /// <summary>How many requests are held at most; older ones are dropped. Default 10 000.</summary>
    public int Capacity { get; set; } = 10_000;

    /// <summary>The requests of one route, by its name, for example <c>GET /commissions</c>.</summary>
    public IReadOnlyList<RecordedRequest> For(string route) => [.. this.Where(request => request.Route == route)];

    /// <summary>Forgets all requests.</summary>
    public void Clear()
    {
        lock (_gate)
        {
            _requests.Clear();
            _total = 0;
        }
    }

    /// <inheritdoc/>
    public IEnumerator<RecordedRequest> GetEnumerator()
    {
        lock (_gate)
            return ((IEnumerable<RecordedRequest>)_requests.ToArray()).GetEnumerator();
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal void Add(RecordedRequest request)
    {
        lock (_gate)
        {
            _total++;
            _requests.Add(request);
            if (_requests.Count > Capacity)
                _requests.RemoveRange(0, _requests.Count - (Capacity / 2));
        }
    }
}
