using System.Net;
using Affiliate.Client.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Affiliate.Client.Leadway;

/// <summary>Adds the token: the static one, read anew for each request, or the one of the app's authorisation, which is refreshed.</summary>
internal sealed class LeadwayAuthentication(VendorConnection<LeadwayOptions> connection) : AuthenticationHandler
{
    protected override Uri BaseAddress => connection.Options.BaseAddress!;

    // The client makes the HTTP client that this handler serves, so it is there by the first request, not by the handler's making.
    private LeadwayTokenSource Tokens => connection.Services.GetRequiredKeyedService<LeadwayClient>(connection.Account.Name).Tokens;

    protected override async ValueTask<RequestCredential?> GetCredentialAsync(CancellationToken cancellationToken)
    {
        var options = connection.Options;
        if (options.UsesOAuth) return await Tokens.GetAsync(cancellationToken).ConfigureAwait(false);
        connection.Redactor.Remember(options.AccessToken!);
        return RequestCredential.Header("Authorization", $"Bearer {options.AccessToken}");
    }

    /// <summary>A refused OAuth token is replaced once; a missing scope is no matter of age, and a static token has no successor.</summary>
    protected override async ValueTask<bool> TryRenewAsync(RequestCredential? used, HttpResponseMessage response, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(response);
        if (response.StatusCode != HttpStatusCode.Unauthorized || used is null || !connection.Options.UsesOAuth) return false;
        await BufferAsync(response, connection.Options.MaxResponseBytes, cancellationToken).ConfigureAwait(false);
        var body = await response.Content.ReadAsStringAsync(cancellationToken).ConfigureAwait(false);
        if (body.Contains("scope", StringComparison.OrdinalIgnoreCase)) return false;
        return await Tokens.TryReplaceAsync(used, cancellationToken).ConfigureAwait(false);
    }
}
