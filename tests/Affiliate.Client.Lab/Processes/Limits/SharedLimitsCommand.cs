using System.Globalization;

namespace Affiliate.Client.Lab.Processes.Limits;

/// <summary>
/// <c>limits --processes N --engine … --seeds N</c>: real processes that share one account. Each keeping its own limit
/// (<c>process</c>) and RedisRateLimiting's sliding window (<c>redis-sliding-window</c>) show that the check can tell.
/// </summary>
internal static class SharedLimitsCommand
{
    /// <returns>0, or 1 if a bound was broken, or 2 if it cannot run.</returns>
    internal static async Task<int> RunAsync(int processes, string name, int seeds, TextWriter output)
    {
        if (processes < 3 || !Engine.Names.Contains(name))
        {
            output.WriteLine($"at least 3 processes, engine {string.Join(", ", Engine.Names)}");
            return 2;
        }

        if (Engine.GetMissing(name) is { } reason)
        {
            output.WriteLine(reason);
            return 2;
        }

        await using var engine = await Engine.StartAsync(name);
        var limit = LimitsRun.Limit;
        output.WriteLine($"{processes} processes, {limit.Permits} per {limit.Window.TotalSeconds} s, {name}, {seeds} seeds");
        output.WriteLine("seed   requests   most/window     over limit   time/least   served at the end");
        var broken = 0;
        for (var seed = 1; seed <= seeds; seed++)
        {
            var outcome = await new LimitsRun(seed, engine, processes).RunAsync();
            var isBad = outcome.MaxInWindow > limit.Permits || outcome.AliveAtEnd != processes - 1
                || (engine.IsOurs && outcome.Ratio > LimitsRun.MaxRatio);
            if (isBad) broken++;
            var counts = $"{seed,4} {outcome.Requests,10} {outcome.MaxInWindow,13} {outcome.Over,14}";
            var rest = string.Create(CultureInfo.InvariantCulture, $" {outcome.Ratio,12:0.000} {outcome.AliveAtEnd,19}");
            output.WriteLine(counts + rest + (isBad ? "   VIOLATION" : ""));
        }

        output.WriteLine($"{broken} of {seeds} seeds broke a bound");
        return broken > 0 ? 1 : 0;
    }
}
