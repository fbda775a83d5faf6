using Npgsql;

namespace Affiliate.Client.PostgreSql.Storage;

/// <summary>The database, with this package's schema in it from the first use on.</summary>
internal sealed class SharedDatabase : IAsyncDisposable, IDisposable
{
    /// <summary>The steps <c>1.sql</c> to this one make the schema.</summary>
    private const int Version = 1;

    /// <summary>The advisory lock of whoever upgrades the schema: the letters <c>affilsch</c>.</summary>
    private const long UpgradeLock = 0x616666696C736368;

    private readonly NpgsqlDataSource _source;
    private readonly NpgsqlDataSource _unpooled;
    private readonly SemaphoreSlim _upgrade = new(1, 1);
    private volatile bool _isReady;

    internal SharedDatabase(PostgreSqlOptions options)
    {
        var address = new NpgsqlConnectionStringBuilder(options.ConnectionString) { MaxAutoPrepare = 20 };
        address.CommandTimeout = (int)Math.Ceiling(options.AnswerTimeout.TotalSeconds);
        address.Timeout = Math.Min(address.Timeout, address.CommandTimeout);
        _source = Build(address);
        _unpooled = Build(new NpgsqlConnectionStringBuilder(address.ConnectionString) { Pooling = false });
        Name = $"PostgreSQL at {address.Host}:{address.Port}, database {address.Database ?? address.Username}";
    }

    /// <summary>The server and the database, without a secret.</summary>
    internal string Name { get; }

    internal async ValueTask<NpgsqlConnection> OpenAsync(CancellationToken cancellationToken)
    {
        if (!_isReady) await UpgradeAsync(cancellationToken).ConfigureAwait(false);
        return await _source.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>A connection that ends when it is closed, and with it whatever it holds.</summary>
    internal async ValueTask<NpgsqlConnection> OpenAloneAsync(CancellationToken cancellationToken)
    {
        if (!_isReady) await UpgradeAsync(cancellationToken).ConfigureAwait(false);
        return await _unpooled.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
    }

    public void Dispose()
    {
        _source.Dispose();
        _unpooled.Dispose();
        _upgrade.Dispose();
    }

    public async ValueTask DisposeAsync()
    {
        await _source.DisposeAsync().ConfigureAwait(false);
        await _unpooled.DisposeAsync().ConfigureAwait(false);
        _upgrade.Dispose();
    }

    private static NpgsqlDataSource Build(NpgsqlConnectionStringBuilder address)
    {
        var builder = new NpgsqlSlimDataSourceBuilder(address.ConnectionString);
        builder.EnableArrays();
        builder.EnableTransportSecurity();
        return builder.Build();
    }

    private async Task UpgradeAsync(CancellationToken cancellationToken)
    {
        await _upgrade.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            if (_isReady) return;
            var connection = await _source.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
            await using (connection.ConfigureAwait(false))
            {
                // A role that may not create anything can use a schema that is there.
                if (await ReadVersionAsync(connection, cancellationToken).ConfigureAwait(false) < Version)
                    await UpgradeAsync(connection, cancellationToken).ConfigureAwait(false);
            }

            _isReady = true;
        }
        finally
        {
            _upgrade.Release();
        }
    }

    /// <summary>Others who start at the same time wait for the lock, and find everything done.</summary>
    private static async Task UpgradeAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        var transaction = await connection.BeginTransactionAsync(cancellationToken).ConfigureAwait(false);
        await using (transaction.ConfigureAwait(false))
        {
            await RunAsync(connection, $"SELECT pg_advisory_xact_lock({UpgradeLock})", cancellationToken).ConfigureAwait(false);
            var version = await ReadVersionAsync(connection, cancellationToken).ConfigureAwait(false);
            if (version == 0)
            {
                const string first = "CREATE SCHEMA affiliate_client; CREATE TABLE affiliate_client.version (version int NOT NULL); "
                    + "INSERT INTO affiliate_client.version VALUES (0)";
                await RunAsync(connection, first, cancellationToken).ConfigureAwait(false);
            }

            for (var step = version + 1; step <= Version; step++)
                await RunAsync(connection, ReadStep(step), cancellationToken).ConfigureAwait(false);
            const string done = "UPDATE affiliate_client.version SET version = ";
            if (version < Version) await RunAsync(connection, $"{done}{Version}", cancellationToken).ConfigureAwait(false);
            await transaction.CommitAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    private static async Task<int> ReadVersionAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        // From the tables themselves: what a connection remembers of names is not refreshed by waiting for an advisory lock.
        const string exists = "SELECT EXISTS (SELECT FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace "
            + "WHERE n.nspname = 'affiliate_client' AND c.relname = 'version')";
        using var look = new NpgsqlCommand(exists, connection);
        if (await look.ExecuteScalarAsync(cancellationToken).ConfigureAwait(false) is not true) return 0;
        using var read = new NpgsqlCommand("SELECT version FROM affiliate_client.version", connection);
        return (int)(await read.ExecuteScalarAsync(cancellationToken).ConfigureAwait(false))!;
    }

    private static async Task RunAsync(NpgsqlConnection connection, string sql, CancellationToken cancellationToken)
    {
        using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
    }

    private static string ReadStep(int step)
    {
        using var text = new StreamReader(typeof(SharedDatabase).Assembly.GetManifestResourceStream($"{step}.sql")!);
        return text.ReadToEnd();
    }
}
