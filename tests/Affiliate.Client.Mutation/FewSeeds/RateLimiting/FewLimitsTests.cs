using Affiliate.Client.Lab.Limits;

namespace Affiliate.Client.Tests.RateLimiting;

public sealed class FewLimitsTests
{
    [Fact]
    public void The_limit_is_never_exceeded_and_hardly_wasted()
    {
        for (var seed = 1; seed <= 2; seed++)
        {
            Check(new LimitsSimulation(seed, LatencyModel.None).RunWithOurLimiter(), 1.02);
            Check(new LimitsSimulation(seed, LatencyModel.UpTo5Seconds).RunWithOurLimiter(), 1.15);
        }
    }

    private static void Check(LimitsOutcome outcome, double bound)
    {
        outcome.Requests.ShouldBe(LimitsSimulation.Calls);
        outcome.MaxInWindow.ShouldBeLessThanOrEqualTo(LimitsSimulation.Limit.Permits);
        outcome.Ratio.ShouldBeLessThanOrEqualTo(bound);
    }
}
