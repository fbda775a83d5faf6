using System.Collections.Concurrent;
using Affiliate.Client.Leadway.Tokens;
using Affiliate.Client.PostgreSql.Storage;

namespace Affiliate.Client.PostgreSql.Tokens;

/// <summary>
/// Keeps Leadway's tokens in the database, for all machines that use it. The right to refresh is a connection's advisory lock, so it
/// ends with the connection, whatever becomes of its holder; and what is written must follow what was read under the lock, on that same
/// connection.
/// </summary>
/// <remarks>Tokens are kept as they are: whoever can read the database can use them.</remarks>
public sealed class PostgreSqlTokenStore : ILeadwayTokenStore, IAsyncDisposable, IDisposable
{
    private readonly ConcurrentDictionary<LeadwayTokenKey, TokenTurn> _turns = new();
    private readonly SharedDatabase _database;
    private readonly bool _ownsDatabase;
    private readonly PostgreSqlOptions _options;

    /// <summary>Makes the store; the database is asked when the first token is.</summary>
    /// <param name="options">The database; read once, here.</param>
    /// <exception cref="ArgumentException">An option is missing or out of its range.</exception>
    public PostgreSqlTokenStore(PostgreSqlOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.Validate();
        _database = new SharedDatabase(options);
        _options = options;
        _ownsDatabase = true;
    }

    internal PostgreSqlTokenStore(SharedDatabase database, PostgreSqlOptions options)
    {
        _database = database;
        _options = options;
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
        var connection = await _database.OpenAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            var version = await TokenTable.LockAsync(connection, key, _options.TokenLockTimeout, cancellationToken).ConfigureAwait(false);
            var turn = new TokenTurn(connection, key, version, Leave);
            // A former holder of this process whose connection was ended is not there any more, whatever it still believes.
            _turns[key] = turn;
            return turn;
        }
        catch
        {
            await connection.DisposeAsync().ConfigureAwait(false);
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

    private void Leave(TokenTurn turn) => _turns.TryRemove(KeyValuePair.Create(turn.Key, turn));
}
