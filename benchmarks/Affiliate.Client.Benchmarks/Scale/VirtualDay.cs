using Affiliate.Client.Testing;

namespace Affiliate.Client.Benchmarks.Scale;

/// <summary>
/// Runs work in virtual time, from a thread outside the pool: the clock moves when no thread of the pool works, so never while a page is
/// still being read, however busy the machine is.
/// </summary>
internal static class VirtualDay
{
    private const int MostTriesWithoutTimer = 10_000;

    public static Task RunAsync(this VirtualTimeProvider clock, Func<IEnumerable<Task>> start) => Task.Factory.StartNew(
        () => Run(clock, start), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    private static void Run(VirtualTimeProvider clock, Func<IEnumerable<Task>> start)
    {
        var work = Task.WhenAll(start().ToList());
        for (var tries = 0; !work.IsCompleted && tries < MostTriesWithoutTimer;)
        {
            while (IsPoolBusy()) Thread.Yield();
            if (work.IsCompleted) break;
            if (clock.NextTimer is { } next)
            {
                tries = 0;
                clock.Advance(next > clock.GetUtcNow() ? next - clock.GetUtcNow() : TimeSpan.Zero);
                continue;
            }

            tries++;
            Thread.Sleep(1);
        }

        if (!work.IsCompleted) throw new TimeoutException("The work waits for nothing that the clock would wake.");
        work.GetAwaiter().GetResult();
    }

    private static bool IsPoolBusy()
    {
        ThreadPool.GetMaxThreads(out var most, out _);
        ThreadPool.GetAvailableThreads(out var free, out _);
        return most > free || ThreadPool.PendingWorkItemCount > 0;
    }
}
