using Affiliate.Client.Tests.Postgres;
using Npgsql;

namespace Affiliate.Client.Lab.Processes;

internal static class TestDatabase
{
    /// <summary>An empty database, before the processes that use it start.</summary>
    internal static async Task<string> CreateAsync(PostgresServer server)
    {
        var address = new NpgsqlConnectionStringBuilder(server.NewDatabase());
        var name = address.Database;
        address.Database = "postgres";
        await using (var source = NpgsqlDataSource.Create(address.ConnectionString))
        await using (var command = source.CreateCommand($"CREATE DATABASE {name}")) await command.ExecuteNonQueryAsync();
        address.Database = name;
        return address.ConnectionString;
    }
}
