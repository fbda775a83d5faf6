using Affiliate.Client.Payouts;
using Microsoft.Extensions.DependencyInjection;

namespace Affiliate.Client.Benchmarks.Budgets;

/// <summary>Live memory while a million rows stream, against ten thousand, less the set of keys that the design allows.</summary>
public static class MemoryBudget
{
    private const int Many = 1_000_000;
    private const int Few = 10_000;
    private const int KeyBytesPerRow = 8 * 2;

    public static async Task<IReadOnlyList<BudgetRow>> MeasureAsync()
    {
        await PeakAsync(Few);
        var few = await PeakAsync(Few) - (Few * KeyBytesPerRow);
        var many = await PeakAsync(Many) - (Many * KeyBytesPerRow);
        return
        [new("peak live memory, 1 000 000 rows ÷ 10 000 rows, less 16 bytes a row", "MiB", [(many / 1048576.0, few / 1048576.0)], 1.2)];
    }

    private static async Task<double> PeakAsync(int rows)
    {
        await using var services = Account.Create(new Uri("https://leadway.test/"), new StubPages(rows));
        var peak = 0L;
        var seen = 0;
        var step = Math.Max(1, rows / 20);
        await foreach (var payout in services.GetRequiredService<IPayoutSource>().GetPayouts())
        {
            if (++seen % step == 0) peak = Math.Max(peak, GC.GetTotalMemory(forceFullCollection: true));
            GC.KeepAlive(payout);
        }

        return seen == rows ? peak : throw new InvalidOperationException($"{seen} rows instead of {rows}.");
    }
}
