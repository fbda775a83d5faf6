using System.Collections.Concurrent;
using Affiliate.Client.Leadway.Tokens;
using Affiliate.Client.PostgreSql.Storage;
using Npgsql;

namespace Affiliate.Client.PostgreSql.Tokens;

/// <summary>
/// Keeps Leadway's tokens in the database, for all machines that use it. The right to refresh is a connection's advisory lock, so it
/// ends with the connection, whatever becomes of its holder; and what is written must follow what was read under the lock, on that same
/// connection.
/// </summary>
/// <remarks>Tokens are kept as they are: whoever can read the database can use them.</remarks>
public sealed class PostgreSqlTokenStore : ILeadwayTokenStore, IAsyncDisposable, IDisposable
{
    private readonly ConcurrentDictionary<LeadwayTokenKey, SemaphoreSlim> _queues = new();
    private readonly ConcurrentDictionary<LeadwayTokenKey, TokenTurn> _turns = new();
    private readonly SharedDatabase _database;
    private readonly bool _ownsDatabase;
    private readonly TimeSpan _lockTimeout;

    /// <summary>Makes the store; the database is asked when the first token is.</summary>
    /// <param name="options">The database; read once, here.</param>
    /// <exception cref="ArgumentException">An option is missing or out of its range.</exception>
    public PostgreSqlTokenStore(PostgreSqlOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.Validate();
        _database = new SharedDatabase(options);
        _lockTimeout = options.TokenLockTimeout;
        _ownsDatabase = true;
    }

    internal PostgreSqlTokenStore(SharedDatabase database, PostgreSqlOptions options)
    {
        _database = database;
        _lockTimeout = options.TokenLockTimeout;
    }

    /// <inheritdoc/>
    public async ValueTask<LeadwayTokens?> ReadAsync(LeadwayTokenKey key, CancellationToken cancellationToken = default)
    {
        if (_turns.TryGetValue(key, out var turn)) return await turn.ReadAsync(cancellationToken).ConfigureAwait(false);
        var connection = await _database.OpenAsync(cancellationToken).ConfigureAwait(false);
        await using (connection.ConfigureAwait(false))
            return (await TokenTable.ReadAsync(connection, key, cancellationToken).ConfigureAwait(false)).Tokens;
    }

    /// <inheritdoc/>
    /// <exception cref="IOException">
    /// Another process wrote since these tokens were read, because the right to write them was lost meanwhile.
    /// </exception>
    public async ValueTask WriteAsync(LeadwayTokenKey key, LeadwayTokens tokens, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        if (_turns.TryGetValue(key, out var turn))
        {
            await turn.WriteAsync(tokens, cancellationToken).ConfigureAwait(false);
            return;
        }

        var own = await LockAsync(key, cancellationToken).ConfigureAwait(false);
        await using (own.ConfigureAwait(false)) await WriteAsync(key, tokens, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    /// <remarks>Waits as long as it takes, unless cancelled. A holder that is silent for longer than the options allow loses it.</remarks>
    public async ValueTask<IAsyncDisposable> LockAsync(LeadwayTokenKey key, CancellationToken cancellationToken = default)
    {
        // One at a time within the process, so that who waits holds no connection, and nobody writes through another's turn.
        var queue = _queues.GetOrAdd(key, static _ => new SemaphoreSlim(1, 1));
        await queue.WaitAsync(cancellationToken).ConfigureAwait(false);
        NpgsqlConnection? connection = null;
        try
        {
            connection = await _database.OpenAloneAsync(cancellationToken).ConfigureAwait(false);
            var version = await TokenTable.LockAsync(connection, key, _lockTimeout, cancellationToken).ConfigureAwait(false);
            return _turns[key] = new TokenTurn(connection, key, version, turn => Leave(turn, queue));
        }
        catch
        {
            if (connection is not null) await connection.DisposeAsync().ConfigureAwait(false);
            queue.Release();
            throw;
        }
    }

    /// <summary>The database's name, never a token.</summary>
    public override string ToString() => $"{nameof(PostgreSqlTokenStore)} ({_database.Name})";

    /// <summary>Closes the connections that this store opened.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_ownsDatabase) await _database.DisposeAsync().ConfigureAwait(false);
    }

    /// <summary>Closes the connections that this store opened.</summary>
    public void Dispose()
    {
        if (_ownsDatabase) _database.Dispose();
    }

    private void Leave(TokenTurn turn, SemaphoreSlim queue)
    {
        _turns.TryRemove(KeyValuePair.Create(turn.Key, turn));
        queue.Release();
    }
}
