using System.Diagnostics;
using Affiliate.Client.Emulator;
using Affiliate.Client.Emulator.Faults;
using Affiliate.Client.Payouts;
using Microsoft.Extensions.DependencyInjection;

namespace Affiliate.Client.Benchmarks.Budgets;

/// <summary>Four vendors of 1 000 rows at once, each request 50 ms, against the slowest of them alone.</summary>
public static class TogetherBudget
{
    private const int Rows = 1_000;
    private static readonly TimeSpan Latency = TimeSpan.FromMilliseconds(50);

    public static async Task<IReadOnlyList<BudgetRow>> MeasureAsync()
    {
        await using var emulator = await VendorEmulator.StartAsync(new VendorEmulatorOptions { Rows = Rows });
        foreach (var vendor in emulator.Vendors) vendor.Faults.On(FaultPlan.AnyRoute).Always().Delay(Latency);
        await using var services = new ServiceCollection()
            .AddAffiliateClients(clients => clients
                .AddLeadDyno(_ => { }).AddAffiliateWP(_ => { }).AddAisle(_ => { }).AddLeadway(_ => { }).UseEmulator(emulator))
            .BuildServiceProvider();
        var sources = services.GetRequiredService<IPayoutSources>();
        await TimeAsync(sources.GetPayouts()); // the first calls are compiled
        var rounds = new List<(double, double)>();
        for (var i = 0; i < 5; i++)
        {
            var alone = 0.0;
            foreach (var source in sources) alone = Math.Max(alone, await TimeAsync(source.GetPayouts()));
            rounds.Add((await TimeAsync(sources.GetPayouts()), alone));
        }

        return [new("four vendors at once ÷ the slowest alone", "s", rounds, 1.1)];
    }

    private static async Task<double> TimeAsync(IAsyncEnumerable<Payout> rows)
    {
        var watch = Stopwatch.StartNew();
        return await rows.CountAsync() > 0 ? watch.Elapsed.TotalSeconds : throw new InvalidOperationException("No rows.");
    }
}
