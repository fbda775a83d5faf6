namespace Affiliate.Client.RateLimiting;

/// <summary>The calls of one caller that wait, first come first served. The limiter's lock guards every call.</summary>
internal sealed class PermitQueue(string caller)
{
    private PermitWaiter? _head;
    private PermitWaiter? _tail;

    internal string Caller => caller;

    /// <summary>The caller's place among the others.</summary>
    internal LinkedListNode<PermitQueue>? Turn { get; set; }

    internal int Count { get; private set; }

    internal void Enqueue(PermitWaiter waiter)
    {
        waiter.Queue = this;
        waiter.Previous = _tail;
        if (_tail is null) _head = waiter;
        else _tail.Next = waiter;
        _tail = waiter;
        Count++;
    }

    internal PermitWaiter Dequeue()
    {
        var waiter = _head ?? throw new InvalidOperationException("Nobody waits.");
        Remove(waiter);
        return waiter;
    }

    internal void Remove(PermitWaiter waiter)
    {
        if (waiter.Previous is null) _head = waiter.Next;
        else waiter.Previous.Next = waiter.Next;
        if (waiter.Next is null) _tail = waiter.Previous;
        else waiter.Next.Previous = waiter.Previous;
        waiter.Previous = waiter.Next = null;
        waiter.Queue = null;
        Count--;
    }
}
