using Affiliate.Client.PostgreSql.Storage;
using Affiliate.Client.Tests.SharedLimits;
using Npgsql;

namespace Affiliate.Client.PostgreSql.Tests;

public sealed class SchemaTests(PostgresFixture server)
{
    [Fact]
    public async Task Ten_processes_that_start_at_once_make_one_schema()
    {
        var database = await server.NewDatabaseAsync();
        var cancellationToken = TestContext.Current.CancellationToken;
        await Task.WhenAll(Enumerable.Range(0, 10).Select(async _ =>
        {
            await using var shared = new SharedDatabase(new PostgreSqlOptions { ConnectionString = database });
            await using var connection = await shared.OpenAsync(cancellationToken);
            await using var count = new NpgsqlCommand("SELECT count(*) FROM affiliate_client.lease", connection);
            (await count.ExecuteScalarAsync(cancellationToken)).ShouldBe(0L);
        }));
        (await PostgresFixture.RunAsync(database, "SELECT array_agg(version) FROM affiliate_client.version")).ShouldBe(new[] { 1 });
    }

    [Fact]
    public async Task A_role_that_may_create_nothing_uses_a_schema_that_is_there()
    {
        var database = await server.NewDatabaseAsync();
        await using (var owner = new SharedDatabase(new PostgreSqlOptions { ConnectionString = database }))
        await using (await owner.OpenAsync(TestContext.Current.CancellationToken))
        {
        }

        var role = "app_" + new NpgsqlConnectionStringBuilder(database).Database;
        await PostgresFixture.RunAsync(
            database, $"CREATE ROLE {role} LOGIN; GRANT USAGE ON SCHEMA affiliate_client TO {role}; "
                + $"GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA affiliate_client TO {role}");
        var address = new NpgsqlConnectionStringBuilder(database) { Username = role };
        await using var limits = new TestLimits(PostgresFixture.Start(address.ConnectionString), limits: null);
        await using var permit = await limits.TakeAsync();
        permit.ShouldNotBeNull();
    }
}
