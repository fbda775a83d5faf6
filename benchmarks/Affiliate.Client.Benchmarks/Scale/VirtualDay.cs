using Affiliate.Client.Testing;

namespace Affiliate.Client.Benchmarks.Scale;

/// <summary>Runs work in virtual time without ever moving the clock while a page is still being read, however busy the machine is.</summary>
internal static class VirtualDay
{
    public static Task RunAsync(this VirtualTimeProvider clock, IEnumerable<Task> work) =>
        clock.RunAsync(Task.WhenAll(work), IsPoolBusy);

    // The caller sits on one thread of the pool itself, and leaves its core to those who read.
    private static bool IsPoolBusy()
    {
        ThreadPool.GetMaxThreads(out var most, out _);
        ThreadPool.GetAvailableThreads(out var free, out _);
        var isBusy = most - free > 1 || ThreadPool.PendingWorkItemCount > 0;
        if (isBusy) Thread.Sleep(1);
        return isBusy;
    }
}
