using System.Net;
using Affiliate.Client.Errors;
using Affiliate.Client.Leadway.Http;
using Affiliate.Client.Leadway.OAuth;
using Affiliate.Client.Vendors;
using NodaTime;

namespace Affiliate.Client.Leadway.Tokens;

/// <summary>
/// One refresh, in steps that a crash may fall between: mark the refresh token as sent, send it, store the new pair, and only then hand it
/// out. A refresh token that may have been taken is not sent again. The caller holds the store's lock.
/// </summary>
internal sealed class TokenRefresher(VendorContext<LeadwayOptions> context, Lazy<ILeadwayOAuthApi> api, ILeadwayTokenStore store)
{
    private const string Operation = "RefreshToken";
    private const HttpStatusCode ClientClosedRequest = (HttpStatusCode)499;
    private UnstoredTokens? _unstored;

    private Instant Now => Instant.FromDateTimeOffset(context.Time.GetUtcNow());

    public ValueTask<IAsyncDisposable> LockAsync(TokenAccount account) => UseStoreAsync(() => store.LockAsync(account.Key));

    /// <summary>
    /// The tokens to go on with. A pair that could not be stored when it came is stored first, unless somebody else has stored another
    /// since: then theirs is newer.
    /// </summary>
    public async Task<LeadwayTokens> ReadAsync(TokenAccount account)
    {
        var stored = await UseStoreAsync(() => store.ReadAsync(account.Key)).ConfigureAwait(false);
        if (_unstored is { } waiting && waiting.Account == account)
        {
            if (waiting.Follows(stored)) return await StoreAsync(account, waiting.Tokens).ConfigureAwait(false);
            _unstored = null;
        }

        return account.Continue(stored)
            ?? throw Refusal("There are no tokens yet", $"Set {nameof(LeadwayOptions.RefreshToken)}, or authorise the app.");
    }

    public async Task<LeadwayTokens> RefreshAsync(TokenAccount account, LeadwayTokens tokens)
    {
        RequireUnused(tokens);
        // A store may repeat it before the request does.
        context.Redactor.Remember(tokens.RefreshToken);
        var sent = await StoreAsync(account, tokens with { State = LeadwayRefreshState.Sent }).ConfigureAwait(false);
        var asked = Now;
        LeadwayTokenResponse response;
        try
        {
            response = await RequestAsync(account, tokens.RefreshToken).ConfigureAwait(false);
        }
        catch (AffiliateClientException failure) when (StateAfter(failure) is { } state)
        {
            await StoreAsync(account, tokens with { State = state }).ConfigureAwait(false);
            throw;
        }

        return await StoreResponseAsync(account, response, asked, sent).ConfigureAwait(false);
    }

    /// <summary>Stores the tokens of an authorisation in the browser.</summary>
    public async Task<LeadwayTokens> AuthorizeAsync(TokenAccount account, Func<Task<LeadwayTokenResponse>> authorize)
    {
        var turn = await LockAsync(account).ConfigureAwait(false);
        await using (turn.ConfigureAwait(false))
        {
            var replaced = await UseStoreAsync(() => store.ReadAsync(account.Key)).ConfigureAwait(false);
            var asked = Now;
            var response = await authorize().ConfigureAwait(false);
            return await StoreResponseAsync(account, response, asked, replaced).ConfigureAwait(false);
        }
    }

    private async Task<LeadwayTokens> StoreResponseAsync(
        TokenAccount account, LeadwayTokenResponse response, Instant asked, LeadwayTokens? replaced)
    {
        if (string.IsNullOrEmpty(response.AccessToken))
            throw new ProtocolException(context.Account, Operation, "the response has no access token", "$.access_token");
        if (string.IsNullOrEmpty(response.RefreshToken))
            throw new ProtocolException(context.Account, Operation, "the response has no refresh token", "$.refresh_token");
        context.Redactor.Remember(response.AccessToken);
        context.Redactor.Remember(response.RefreshToken);
        var isSendable = response.AccessToken.All(static letter => letter is > ' ' and < (char)127);
        var tokens = new LeadwayTokens
        {
            AccessToken = response.AccessToken,
            RefreshToken = response.RefreshToken,
            IssuedAt = asked,
            // One that cannot be sent is over already: the next call refreshes with the new refresh token.
            ExpiresAt = !isSendable ? asked : response.ExpiresIn is { } seconds ? asked + Duration.FromSeconds(seconds) : null,
            Origin = account.Origin(),
            State = LeadwayRefreshState.Unused,
        };
        _unstored = new UnstoredTokens(account, tokens, replaced);
        await StoreAsync(account, tokens).ConfigureAwait(false);
        return isSendable
            ? tokens
            : throw new ProtocolException(
                context.Account,
                Operation,
                "the access token holds a letter that no header can carry",
                "$.access_token"
            );
    }

    private async Task<LeadwayTokens> StoreAsync(TokenAccount account, LeadwayTokens tokens)
    {
        await UseStoreAsync(async () =>
        {
            await store.WriteAsync(account.Key, tokens).ConfigureAwait(false);
            return true;
        }).ConfigureAwait(false);
        if (_unstored?.Tokens == tokens) _unstored = null;
        return tokens;
    }

    private Task<LeadwayTokenResponse> RequestAsync(TokenAccount account, string refreshToken)
    {
        var request = new LeadwayTokenRequest
        {
            ClientId = account.Key.ClientId,
            ClientSecret = account.ClientSecret,
            GrantType = LeadwayGrantType.RefreshToken,
            RefreshToken = refreshToken,
            UserType = LeadwayUserType.Location,
        };
        return context.Options.OAuthStyle == LeadwayOAuthStyle.V3
            ? api.Value.RequestTokenV3Async(request.ToV3())
            : api.Value.RequestTokenAsync(request);
    }

    private void RequireUnused(LeadwayTokens tokens)
    {
        if (tokens.State == LeadwayRefreshState.Refused)
            throw Refusal(
                "The vendor called the refresh token invalid",
                $"Authorise the app again and set {nameof(LeadwayOptions.RefreshToken)}."
            );
        if (tokens.State == LeadwayRefreshState.Sent && !context.Options.RetryInterruptedRefresh)
            throw Refusal(
                "The last refresh did not end, so the refresh token may be used up",
                $"Authorise the app again and set {nameof(LeadwayOptions.RefreshToken)}, or set "
                    + $"{nameof(LeadwayOptions.RetryInterruptedRefresh)} to try the old one once more."
            );
    }

    /// <summary>
    /// What a failure tells of the refresh token; null where the vendor may have taken it, which only a plain refusal denies.
    /// </summary>
    private static LeadwayRefreshState? StateAfter(AffiliateClientException failure) => failure switch
    {
        TransportException { IsUnsent: true } => LeadwayRefreshState.Unused,
        // Held back here: nothing was sent, or only what a 429 refused (LeadwayVendor.ShouldRetryOAuth).
        RateLimitedException { StatusCode: null } => LeadwayRefreshState.Unused,
        AffiliateApiException api when LeadwayOAuthErrorReader.IsInvalidGrant(api) => LeadwayRefreshState.Refused,
        AffiliateApiException { StatusCode: >= HttpStatusCode.BadRequest and < HttpStatusCode.InternalServerError } api
            when api.StatusCode is not (HttpStatusCode.RequestTimeout or ClientClosedRequest) => LeadwayRefreshState.Unused,
        _ => null,
    };

    private AffiliateAuthenticationException Refusal(string problem, string hint) => new(new ApiFailure
    {
        Account = context.Account,
        Operation = Operation,
        Messages = [problem],
        Hint = hint,
    });

    // A store is the user's code or the disk: its failures become ours. Of their texts only the system's are safe, which name files: others
    // may quote what is stored, and tokens that were never read are not known here.
    private async ValueTask<T> UseStoreAsync<T>(Func<ValueTask<T>> use)
    {
        try
        {
            return await use().ConfigureAwait(false);
        }
        catch (Exception failure) when (failure is not AffiliateClientException)
        {
            var text = failure is IOException or UnauthorizedAccessException ? $": {context.Redactor.Redact(failure.Message)}" : "";
            var problem = $"the token store failed ({failure.GetType().Name}{text}). No token was used that is not stored.";
            throw new TransportException(context.Account, Operation, problem, isTransient: true) { IsUnsent = true };
        }
    }
}
