using System.Diagnostics;
using System.Globalization;
using Affiliate.Client.Payouts;
using Microsoft.Extensions.DependencyInjection;

namespace Affiliate.Client.Benchmarks.Scale;

/// <summary><c>scale accounts</c>: what an account costs, and whether thousands cost more each than a hundred.</summary>
internal static class AccountsStudy
{
    private const int Rounds = 3;
    private static readonly int[] Counts = [1, 10, 100, 1_000, 3_000];

    public static async Task RunAsync(TextWriter output)
    {
        await output.WriteLineAsync(
            "accounts | live MiB | KiB per account | pool threads | build ms | resolve ms | call ms | all, ms per account | CPU ms per account");
        // The round before compiles code and is not counted.
        await MeasureAsync(Counts[1]);
        foreach (var count in Counts)
        {
            var rounds = new List<Cost>();
            for (var round = 0; round < Rounds; round++) rounds.Add(await MeasureAsync(count));
            var cost = rounds.OrderBy(round => round.Cpu).ElementAt(Rounds / 2);
            await output.WriteLineAsync(Describe(count, cost));
        }

        await FairnessStudy.RunAsync(output);
    }

    private static string Describe(int count, Cost cost) => string.Create(
        CultureInfo.InvariantCulture,
        $"{count} | {cost.Bytes / 1048576.0:0.0} | {cost.Bytes / 1024.0 / count:0.0} | {cost.Threads} | {cost.Build:0} | {cost.Resolve:0} | "
            + $"{cost.Call:0} | {(cost.Build + cost.Resolve + cost.Call) / count:0.000} | {cost.Cpu / count:0.000}");

    private static async Task<Cost> MeasureAsync(int count)
    {
        using var vendors = StubVendors.Empty();
        var before = GC.GetTotalMemory(forceFullCollection: true);
        using var process = Process.GetCurrentProcess();
        var cpu = process.TotalProcessorTime;
        var watch = Stopwatch.StartNew();
        var accounts = ManyAccounts.Mixed(count);
        await using var services = accounts.Build(vendors);
        var build = watch.Elapsed.TotalMilliseconds;
        var sources = services.GetRequiredService<IPayoutSources>();
        var resolve = watch.Elapsed.TotalMilliseconds - build;
        foreach (var (vendor, name) in accounts.Accounts) await ManyAccounts.CallAsync(services, vendor, name);
        var call = watch.Elapsed.TotalMilliseconds - build - resolve;
        process.Refresh();
        cpu = process.TotalProcessorTime - cpu;
        var bytes = GC.GetTotalMemory(forceFullCollection: true) - before;
        if (sources.Count != count || vendors.Requests != count)
            throw new InvalidOperationException($"{sources.Count} sources and {vendors.Requests} requests instead of {count}.");
        return new Cost(bytes, ThreadPool.ThreadCount, build, resolve, call, cpu.TotalMilliseconds);
    }

    private sealed record Cost(long Bytes, int Threads, double Build, double Resolve, double Call, double Cpu);
}
