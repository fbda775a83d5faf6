using System.Globalization;

namespace Affiliate.Client.Lab.Limits;

/// <summary><c>limits --seeds N</c>: never more requests than allowed on the vendor's own count, and hardly slower than possible.</summary>
internal static class LimitsCommand
{
    /// <summary>Total time over the least possible: with no latency, and with any.</summary>
    private const double BoundWithoutLatency = 1.02;
    private const double BoundWithLatency = 1.15;

    /// <summary>Real sockets take real time.</summary>
    private const int MaxSocketSeeds = 50;

    /// <returns>0, or 1 if a bound was broken.</returns>
    internal static async Task<int> RunAsync(int seeds, TextWriter output)
    {
        output.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{LimitsSimulation.Calls} calls, {LimitsSimulation.Callers} callers, {LimitsSimulation.Limit.Permits} per "
                    + $"{LimitsSimulation.Limit.Window.TotalSeconds} s, {seeds} seeds"
            )
        );
        output.WriteLine("latency      limiter     requests   most/window   time/minimum (worst)");
        var broken = false;
        foreach (var latency in LatencyModel.All)
        {
            var ours = Worst(seeds, seed => new LimitsSimulation(seed, latency).RunWithOurLimiter());
            var bound = latency == LatencyModel.None ? BoundWithoutLatency : BoundWithLatency;
            var bad = ours.MaxInWindow > LimitsSimulation.Limit.Permits || ours.Ratio > bound || ours.Requests != LimitsSimulation.Calls;
            broken |= bad;
            Print(output, latency, "ours", ours, bad ? "VIOLATION" : "");
        }

        // The same with a limiter that counts at sending: the check above would be worth nothing if it could not tell.
        foreach (var latency in LatencyModel.All)
            Print(
                output,
                latency,
                "framework",
                Worst(Math.Min(seeds, 20), seed => new LimitsSimulation(seed, latency).RunWithFrameworkLimiter()),
                "(for comparison)"
            );
        return await RunOverSocketsAsync(Math.Min(seeds, MaxSocketSeeds), output) || broken ? 1 : 0;
    }

    /// <returns>Whether more arrived at the socket than was allowed.</returns>
    private static async Task<bool> RunOverSocketsAsync(int seeds, TextWriter output)
    {
        var (arrived, attempts, max, wrong) = (0, 0, 0, 0);
        for (var seed = 1; seed <= seeds; seed++)
        {
            var outcome = await new SocketLimitsSimulation(seed).RunAsync();
            (arrived, attempts, max) = (arrived + outcome.Arrived, attempts + outcome.Attempts, Math.Max(max, outcome.MaxInWindow));
            if (outcome.IsWrong) wrong++;
        }

        output.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"""
                sockets whose server closes kept-alive connections: {SocketLimitsSimulation.Limit.Permits} per {SocketLimitsSimulation.Limit.Window.TotalSeconds} s, {seeds} seeds
                arrived {arrived}, permits {attempts}, most/window {max}, over {wrong}{(wrong > 0 ? "   VIOLATION" : "")}
                """
            )
        );
        return wrong > 0;
    }

    private static LimitsOutcome Worst(int seeds, Func<int, LimitsOutcome> run)
    {
        var outcomes = Enumerable.Range(1, seeds).Select(run).ToList();
        return new LimitsOutcome(
            outcomes.Max(static o => o.Requests),
            outcomes.Max(static o => o.MaxInWindow),
            outcomes.Max(static o => o.Total),
            outcomes[0].Minimum
        );
    }

    private static void Print(TextWriter output, LatencyModel latency, string limiter, LimitsOutcome outcome, string remark) =>
        output.WriteLine(
            string.Create(
                    CultureInfo.InvariantCulture,
                    $"{latency.Name,-12} {limiter,-10} {outcome.Requests,9} {outcome.MaxInWindow,13} {outcome.Ratio,14:0.0000}  "
                        + $" {remark}"
                )
                .TrimEnd()
        );
}
