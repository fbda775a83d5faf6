using Affiliate.Client.Lab.Limits;
using Affiliate.Client.Tests.Resilience;

namespace Affiliate.Client.Tests.RateLimiting;

[Collection(VirtualTime.Collection)]
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
        outcome.MaxInWindow.ShouldBeGreaterThan(LimitsSimulation.Limit.Permits);
    }

    [Fact]
    public async Task The_lab_prints_each_latency_and_fails_on_a_violation_only()
    {
        using var output = new StringWriter();
        (await LimitsCommand.RunAsync(2, output)).ShouldBe(0);
        foreach (var latency in LatencyModel.All) output.ToString().ShouldContain(latency.Name);
        output.ToString().ShouldContain("over 0");
        output.ToString().ShouldNotContain("VIOLATION");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task At_a_socket_that_closes_connections_no_more_arrives_than_has_permits(int seed)
    {
        var outcome = await new SocketLimitsSimulation(seed).RunAsync();
        outcome.Arrived.ShouldBeGreaterThanOrEqualTo(SocketLimitsSimulation.Calls);
        outcome.Arrived.ShouldBeLessThanOrEqualTo(outcome.Attempts);
        outcome.MaxInWindow.ShouldBe(SocketLimitsSimulation.Limit.Permits);
    }

    /// <summary>On a thread of its own: other tests wait for the pool to be idle.</summary>
    private static Task CheckAsync(LatencyModel latency, double bound) => Task.Factory.StartNew(
        () =>
        {
            for (var seed = 1; seed <= Seeds; seed++)
            {
                var outcome = new LimitsSimulation(seed, latency).RunWithOurLimiter();
                outcome.Requests.ShouldBe(LimitsSimulation.Calls, $"seed {seed}");
                outcome.MaxInWindow.ShouldBeLessThanOrEqualTo(LimitsSimulation.Limit.Permits, $"seed {seed}");
                outcome.Ratio.ShouldBeLessThanOrEqualTo(bound, $"seed {seed}");
            }
        },
        TestContext.Current.CancellationToken,
        TaskCreationOptions.LongRunning,
        TaskScheduler.Default);
}
