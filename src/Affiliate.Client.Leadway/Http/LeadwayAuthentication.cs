using System.Net;
using Affiliate.Client.Http;
using Affiliate.Client.Leadway.Tokens;
using Affiliate.Client.Vendors;

namespace Affiliate.Client.Leadway.Http;

/// <summary>
/// Adds the token: the static one, read anew for each request, or the one of the app's authorisation, which is refreshed.
/// </summary>
internal sealed class LeadwayAuthentication(VendorContext<LeadwayOptions> context) : AuthenticationHandler
{
    protected override Uri BaseAddress => context.Options.BaseAddress!;

    // The HTTP client that this handler serves is created with the client, so the tokens are asked for with the first request.
    private LeadwayTokenSource Tokens => LeadwayAuthorization.For(context).Tokens;

    protected override async ValueTask<RequestCredential?> GetCredentialAsync(CancellationToken cancellationToken)
    {
        var options = context.Options;
        if (options.UsesOAuth) return await Tokens.GetAsync(cancellationToken).ConfigureAwait(false);
        context.Redactor.Remember(options.AccessToken!);
        return RequestCredential.Header("Authorization", $"Bearer {options.AccessToken}");
    }

    /// <summary>A refused OAuth token is replaced once; a missing scope is no matter of age, and a static token has no successor.</summary>
    protected override async ValueTask<bool> TryRenewAsync(
        RequestCredential? used,
        HttpResponseMessage response,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(response);
        if (response.StatusCode != HttpStatusCode.Unauthorized || used is null || !context.Options.UsesOAuth) return false;
        await BufferAsync(response, context.Options.MaxResponseBytes, cancellationToken).ConfigureAwait(false);
        var body = await response.Content.ReadAsStringAsync(cancellationToken).ConfigureAwait(false);
        // A page is not the vendor's word about the token.
        if (body.TrimStart().StartsWith('<'))
            return false;
        if (body.Contains("scope", StringComparison.OrdinalIgnoreCase) || body.Contains("location", StringComparison.OrdinalIgnoreCase))
            return false;
        return await Tokens.TryReplaceAsync(used, cancellationToken).ConfigureAwait(false);
    }
}
