using Affiliate.Client.Errors;
using Affiliate.Client.Http;
using Affiliate.Client.Leadway.OAuth;
using Affiliate.Client.Vendors;
using NodaTime;

namespace Affiliate.Client.Leadway.Tokens;

/// <summary>
/// Gives the access token of one account, and refreshes it: one refresh at a time, ahead of its end, whoever asks. What a caller cancels is
/// its own waiting, never the refresh, since the vendor may have replaced the refresh token by then.
/// </summary>
internal sealed class LeadwayTokenSource(VendorContext<LeadwayOptions> context, TokenRefresher refresher)
{
    private static readonly Duration PauseAfterFailure = Duration.FromSeconds(30);
    private static readonly Duration PauseAfterForced = Duration.FromMinutes(5);
    private readonly object _gate = new();
    private CachedTokens? _held;
    private Task<CachedTokens>? _flight;
    private Instant _nextTry = Instant.MinValue;

    private Instant Now => Instant.FromDateTimeOffset(context.Time.GetUtcNow());

    /// <summary>The access token as a header. While the old one is alive, a refresh that fails is no failure yet.</summary>
    public async ValueTask<RequestCredential> GetAsync(CancellationToken cancellationToken)
    {
        var account = TokenAccount.From(context.Options);
        var held = Current(account);
        if (held is not null && (held.Tokens.IsFresh(Now, Ahead) || (Now < NextTry && held.Tokens.IsAlive(Now)))) return held.Credential;
        try
        {
            held = await Join(account, refused: null).WaitAsync(cancellationToken).ConfigureAwait(false);
            return held.Credential;
        }
        catch (AffiliateClientException) when (Current(account) is { } old && old.Tokens.IsAlive(Now))
        {
            NextTry = Now + PauseAfterFailure;
            return Current(account)!.Credential;
        }
    }

    /// <summary>Whether another token is there after the vendor refused this one.</summary>
    public async ValueTask<bool> TryReplaceAsync(RequestCredential refused, CancellationToken cancellationToken)
    {
        var account = TokenAccount.From(context.Options);
        if (Current(account) is not { } held) return false;
        if (held.Credential != refused) return true;
        if (held.IsForced && Now - held.Tokens.IssuedAt < PauseAfterForced) return false;
        var fresh = await Join(account, held).WaitAsync(cancellationToken).ConfigureAwait(false);
        return fresh.Credential != refused;
    }

    /// <summary>Takes tokens that an authorisation gave, once they are stored.</summary>
    public async Task AdoptAsync(Func<Task<LeadwayTokenResponse>> authorize)
    {
        var account = TokenAccount.From(context.Options);
        var tokens = await refresher.AuthorizeAsync(account, authorize).ConfigureAwait(false);
        Hold(account, tokens, isForced: false);
    }

    private Duration Ahead => Duration.FromTimeSpan(context.Options.RefreshAhead);

    private Instant NextTry
    {
        get { lock (_gate) return _nextTry; }
        set { lock (_gate) _nextTry = value; }
    }

    private CachedTokens? Current(TokenAccount account)
    {
        lock (_gate) return _held?.Account == account ? _held : null;
    }

    private Task<CachedTokens> Join(TokenAccount account, CachedTokens? refused)
    {
        lock (_gate)
        {
            if (_flight is { IsCompleted: false } running) return running;
            return _flight = Task.Run(() => RefreshAsync(account, refused));
        }
    }

    private async Task<CachedTokens> RefreshAsync(TokenAccount account, CachedTokens? refused)
    {
        if (Current(account) is { } held && held != refused && held.Tokens.IsFresh(Now, Ahead)) return held;
        var turn = await refresher.LockAsync(account).ConfigureAwait(false);
        await using (turn.ConfigureAwait(false))
        {
            var stored = await refresher.ReadAsync(account).ConfigureAwait(false);
            if (stored.IsAlive(Now) && stored.AccessToken != refused?.Tokens.AccessToken)
            {
                held = Hold(account, stored, isForced: false);
                if (stored.IsFresh(Now, Ahead)) return held;
            }

            var fresh = await refresher.RefreshAsync(account, stored).ConfigureAwait(false);
            return Hold(account, fresh, isForced: refused is not null);
        }
    }

    private CachedTokens Hold(TokenAccount account, LeadwayTokens tokens, bool isForced)
    {
        context.Redactor.Remember(tokens.RefreshToken);
        context.Redactor.Remember(tokens.AccessToken!);
        lock (_gate)
        {
            return _held?.Account == account && _held.Tokens.AccessToken == tokens.AccessToken
                ? _held
                : _held = new CachedTokens(
                    account,
                    tokens,
                    RequestCredential.Header("Authorization", $"Bearer {tokens.AccessToken}"),
                    isForced
                );
        }
    }
}
