using Affiliate.Client.Lab.Shifts;

namespace Affiliate.Client.Benchmarks.Budgets;

/// <summary>What proof costs in requests, on lists of 100 pages, quiet and while they change. The worst page size counts.</summary>
public static class RequestBudget
{
    public static async Task<IReadOnlyList<BudgetRow>> MeasureAsync() =>
        [
            .. await MeasureAsync(rate: 0, seeds: 1, offset: 1.05, page: 1.15),
            .. await MeasureAsync(rate: 5, seeds: 10, offset: 1.15, page: 1.20),
        ];

    private static async Task<IEnumerable<BudgetRow>> MeasureAsync(int rate, int seeds, double offset, double page) =>
        (await CostStudy.RunAsync(rate, seeds))
            .GroupBy(result => result.Scheme)
            .Select(scheme =>
            {
                var worst = scheme.MaxBy(result => result.Ratio)!;
                return new BudgetRow(
                    $"requests, 100 pages, {rate} % changes: {scheme.Key} (worst size {worst.Size})",
                    "requests",
                    [(worst.Requests, worst.Naive)],
                    scheme.Key.StartsWith("Page", StringComparison.Ordinal) ? page : offset
                );
            });
}
