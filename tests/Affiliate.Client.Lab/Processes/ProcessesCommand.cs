using System.Globalization;
using Affiliate.Client.Tests.Postgres;

namespace Affiliate.Client.Lab.Processes;

/// <summary>
/// <c>limits --processes N --engine postgresql|process --seeds N</c>: real processes that share one account. Each keeping its own limit
/// (<c>process</c>) shows that the check can tell.
/// </summary>
internal static class ProcessesCommand
{
    internal const string PostgreSql = "postgresql";
    private const string Process = "process";

    /// <summary>The time of an undisturbed run over the least that the guarantee costs.</summary>
    private const double MaxRatio = 1.25;

    /// <returns>0, or 1 if a bound was broken, or 2 if it cannot run.</returns>
    internal static async Task<int> RunAsync(int processes, string engine, int seeds, TextWriter output)
    {
        if (processes < 3 || engine is not (PostgreSql or Process))
        {
            output.WriteLine("at least 3 processes, engine postgresql or process");
            return 2;
        }

        if (PostgresServer.Missing is { } reason)
        {
            output.WriteLine(reason);
            return 2;
        }

        await using var server = await PostgresServer.StartAsync();
        output.WriteLine($"{processes} processes, {LimitsRun.Limit.Permits} per {LimitsRun.Limit.Window.TotalSeconds} s, {engine}, {seeds} seeds");
        output.WriteLine("seed   requests   most/window   time/least   served at the end");
        var isBroken = false;
        for (var seed = 1; seed <= seeds; seed++)
        {
            var database = await TestDatabase.CreateAsync(server);
            var outcome = await new LimitsRun(seed, engine, processes, database).RunAsync();
            var isBad = outcome.MaxInWindow > LimitsRun.Limit.Permits || outcome.Ratio > MaxRatio || outcome.AliveAtEnd != processes - 1;
            isBroken |= isBad;
            var line = $"{seed,4} {outcome.Requests,10} {outcome.MaxInWindow,13} {outcome.Ratio,12:0.000} {outcome.AliveAtEnd,19}"
                + (isBad ? "   VIOLATION" : "");
            output.WriteLine(line.ToString(CultureInfo.InvariantCulture));
        }

        return isBroken ? 1 : 0;
    }
}
