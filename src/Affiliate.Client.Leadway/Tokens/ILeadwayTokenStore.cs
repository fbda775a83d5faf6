namespace Affiliate.Client.Leadway.Tokens;

/// <summary>
/// Where OAuth tokens are kept. Each refresh voids the refresh token before it, so what is stored must survive the process.
/// Register an implementation as a singleton, or set <see cref="LeadwayOptions.TokenDirectory"/>.
/// </summary>
public interface ILeadwayTokenStore
{
    /// <summary>The tokens as they were last written; null if there are none.</summary>
    /// <param name="key">Whose tokens.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    ValueTask<LeadwayTokens?> ReadAsync(LeadwayTokenKey key, CancellationToken cancellationToken = default);

    /// <summary>Replaces the tokens as a whole. Returns only when they would survive a crash; until then the old ones are read.</summary>
    /// <param name="key">Whose tokens.</param>
    /// <param name="tokens">The tokens.</param>
    /// <param name="cancellationToken">Cancels the writing.</param>
    ValueTask WriteAsync(LeadwayTokenKey key, LeadwayTokens tokens, CancellationToken cancellationToken = default);

    /// <summary>
    /// Takes the right to refresh these tokens, and waits while another holder has it: another client, or, if the store is shared by
    /// several processes, another process. A holder that dies loses it. Dispose the result to give it back.
    /// </summary>
    /// <param name="key">Whose tokens.</param>
    /// <param name="cancellationToken">Cancels the waiting.</param>
    ValueTask<IAsyncDisposable> LockAsync(LeadwayTokenKey key, CancellationToken cancellationToken = default);
}
