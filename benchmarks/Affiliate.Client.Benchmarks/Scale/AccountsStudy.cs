using System.Diagnostics;
using System.Globalization;
using Affiliate.Client.Payouts;
using Microsoft.Extensions.DependencyInjection;

namespace Affiliate.Client.Benchmarks.Scale;

/// <summary><c>scale accounts</c>: what an account costs, and whether thousands cost more each than a hundred.</summary>
internal static class AccountsStudy
{
    private const int MeasuredAccounts = 3_000;
    private const int MostRounds = 9;
    private const int WarmUp = 5;
    private static readonly int[] Counts = [1, 10, 100, 1_000, 3_000];

    public static async Task RunAsync(TextWriter output)
    {
        await output.WriteLineAsync(
            "accounts | live MiB | KiB per account | pool threads | CPU ms: build | resolve | call | all, per account");
        // The rounds before compile code and are not counted.
        for (var round = 0; round < WarmUp; round++) await MeasureAsync(Counts[3]);
        foreach (var count in Counts)
        {
            var rounds = new List<Cost>();
            do rounds.Add(await MeasureAsync(count));
            while (rounds.Count * count < MeasuredAccounts && rounds.Count < MostRounds);
            await output.WriteLineAsync(Describe(count, rounds.OrderBy(round => round.Total).ElementAt(rounds.Count / 2)));
        }
    }

    private static string Describe(int count, Cost cost) => string.Create(
        CultureInfo.InvariantCulture,
        $"{count} | {cost.Bytes / 1048576.0:0.0} | {cost.Bytes / 1024.0 / count:0.0} | {cost.Threads} | {cost.Build:0} | "
            + $"{cost.Resolve:0} | {cost.Call:0} | {cost.Total / count:0.000}");

    private static async Task<Cost> MeasureAsync(int count)
    {
        using var vendors = StubVendors.Empty();
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var start = Cpu();
        var accounts = ManyAccounts.Mixed(count);
        await using var services = accounts.Build(vendors);
        var built = Cpu();
        var sources = services.GetRequiredService<IPayoutSources>();
        var resolved = Cpu();
        foreach (var (vendor, name) in accounts.Accounts) await ManyAccounts.CallAsync(services, vendor, name);
        var called = Cpu();
        var bytes = GC.GetTotalMemory(forceFullCollection: true) - before;
        if (sources.Count != count || vendors.Requests != count)
            throw new InvalidOperationException($"{sources.Count} sources and {vendors.Requests} requests instead of {count}.");
        return new Cost(bytes, ThreadPool.ThreadCount, built - start, resolved - built, called - resolved);
    }

    // Time of the CPU, which other programs on the machine do not lengthen as they do that of a clock.
    private static double Cpu()
    {
        using var process = Process.GetCurrentProcess();
        return process.TotalProcessorTime.TotalMilliseconds;
    }

    private sealed record Cost(long Bytes, int Threads, double Build, double Resolve, double Call)
    {
        public double Total => Build + Resolve + Call;
    }
}
