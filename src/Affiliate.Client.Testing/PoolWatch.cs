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

    /// <summary>After so many waits in a row without quiet, a thread that was busy in all of them counts as never free.</summary>
    private const int WaitsUntilNeverFree = 4;

    /// <summary>A test runner may sit on pool threads all the time. Such threads are not waited for.</summary>
    private static int _threadsNeverFree;

    private static int _waitsWithoutQuiet;
    private static int _fewestInThem = int.MaxValue;

    /// <summary>How many pool threads at most are occupied by callers of <see cref="SettleAsync"/>.</summary>
    private static int _settling;

    /// <summary>Waits until the pool does nothing any more and nothing else is busy.</summary>
    internal static async Task SettleAsync(Func<bool>? busy)
    {
        var real = TimeProvider.System;
        var start = real.GetTimestamp();
        var (lastBusy, quiet) = (start, 0);
        Interlocked.Increment(ref _settling);
        try
        {
            while (quiet < QuietTurns)
            {
                await (real.GetElapsedTime(start) < Spin ? YieldAsync() : NapAsync()).ConfigureAwait(false);
                if (busy?.Invoke() == true)
                {
                    (lastBusy, quiet) = (real.GetTimestamp(), 0);
                    continue;
                }

                quiet = IsIdle(OtherThreads()) ? quiet + 1 : 0;
                if (real.GetElapsedTime(lastBusy) < Patience) continue;
                GiveUp();
                return;
            }

            Volatile.Write(ref _waitsWithoutQuiet, 0);
            Volatile.Write(ref _fewestInThem, int.MaxValue);
        }
        finally
        {
            Interlocked.Decrement(ref _settling);
        }
    }

    /// <summary>Lets real time pass in which the processor is free for others.</summary>
    internal static Task RestAsync() => Task.Delay(Nap, TimeProvider.System);

    private static async Task YieldAsync() => await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);

    /// <summary>Leaves the processor to others, and occupies no pool thread meanwhile.</summary>
    private static async Task NapAsync()
    {
        Interlocked.Decrement(ref _settling);
        await RestAsync().ConfigureAwait(false);
        Interlocked.Increment(ref _settling);
    }

    private static bool IsIdle(int others)
    {
        if (others < Volatile.Read(ref _fewestInThem)) Volatile.Write(ref _fewestInThem, others);
        if (others < Volatile.Read(ref _threadsNeverFree)) Volatile.Write(ref _threadsNeverFree, others);
        return others <= Volatile.Read(ref _threadsNeverFree) && ThreadPool.PendingWorkItemCount == 0;
    }

    private static void GiveUp()
    {
        if (Interlocked.Increment(ref _waitsWithoutQuiet) < WaitsUntilNeverFree) return;
        Volatile.Write(ref _threadsNeverFree, Volatile.Read(ref _fewestInThem));
        Volatile.Write(ref _fewestInThem, int.MaxValue);
        Volatile.Write(ref _waitsWithoutQuiet, 0);
    }

    private static int OtherThreads()
    {
        ThreadPool.GetMaxThreads(out var max, out _);
        ThreadPool.GetAvailableThreads(out var available, out _);
        return Math.Max(0, max - available - Volatile.Read(ref _settling));
    }
}
