using Affiliate.Client.Lab.Limits;

namespace Affiliate.Client.Tests.RateLimiting;

public sealed class LimitsSimulationTests
{
    private const int Seeds = 200;

    [Fact]
    public Task Without_latency_never_over_the_limit_and_as_fast_as_possible() => CheckAsync(LatencyModel.None, 1.02);

    [Fact]
    public Task With_any_latency_never_over_the_limit_and_hardly_slower() => CheckAsync(LatencyModel.UpTo5Seconds, 1.15);

    [Fact]
    public void The_same_test_finds_the_framework_limiter_over_the_limit()
    {
        var outcome = new LimitsSimulation(1, LatencyModel.UpTo5Seconds).RunWithFrameworkLimiter();
        outcome.Requests.ShouldBe(LimitsSimulation.Calls);
        outcome.MostInWindow.ShouldBeGreaterThan(LimitsSimulation.Limit.Permits);
    }

    [Fact]
    public void The_lab_prints_each_latency_and_fails_on_a_violation_only()
    {
        using var output = new StringWriter();
        LimitsCommand.Run(2, output).ShouldBe(0);
        foreach (var latency in LatencyModel.All) output.ToString().ShouldContain(latency.Name);
        output.ToString().ShouldNotContain("VIOLATION");
    }

    /// <summary>On a thread of its own: other tests wait for the pool to be idle.</summary>
    private static Task CheckAsync(LatencyModel latency, double bound) => Task.Factory.StartNew(
        () =>
        {
            for (var seed = 1; seed <= Seeds; seed++)
            {
                var outcome = new LimitsSimulation(seed, latency).RunWithOurLimiter();
                outcome.Requests.ShouldBe(LimitsSimulation.Calls, $"seed {seed}");
                outcome.MostInWindow.ShouldBeLessThanOrEqualTo(LimitsSimulation.Limit.Permits, $"seed {seed}");
                outcome.Ratio.ShouldBeLessThanOrEqualTo(bound, $"seed {seed}");
            }
        },
        TestContext.Current.CancellationToken,
        TaskCreationOptions.LongRunning,
        TaskScheduler.Default);
}
