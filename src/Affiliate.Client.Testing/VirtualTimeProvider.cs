namespace Affiliate.Client.Testing;

/// <summary>
/// A clock that moves only when told to: give it to whatever takes a <see cref="TimeProvider"/>, and waits of hours take no time.
/// Timers fire inside <see cref="Advance"/>, in the order in which they are due, each with the clock at its due time.
/// All members may be called from any thread.
/// </summary>
public sealed class VirtualTimeProvider : TimeProvider
{
    private const int MinTriesWithoutTimer = 10;

    // In real time: on a busy machine, work that this clock does not see may get no processor for a while.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private readonly object _lock = new();
    private readonly SortedSet<VirtualTimer> _timers = new(VirtualTimer.ByDueTime);
    private DateTimeOffset _now;
    private long _sequence;

    /// <summary>Makes a clock that stands still at <paramref name="start"/>; by default at 2026-01-01T00:00:00Z.</summary>
    public VirtualTimeProvider(DateTimeOffset? start = null) =>
        _now = (start ?? new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero)).ToUniversalTime();

    /// <summary>How many timers are running: delays, timeouts and the like that have neither fired nor been disposed of.</summary>
    public int ActiveTimers
    {
        get { lock (_lock) return _timers.Count; }
    }

    /// <summary>The moment when the next timer is due, or null if none is running.</summary>
    public DateTimeOffset? NextTimer
    {
        get { lock (_lock) return _timers.Min?.DueAt; }
    }

    /// <inheritdoc/>
    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    /// <inheritdoc/>
    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow()
    {
        lock (_lock) return _now;
    }

    /// <inheritdoc/>
    public override long GetTimestamp() => GetUtcNow().UtcTicks;

    /// <inheritdoc/>
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        ArgumentNullException.ThrowIfNull(callback);
        var timer = new VirtualTimer(this, callback, state);
        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>
    /// Moves the clock forward and fires every timer that falls due on the way. What a timer wakes runs before the next timer fires
    /// as far as it can run on this thread; use <see cref="AdvanceAsync"/> where it hops to other threads.
    /// </summary>
    /// <param name="by">How far; not negative. Zero fires the timers that are due now.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="by"/> is negative.</exception>
    public void Advance(TimeSpan by)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(by, TimeSpan.Zero);
        var end = GetUtcNow() + by;
        while (FireNext(end))
        {
        }

        MoveTo(end);
    }

    /// <summary>
    /// Like <see cref="Advance"/>, but lets the work that each timer woke settle on the thread pool before the next timer fires.
    /// </summary>
    /// <param name="by">How far; not negative.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="by"/> is negative.</exception>
    public async Task AdvanceAsync(TimeSpan by)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(by, TimeSpan.Zero);
        var end = GetUtcNow() + by;
        do await PoolWatch.SettleAsync(null).ConfigureAwait(false);
        while (FireNext(end));
        MoveTo(end);
        await PoolWatch.SettleAsync(null).ConfigureAwait(false);
    }

    /// <summary>
    /// Jumps from timer to timer until <paramref name="work"/> has ended, and returns or throws what it did.
    /// </summary>
    /// <param name="work">Work whose every wait is on this clock.</param>
    /// <param name="busy">True while something is under way that this clock does not see, for example a request on a real socket.</param>
    /// <param name="limit">How far the clock may move; default 30 days.</param>
    /// <exception cref="TimeoutException">
    /// The work is still not done after <paramref name="limit"/>, or it waits for something that no timer wakes: then after five seconds of
    /// real time.
    /// </exception>
    /// <example><code>await clock.RunAsync(source.GetPayouts().ToListAsync().AsTask());</code></example>
    public async Task RunAsync(Task work, Func<bool>? busy = null, TimeSpan? limit = null)
    {
        ArgumentNullException.ThrowIfNull(work);
        var end = GetUtcNow() + (limit ?? TimeSpan.FromDays(30));
        var real = TimeProvider.System;
        var (nothingDue, since) = (0, real.GetTimestamp());
        while (!work.IsCompleted && (nothingDue < MinTriesWithoutTimer || real.GetElapsedTime(since) < Patience))
        {
            await PoolWatch.SettleAsync(busy).ConfigureAwait(false);
            if (work.IsCompleted) break;
            if (FireNext(end))
            {
                (nothingDue, since) = (0, real.GetTimestamp());
            }
            else
            {
                nothingDue++;
                await PoolWatch.RestAsync().ConfigureAwait(false);
            }
        }

        if (!work.IsCompleted) throw new TimeoutException($"The work waits for nothing that this clock would wake before {end:O}.");

        await work.ConfigureAwait(false);
    }

    /// <inheritdoc cref="RunAsync(Task, Func{bool}?, TimeSpan?)"/>
    public async Task<T> RunAsync<T>(Task<T> work, Func<bool>? busy = null, TimeSpan? limit = null)
    {
        await RunAsync((Task)work, busy, limit).ConfigureAwait(false);
        return await work.ConfigureAwait(false);
    }

    internal void Schedule(VirtualTimer timer, TimeSpan dueTime)
    {
        lock (_lock)
        {
            _timers.Remove(timer);
            if (dueTime == Timeout.InfiniteTimeSpan) return;
            timer.DueAt = _now + dueTime;
            timer.Sequence = _sequence++;
            _timers.Add(timer);
        }
    }

    private void MoveTo(DateTimeOffset end)
    {
        lock (_lock)
        {
            if (end > _now) _now = end;
        }
    }

    private bool FireNext(DateTimeOffset end)
    {
        VirtualTimer timer;
        lock (_lock)
        {
            if (_timers.Min is not { } next || next.DueAt > end) return false;
            timer = next;
            _timers.Remove(timer);
            if (timer.DueAt > _now) _now = timer.DueAt;
        }

        timer.Fire();
        return true;
    }
}
