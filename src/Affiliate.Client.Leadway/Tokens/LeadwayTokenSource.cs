using Affiliate.Client.Http;
using NodaTime;

namespace Affiliate.Client.Leadway;

/// <summary>
/// Gives the access token of one account, and refreshes it: one refresh at a time, ahead of its end, whoever asks. What a caller cancels is its own
/// waiting, never the refresh, since the vendor may have replaced the refresh token by then.
/// </summary>
internal sealed class LeadwayTokenSource(VendorConnection<LeadwayOptions> connection, TokenRefresher refresher)
{
    private static readonly Duration PauseAfterFailure = Duration.FromSeconds(30);
    private readonly object _gate = new();
    private HeldTokens? _held;
    private Task<HeldTokens>? _flight;
    private Instant _nextTry = Instant.MinValue;

    private Instant Now => Instant.FromDateTimeOffset(connection.Time.GetUtcNow());

    /// <summary>The access token as a header. While the old one is alive, a refresh that fails is no failure yet.</summary>
    public async ValueTask<RequestCredential> GetAsync(CancellationToken cancellationToken)
    {
        var account = TokenAccount.Of(connection.Options);
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
        var account = TokenAccount.Of(connection.Options);
        if (Current(account) is not { } held) return false;
        if (held.Credential != refused) return true;
        if (held.IsForced) return false;
        var fresh = await Join(account, held).WaitAsync(cancellationToken).ConfigureAwait(false);
        return fresh.Credential != refused;
    }

    /// <summary>Takes tokens that an authorisation gave, once they are stored.</summary>
    public async Task AdoptAsync(Func<Task<LeadwayTokenAnswer>> authorize)
    {
        var account = TokenAccount.Of(connection.Options);
        var tokens = await refresher.AuthorizeAsync(account, authorize).ConfigureAwait(false);
        Hold(account, tokens, isForced: false);
    }

    private Duration Ahead => Duration.FromTimeSpan(connection.Options.RefreshAhead);

    private Instant NextTry
    {
        get { lock (_gate) return _nextTry; }
        set { lock (_gate) _nextTry = value; }
    }

    private HeldTokens? Current(TokenAccount account)
    {
        lock (_gate) return _held?.Account == account ? _held : null;
    }

    private Task<HeldTokens> Join(TokenAccount account, HeldTokens? refused)
    {
        lock (_gate)
        {
            if (_flight is { IsCompleted: false } running) return running;
            return _flight = Task.Run(() => RefreshAsync(account, refused));
        }
    }

    private async Task<HeldTokens> RefreshAsync(TokenAccount account, HeldTokens? refused)
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

    private HeldTokens Hold(TokenAccount account, LeadwayTokens tokens, bool isForced)
    {
        connection.Redactor.Remember(tokens.RefreshToken);
        connection.Redactor.Remember(tokens.AccessToken!);
        lock (_gate)
        {
            return _held?.Account == account && _held.Tokens.AccessToken == tokens.AccessToken
                ? _held
                : _held = new HeldTokens(account, tokens, RequestCredential.Header("Authorization", $"Bearer {tokens.AccessToken}"), isForced);
        }
    }
}
