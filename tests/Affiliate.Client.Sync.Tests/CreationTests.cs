using Affiliate.Client.Tests.Shared.Diagnostics;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Affiliate.Client.Sync.Tests;

/// <summary>The tables come into being once, whoever asks for them at the same time, and beside the tables of others.</summary>
public sealed class CreationTests(PostgresFixture postgres)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Ten_processes_create_the_tables_at_once_on_PostgreSQL() => await CreateAtOnceAsync(await postgres.NewDatabaseAsync());

    [Fact]
    public async Task Ten_processes_create_the_tables_at_once_on_SQLite()
    {
        var file = Path.Combine(Path.GetTempPath(), $"ledger-{Guid.NewGuid():N}.db");
        await CreateAtOnceAsync($"Data Source={file}");
        SqliteConnection.ClearAllPools();
        File.Delete(file);
    }

    [Fact]
    public async Task The_tables_stand_beside_those_of_others()
    {
        var database = await postgres.NewDatabaseAsync();
        var name = new NpgsqlConnectionStringBuilder(database);
        await ExecuteAsync(new NpgsqlConnectionStringBuilder(database) { Database = "postgres" }, $"CREATE DATABASE {name.Database}");
        await ExecuteAsync(name, "CREATE TABLE qrtz_jobs (id int)");

        await using var ledger = await TestLedger.CreateAsync(database);
        (await ledger.RowsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_first_start_logs_no_error_on_PostgreSQL()
    {
        var database = await postgres.NewDatabaseAsync();
        await ExecuteAsync(
            new NpgsqlConnectionStringBuilder(database) { Database = "postgres" },
            $"CREATE DATABASE {new NpgsqlConnectionStringBuilder(database).Database}");
        await CreateQuietlyAsync(database);
    }

    [Fact]
    public Task The_first_start_logs_no_error_on_SQLite() => CreateQuietlyAsync(null);

    private static async Task CreateQuietlyAsync(string? database)
    {
        using var log = new RecordingLoggerFactory();
        for (var start = 1; start <= 2; start++)
        {
            await using var ledger = await TestLedger.CreateAsync(database, add: services => services.AddSingleton<ILoggerFactory>(log));
            (await ledger.RowsAsync()).ShouldBeEmpty();
        }

        log.Entries.ShouldNotBeEmpty();
        log.Entries.ShouldNotContain(entry => entry.Level >= LogLevel.Error);
    }

    private static async Task ExecuteAsync(NpgsqlConnectionStringBuilder database, string sql)
    {
        await using var source = NpgsqlDataSource.Create(database);
        await using var command = source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync(Token);
    }

    private static async Task CreateAtOnceAsync(string connection)
    {
        using var start = new Barrier(10);
        var ledgers = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => Task.Factory.StartNew(
            async () =>
            {
                start.SignalAndWait(Token);
                return await TestLedger.AtAsync(connection);
            },
            Token,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default).Unwrap()));
        foreach (var ledger in ledgers)
        {
            (await ledger.RowsAsync()).ShouldBeEmpty();
            await ledger.DisposeAsync();
        }
    }
}
