using Affiliate.Client.Tests.Postgres;
using Affiliate.Client.Tests.Redis;

namespace Affiliate.Client.Lab.Processes.Limits;

/// <summary>What the processes of a run keep their limits in, with the server that this program starts for it.</summary>
internal sealed class Engine : IAsyncDisposable
{
    internal const string PostgreSql = "postgresql";
    internal const string Redis = "redis";
    internal const string RedisSlidingWindow = "redis-sliding-window";
    internal const string Process = "process";

    private readonly PostgresServer? _postgres;
    private readonly RedisProcess? _redis;

    private Engine(string name, PostgresServer? postgres, RedisProcess? redis)
    {
        Name = name;
        _postgres = postgres;
        _redis = redis;
    }

    internal static IReadOnlyList<string> Names { get; } = [PostgreSql, Redis, RedisSlidingWindow, Process];

    internal string Name { get; }

    /// <summary>Whether it must keep the limit; else it shows that the check can tell.</summary>
    internal bool IsOurs => Name is PostgreSql or Redis;

    /// <summary>Why an engine cannot run here; null if it can.</summary>
    internal static string? GetMissing(string name) => name switch
    {
        PostgreSql => PostgresServer.Missing,
        Redis or RedisSlidingWindow => RedisProcess.Missing,
        _ => null,
    };

    internal static async Task<Engine> StartAsync(string name) => new(
        name,
        name == PostgreSql ? await PostgresServer.StartAsync() : null,
        name is Redis or RedisSlidingWindow ? await RedisProcess.StartAsync() : null);

    /// <summary>How the processes of one run reach it.</summary>
    internal async Task<string> NewPlaceAsync()
    {
        if (_postgres is not null) return await TestDatabase.CreateAsync(_postgres);
        return _redis?.NewDatabase() ?? "none";
    }

    public async ValueTask DisposeAsync()
    {
        if (_postgres is not null) await _postgres.DisposeAsync();
        if (_redis is not null) await _redis.DisposeAsync();
    }
}
