using Affiliate.Client.RateLimiting;
using Affiliate.Client.Redis.RateLimiting;
using Affiliate.Client.Tests.Redis;

[assembly: AssemblyFixture(typeof(Affiliate.Client.Redis.Tests.RedisFixture))]

namespace Affiliate.Client.Redis.Tests;

/// <summary>One server for all tests, started by the first that needs it.</summary>
public sealed class RedisFixture : IAsyncDisposable
{
    private readonly Lazy<Task<RedisProcess>> _server = new(RedisProcess.StartAsync);

    /// <summary>An empty database that no other test uses.</summary>
    public async Task<string> NewDatabaseAsync()
    {
        SkipWithoutServer();
        return (await _server.Value).NewDatabase();
    }

    internal static void SkipWithoutServer() => Assert.SkipWhen(RedisProcess.Missing is not null, RedisProcess.Missing ?? "");

    /// <summary>What one process has.</summary>
    internal static IRateLimiterProvider Start(string database, TimeSpan? answerTimeout = null, double? fallbackShare = null)
    {
        var options = new RedisOptions { Configuration = database, FallbackShare = fallbackShare };
        if (answerTimeout is { } timeout) options.AnswerTimeout = timeout;
        return new RedisRateLimiterProvider(options);
    }

    public async ValueTask DisposeAsync()
    {
        if (_server.IsValueCreated) await (await _server.Value).DisposeAsync();
    }
}
