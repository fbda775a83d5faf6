using System.Data;
using Affiliate.Client.Leadway.Tokens;
using Npgsql;

namespace Affiliate.Client.PostgreSql.Tokens;

/// <summary>The right to refresh one location's tokens: a session, and the version that was read in it.</summary>
internal sealed class TokenTurn(NpgsqlConnection session, LeadwayTokenKey key, long version, Action<TokenTurn> leave) : IAsyncDisposable
{
    private long _version = version;
    private int _disposed;

    internal LeadwayTokenKey Key => key;

    internal async ValueTask<LeadwayTokens?> ReadAsync(CancellationToken cancellationToken)
    {
        var (tokens, version) = await TokenTable.ReadAsync(session, key, cancellationToken).ConfigureAwait(false);
        _version = version;
        return tokens;
    }

    internal async ValueTask WriteAsync(LeadwayTokens tokens, CancellationToken cancellationToken)
    {
        if (!await TokenTable.WriteAsync(session, key, tokens, _version, cancellationToken).ConfigureAwait(false))
            throw new IOException("Another process wrote newer tokens; these were not stored.");
        _version++;
    }

    /// <summary>A session that is over has no lock to give back.</summary>
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _disposed, 1) != 0) return;
        leave(this);
        try
        {
            if (session.State == ConnectionState.Open) await TokenTable.UnlockAsync(session, key).ConfigureAwait(false);
        }
        catch (NpgsqlException) when (session.State != ConnectionState.Open)
        {
        }
        finally
        {
            await session.DisposeAsync().ConfigureAwait(false);
        }
    }
}
