using Affiliate.Client.Testing;

namespace Affiliate.Client.Conformance.VirtualTime;

/// <summary>
/// Runs work in virtual time although its requests are on real sockets: time stands still while something is on the wire.
/// </summary>
internal sealed class Traffic(VirtualTimeProvider clock, Func<int> waiting)
{
    private const int MaxAttempts = 20;

    private static readonly TimeSpan Hung = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan QuietBeforeJump = TimeSpan.FromMilliseconds(1);
    private static readonly TimeSpan LongJump = TimeSpan.FromSeconds(1);

    // As far off as this is only what should not fire at all: the timeout of a whole call. A busy machine must not make it fire.
    private static readonly TimeSpan VeryLongJump = TimeSpan.FromSeconds(150);

    private int _count;
    private long _changed;

    /// <summary>
    /// How long the wire must be quiet before the clock jumps by more than a second. Default 100 ms; a jump of minutes needs 20 times as
    /// long.
    /// </summary>
    public TimeSpan QuietBeforeLongJump { get; init; } = TimeSpan.FromMilliseconds(100);

    /// <summary>Runs work until it ends.</summary>
    /// <exception cref="TimeoutException">It never ends.</exception>
    public async Task RunAsync(Task work)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                Touch();
                await clock.RunAsync(work, () => !work.IsCompleted && IsBusy());
                return;
            }
            catch (TimeoutException) when (!work.IsCompleted && attempt < MaxAttempts)
            {
                // The machine was so slow that running code looked like waiting code.
            }
        }
    }

    /// <summary>Runs work until it ends, and gives its result.</summary>
    /// <exception cref="TimeoutException">It never ends.</exception>
    public async Task<T> RunAsync<T>(Task<T> work)
    {
        await RunAsync((Task)work);
        return await work;
    }

    internal void Enter()
    {
        Interlocked.Increment(ref _count);
        Touch();
    }

    internal void Leave()
    {
        Interlocked.Decrement(ref _count);
        Touch();
    }

    private void Touch() => Volatile.Write(ref _changed, TimeProvider.System.GetTimestamp());

    // A request that waits on the server's clock is not on the wire. A wire that hangs is not busy for ever.
    private bool IsBusy()
    {
        var quiet = TimeProvider.System.GetElapsedTime(Volatile.Read(ref _changed));
        return quiet < (Volatile.Read(ref _count) == waiting() ? Afterwards() : Hung);
    }

    // What a response wakes takes a moment to come to its next wait. Far off is what is not meant to fire at all: a timeout. Without any
    // timer there is nothing to jump to, and the only thing to decide is that the work hangs.
    private TimeSpan Afterwards()
    {
        var jump = clock.NextTimer - clock.GetUtcNow();
        return jump is null || jump > VeryLongJump ? 20 * QuietBeforeLongJump : jump > LongJump ? QuietBeforeLongJump : QuietBeforeJump;
    }
}
