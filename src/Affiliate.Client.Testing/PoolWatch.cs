namespace Affiliate.Client.Testing;

/// <summary>Tells when the work that a timer woke has come to its next wait, although it may have hopped to other threads.</summary>
internal static class PoolWatch
{
    private const int QuietTurns = 3;

    /// <summary>What takes longer is slept for: a test that spins takes a processor from the work that it waits for.</summary>
    private static readonly TimeSpan Spin = TimeSpan.FromMilliseconds(2);

    private static readonly TimeSpan Nap = TimeSpan.FromMilliseconds(1);

    /// <summary>How long a pool that others keep busy is waited for.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(25);

    /// <summary>How often it is looked at in that time, at least: a machine that stands still for long is no pool at rest.</summary>
    private const int MinNaps = 5;

    /// <summary>How many pool threads at most are occupied by callers of <see cref="SettleAsync"/>.</summary>
    private static int _settling;

    /// <summary>Waits until the pool does nothing any more and nothing else is busy.</summary>
    internal static async Task SettleAsync(Func<bool>? busy)
    {
        var real = TimeProvider.System;
        var start = real.GetTimestamp();
        var (lastBusy, naps, quiet) = (start, 0, 0);
        Interlocked.Increment(ref _settling);
        try
        {
            while (quiet < QuietTurns)
            {
                if (naps >= MinNaps && real.GetElapsedTime(lastBusy) >= Patience)
                {
                    NeverFreeThreads.WaitedInVain();
                    return;
                }

                if (real.GetElapsedTime(start) < Spin)
                {
                    await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
                }
                else
                {
                    await NapAsync().ConfigureAwait(false);
                    naps++;
                }

                if (busy?.Invoke() == true) (lastBusy, naps, quiet) = (real.GetTimestamp(), 0, 0);
                else quiet = NeverFreeThreads.AreAll(OtherThreads()) && ThreadPool.PendingWorkItemCount == 0 ? quiet + 1 : 0;
            }

            NeverFreeThreads.CameToRest();
        }
        finally
        {
            Interlocked.Decrement(ref _settling);
        }
    }

    /// <summary>Lets real time pass in which the processor is free for others.</summary>
    internal static Task RestAsync() => Task.Delay(Nap, TimeProvider.System);

    /// <summary>Leaves the processor to others, and occupies no pool thread meanwhile.</summary>
    private static async Task NapAsync()
    {
        Interlocked.Decrement(ref _settling);
        await RestAsync().ConfigureAwait(false);
        Interlocked.Increment(ref _settling);
    }

    private static int OtherThreads()
    {
        ThreadPool.GetMaxThreads(out var max, out _);
        ThreadPool.GetAvailableThreads(out var available, out _);
        return Math.Max(0, max - available - Volatile.Read(ref _settling));
    }
}
