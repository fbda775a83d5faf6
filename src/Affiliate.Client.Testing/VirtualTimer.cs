namespace Affiliate.Client.Testing;

internal sealed class VirtualTimer(VirtualTimeProvider clock, TimerCallback callback, object? state) : ITimer
{
    private TimeSpan _period = Timeout.InfiniteTimeSpan;
    private volatile bool _disposed;

    internal static IComparer<VirtualTimer> ByDueTime { get; } = Comparer<VirtualTimer>.Create(
        static (x, y) => x.DueAt != y.DueAt ? x.DueAt.CompareTo(y.DueAt) : x.Sequence.CompareTo(y.Sequence));

    /// <summary>Changed only by the clock, while the timer is not in its set.</summary>
    internal DateTimeOffset DueAt { get; set; }

    internal long Sequence { get; set; } = -1;

    public bool Change(TimeSpan dueTime, TimeSpan period)
    {
        if (_disposed) return false;
        _period = period;
        clock.Schedule(this, dueTime);
        return true;
    }

    public void Dispose()
    {
        _disposed = true;
        clock.Schedule(this, Timeout.InfiniteTimeSpan);
    }

    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }

    internal void Fire()
    {
        if (_disposed) return;
        if (_period > TimeSpan.Zero) clock.Schedule(this, _period);

        // Without a context the continuations of what this timer completes run right here, so that a test is deterministic.
        var context = SynchronizationContext.Current;
        SynchronizationContext.SetSynchronizationContext(null);
        try
        {
            callback(state);
        }
        finally
        {
            SynchronizationContext.SetSynchronizationContext(context);
        }
    }
}
