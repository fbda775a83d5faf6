using Affiliate.Client.Lab.Limits;

namespace Affiliate.Client.Benchmarks.Budgets;

/// <summary>1 000 pages under 200 a minute, in virtual time, counted where the server would count: the lab's simulation, once.</summary>
public static class LimitBudget
{
    public static Task<IReadOnlyList<BudgetRow>> MeasureAsync()
    {
        var outcome = new LimitsSimulation(seed: 1, LatencyModel.None).RunWithOurLimiter();
        var over = Math.Max(0, outcome.MaxInWindow - LimitsSimulation.Limit.Permits);
        return Task.FromResult<IReadOnlyList<BudgetRow>>([
            new(
                "1 000 pages at 200 a minute, virtual time ÷ least possible",
                "s",
                [(outcome.Total.TotalSeconds, outcome.Minimum.TotalSeconds)],
                1.02
            ),
            new("requests over the limit, by the server's count", "", [(over, 1)], 0),
        ]);
    }
}
