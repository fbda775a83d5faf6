namespace Affiliate.Client.RateLimiting;

/// <summary>The callers who wait, in turn; the calls of one, first come first served. The limiter's lock guards every call.</summary>
internal sealed class CallerQueues
{
    private readonly Dictionary<string, PermitQueue> _byCaller = new(StringComparer.Ordinal);
    private readonly LinkedList<PermitQueue> _turns = new();

    /// <summary>How many calls wait.</summary>
    internal int Count { get; private set; }

    internal void Enqueue(string caller, PermitWaiter waiter)
    {
        if (!_byCaller.TryGetValue(caller, out var queue))
        {
            _byCaller[caller] = queue = new PermitQueue(caller);
            queue.Turn = _turns.AddLast(queue);
        }

        queue.Enqueue(waiter);
        Count++;
    }

    internal PermitWaiter Dequeue()
    {
        var queue = _turns.First?.Value ?? throw new InvalidOperationException("Nobody waits.");
        var waiter = queue.Dequeue();
        _turns.RemoveFirst();
        Count--;
        if (queue.Count > 0) _turns.AddLast(queue.Turn!);
        else _byCaller.Remove(queue.Caller);
        return waiter;
    }

    internal void Remove(PermitWaiter waiter)
    {
        var queue = waiter.Queue!;
        queue.Remove(waiter);
        Count--;
        if (queue.Count > 0) return;
        _turns.Remove(queue.Turn!);
        _byCaller.Remove(queue.Caller);
    }

    /// <summary>How many calls are served before one more of this caller: its own, and as many turns of each other one.</summary>
    internal int Ahead(string caller)
    {
        if (!_byCaller.TryGetValue(caller, out var own)) return 0;
        var ahead = 0;
        foreach (var queue in _turns) ahead += Math.Min(queue.Count, own.Count);
        return ahead;
    }
}
