using System.Diagnostics;

namespace Affiliate.Client.Benchmarks.Budgets;

/// <summary>What a page costs: CPU time of this process, and what it allocates.</summary>
internal sealed record Work(double Milliseconds, double Kibibytes)
{
    public static async Task<Work> MeasureAsync(Func<Task> run, int pages)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        using var process = Process.GetCurrentProcess();
        var bytes = GC.GetTotalAllocatedBytes(precise: true);
        var cpu = process.TotalProcessorTime;
        await run();
        process.Refresh();
        return new Work(
            (process.TotalProcessorTime - cpu).TotalMilliseconds / pages,
            (GC.GetTotalAllocatedBytes(precise: true) - bytes) / 1024.0 / pages);
    }
}
