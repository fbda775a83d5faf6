using Affiliate.Client.Lab.Shifts;

namespace Affiliate.Client.Tests.Paging;

/// <summary>What proof may cost in requests on lists of 100 pages: the budgets of docs/paging.md.</summary>
public sealed class CostTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData(0, 1, 1.05, 1.15)]
    [InlineData(5, 10, 1.15, 1.20)]
    public async Task Overlaps_stay_within_the_budget(int rate, int seeds, double budget, double pageBudget)
    {
        foreach (var cost in await CostStudy.RunAsync(rate, seeds))
        {
            output.WriteLine(cost.ToString());
            cost.Ratio.ShouldBeLessThanOrEqualTo(
                cost.Scheme.StartsWith("Page", StringComparison.Ordinal) ? pageBudget : budget,
                cost.ToString()
            );
        }
    }
}
