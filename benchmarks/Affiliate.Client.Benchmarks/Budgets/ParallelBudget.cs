using System.Diagnostics;
using Affiliate.Client.Benchmarks.Baseline;
using Affiliate.Client.Payouts;
using Microsoft.Extensions.DependencyInjection;

namespace Affiliate.Client.Benchmarks.Budgets;

/// <summary>100 pages at 50 ms each, the total known: a sequential loop against ours.</summary>
public static class ParallelBudget
{
    private const int Rows = 10_000;
    private static readonly TimeSpan Latency = TimeSpan.FromMilliseconds(50);

    public static async Task<IReadOnlyList<BudgetRow>> MeasureAsync()
    {
        var rounds = new List<(double, double)>();
        for (var i = 0; i < 5; i++) rounds.Add((await OursAsync(), await LoopAsync()));
        return [new("100 pages at 50 ms, sequential ÷ ours", "s", rounds, 3.5, AtLeast: true)];
    }

    private static async Task<double> OursAsync()
    {
        await using var services = Account.Create(new Uri("https://leadway.test/"), new StubPages(Rows, Latency));
        var watch = Stopwatch.StartNew();
        var rows = await services.GetRequiredService<IPayoutSource>().GetPayouts(new PayoutQuery { PageSize = 100 }).CountAsync();
        return rows == Rows ? watch.Elapsed.TotalSeconds : throw new InvalidOperationException($"{rows} rows.");
    }

    private static async Task<double> LoopAsync()
    {
        using var sockets = new StubPages(Rows, Latency);
        using var loop = HandWrittenLoop.Over(sockets, new Uri("https://leadway.test/"), 100);
        var watch = Stopwatch.StartNew();
        var rows = await loop.RowsAsync().CountAsync();
        return rows == Rows ? watch.Elapsed.TotalSeconds : throw new InvalidOperationException($"{rows} rows.");
    }
}
