using Affiliate.Client.Leadway.Tokens;
using Npgsql;

namespace Affiliate.Client.PostgreSql.Tokens;

/// <summary>The right to refresh one location's tokens: a connection, and the version that was read on it.</summary>
internal sealed class TokenTurn(NpgsqlConnection connection, LeadwayTokenKey key, long version, Action<TokenTurn> leave) : IAsyncDisposable
{
    private long _version = version;
    private int _disposed;

    internal LeadwayTokenKey Key => key;

    internal async ValueTask<LeadwayTokens?> ReadAsync(CancellationToken cancellationToken)
    {
        var (tokens, version) = await TokenTable.ReadAsync(connection, key, cancellationToken).ConfigureAwait(false);
        _version = version;
        return tokens;
    }

    internal async ValueTask WriteAsync(LeadwayTokens tokens, CancellationToken cancellationToken)
    {
        if (!await TokenTable.WriteAsync(connection, key, tokens, _version, cancellationToken).ConfigureAwait(false))
            throw new IOException("Another process wrote newer tokens; these were not stored.");
        _version++;
    }

    /// <summary>The lock ends with its connection.</summary>
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _disposed, 1) != 0) return;
        await connection.DisposeAsync().ConfigureAwait(false);
        leave(this);
    }
}
