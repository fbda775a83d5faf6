using System.Collections.Concurrent;

namespace Affiliate.Client.Leadway.Tokens;

/// <summary>
/// Keeps tokens in memory: for tests, and for programs that get a new refresh token at every start. All others lose access when they stop,
/// since each refresh voids the token before it.
/// </summary>
public sealed class LeadwayMemoryTokenStore : ILeadwayTokenStore
{
    private readonly ConcurrentDictionary<LeadwayTokenKey, LeadwayTokens> _tokens = new();
    private readonly ConcurrentDictionary<LeadwayTokenKey, SemaphoreSlim> _locks = new();

    /// <inheritdoc/>
    public ValueTask<LeadwayTokens?> ReadAsync(LeadwayTokenKey key, CancellationToken cancellationToken = default) =>
        new(_tokens.GetValueOrDefault(key));

    /// <inheritdoc/>
    public ValueTask WriteAsync(LeadwayTokenKey key, LeadwayTokens tokens, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        _tokens[key] = tokens;
        return default;
    }

    /// <inheritdoc/>
    public async ValueTask<IAsyncDisposable> LockAsync(LeadwayTokenKey key, CancellationToken cancellationToken = default)
    {
        var turn = _locks.GetOrAdd(key, _ => new SemaphoreSlim(1, 1));
        await turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        return new Turn(turn);
    }

    private sealed class Turn(SemaphoreSlim held) : IAsyncDisposable
    {
        private SemaphoreSlim? _held = held;

        public ValueTask DisposeAsync()
        {
            Interlocked.Exchange(ref _held, null)?.Release();
            return default;
        }
    }
}
