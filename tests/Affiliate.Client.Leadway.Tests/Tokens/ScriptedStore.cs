using Affiliate.Client.Leadway.Tokens;

namespace Affiliate.Client.Leadway.Tests.Tokens;

/// <summary>A store whose n-th write fails before anything is kept, as a full disk or a crash would make it.</summary>
internal sealed class ScriptedStore(ILeadwayTokenStore inner) : ILeadwayTokenStore
{
    private int _writes;

    public int FailingWrite { get; set; }

    public List<LeadwayTokens> Written { get; } = [];

    public ValueTask<LeadwayTokens?> ReadAsync(LeadwayTokenKey key, CancellationToken cancellationToken = default) =>
        inner.ReadAsync(key, cancellationToken);

    public ValueTask<IAsyncDisposable> LockAsync(LeadwayTokenKey key, CancellationToken cancellationToken = default) =>
        inner.LockAsync(key, cancellationToken);

    public async ValueTask WriteAsync(LeadwayTokenKey key, LeadwayTokens tokens, CancellationToken cancellationToken = default)
    {
        if (++_writes == FailingWrite) throw new IOException("No space left, while writing " + tokens.RefreshToken);
        await inner.WriteAsync(key, tokens, cancellationToken);
        Written.Add(tokens);
    }
}
