using System.Globalization;
using Affiliate.Client.Lab.Processes.Limits;
using Affiliate.Client.PostgreSql;
using Affiliate.Client.PostgreSql.RateLimiting;
using Affiliate.Client.RateLimiting;
using Affiliate.Client.Redis;
using Affiliate.Client.Redis.RateLimiting;

namespace Affiliate.Client.Benchmarks.Sharing;

/// <summary><c>sharing</c>: what a call waits for its permit, far from the limit and close to it, by what the limit is kept in.</summary>
internal static class SharingCommand
{
    private const int Rounds = 3;
    private static readonly string[] Engines = [Engine.Process, Engine.PostgreSql, Engine.Redis];

    public static async Task<int> RunAsync(TextWriter output)
    {
        if (Engines.Select(Engine.GetMissing).FirstOrDefault(static reason => reason is not null) is { } missing)
        {
            output.WriteLine(missing);
            return 2;
        }

        var limit = PermitLatency.Limit;
        var response = PermitLatency.ResponseTime.TotalMilliseconds;
        output.WriteLine($"limit {limit.Permits} per {limit.Window.TotalSeconds} s, a response after {response} ms");
        output.WriteLine($"the calmest of {Rounds} rounds");
        output.WriteLine("engine       load   calls   median ms   mean ms   99 % ms   stall ms");
        foreach (var name in Engines)
        {
            await using var engine = await Engine.StartAsync(name);
            foreach (var load in (double[])[0.1, 0.95])
            {
                var latency = await CalmestAsync(engine, load);
                output.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"{name,-10} {load,6:0%} {latency.Calls,7} {latency.Median,11:0.000} {latency.Mean,9:0.000} {latency.Slowest,9:0.000}")
                    + string.Create(CultureInfo.InvariantCulture, $" {latency.Stall,10:0}"));
            }
        }

        return 0;
    }

    /// <summary>Of several rounds the one that the machine disturbed least: close to the limit, what stalls once waits for long.</summary>
    private static async Task<PermitLatency> CalmestAsync(Engine engine, double load)
    {
        var rounds = new List<PermitLatency>();
        for (var round = 0; round < Rounds; round++)
        {
            var provider = Open(engine.Name, await engine.NewPlaceAsync());
            rounds.Add(await PermitLatency.MeasureAsync(provider, load));
            if (provider is IAsyncDisposable shared) await shared.DisposeAsync();
        }

        return rounds.MinBy(static round => round.Stall)!;
    }

    private static IRateLimiterProvider Open(string engine, string place) => engine switch
    {
        Engine.PostgreSql => new PostgreSqlRateLimiterProvider(new PostgreSqlOptions { ConnectionString = place }),
        Engine.Redis => new RedisRateLimiterProvider(new RedisOptions { Configuration = place }),
        _ => new ProcessRateLimiterProvider(),
    };
}
