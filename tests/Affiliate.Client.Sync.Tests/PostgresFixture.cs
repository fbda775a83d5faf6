using Affiliate.Client.Tests.Postgres;

[assembly: AssemblyFixture(typeof(Affiliate.Client.Sync.Tests.PostgresFixture))]

namespace Affiliate.Client.Sync.Tests;

/// <summary>One server for all tests, started by the first that needs it.</summary>
public sealed class PostgresFixture : IAsyncDisposable
{
    private readonly Lazy<Task<PostgresServer>> _server = new(PostgresServer.StartAsync);

    public async Task<string> NewDatabaseAsync()
    {
        Assert.SkipWhen(PostgresServer.Missing is not null, PostgresServer.Missing ?? "");
        return (await _server.Value).NewDatabase();
    }

    public async ValueTask DisposeAsync()
    {
        if (_server.IsValueCreated) await (await _server.Value).DisposeAsync();
    }
}
