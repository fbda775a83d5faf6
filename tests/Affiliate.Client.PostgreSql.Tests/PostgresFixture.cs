using Affiliate.Client.PostgreSql.RateLimiting;
using Affiliate.Client.RateLimiting;
using Affiliate.Client.Tests.Postgres;
using Npgsql;

[assembly: AssemblyFixture(typeof(Affiliate.Client.PostgreSql.Tests.PostgresFixture))]

namespace Affiliate.Client.PostgreSql.Tests;

/// <summary>One server for all tests, started by the first that needs it.</summary>
public sealed class PostgresFixture : IAsyncDisposable
{
    private readonly Lazy<Task<PostgresServer>> _server = new(PostgresServer.StartAsync);

    /// <summary>An empty database that no other test uses.</summary>
    public async Task<string> NewDatabaseAsync()
    {
        Assert.SkipWhen(PostgresServer.Missing is not null, PostgresServer.Missing ?? "");
        var address = new NpgsqlConnectionStringBuilder((await _server.Value).NewDatabase());
        var name = address.Database;
        address.Database = "postgres";
        await RunAsync(address.ConnectionString, $"CREATE DATABASE {name}");
        address.Database = name;
        return address.ConnectionString;
    }

    /// <summary>What one process has.</summary>
    internal static IRateLimiterProvider Start(string database, TimeSpan? answerTimeout = null, double? fallbackShare = null)
    {
        var options = new PostgreSqlOptions { ConnectionString = database, FallbackShare = fallbackShare };
        if (answerTimeout is { } timeout) options.AnswerTimeout = timeout;
        return new PostgreSqlRateLimiterProvider(options);
    }

    internal static async Task<object?> RunAsync(string database, string sql)
    {
        await using var source = NpgsqlDataSource.Create(database);
        await using var command = source.CreateCommand(sql);
        return await command.ExecuteScalarAsync(TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        if (_server.IsValueCreated) await (await _server.Value).DisposeAsync();
    }
}
