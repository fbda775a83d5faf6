namespace Affiliate.Client.Testing;

/// <summary>Tells when the work that a timer woke has come to its next wait, although it may have hopped to other threads.</summary>
internal static class PoolWatch
{
    /// <summary>How long a pool that others keep busy is waited for: some milliseconds.</summary>
    private const int MaxTurns = 50_000;

    private static readonly Task FirstMeasure = MeasureAsync();
    private static int _threadsNeverFree = int.MaxValue;

    /// <summary>How many pool threads at most are occupied by callers of <see cref="SettleAsync"/>.</summary>
    private static int _settling;

    /// <summary>Waits until the pool does nothing any more and nothing else is busy.</summary>
    internal static async Task SettleAsync(Func<bool>? busy)
    {
        await FirstMeasure.ConfigureAwait(false);
        Interlocked.Increment(ref _settling);
        try
        {
            var quiet = 0;
            for (var turn = 0; turn < MaxTurns && quiet < 3; turn++)
            {
                await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
                if (busy?.Invoke() == true) turn = quiet = 0;
                else quiet = IsIdle(Volatile.Read(ref _settling)) ? quiet + 1 : 0;
            }
        }
        finally
        {
            Interlocked.Decrement(ref _settling);
        }
    }

    /// <summary>A test runner may sit on pool threads all the time: the fewest that were ever busy are not counted.</summary>
    private static async Task MeasureAsync()
    {
        for (var turn = 0; turn < MaxTurns; turn++)
        {
            await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
            IsIdle(settling: 1);
        }
    }

    private static bool IsIdle(int settling)
    {
        ThreadPool.GetMaxThreads(out var max, out _);
        ThreadPool.GetAvailableThreads(out var available, out _);
        var others = Math.Max(0, max - available - settling);
        var fewest = Volatile.Read(ref _threadsNeverFree);
        if (others < fewest) Interlocked.CompareExchange(ref _threadsNeverFree, others, fewest);
        return ThreadPool.PendingWorkItemCount == 0 && others <= fewest;
    }
}
