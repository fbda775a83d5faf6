using System.Net;
using Affiliate.Client.Http;
using Affiliate.Client.Vendors;

namespace Affiliate.Client.PayPal.Http;

/// <summary>Adds the app's access token; one that PayPal refuses is replaced, and the call sent once more.</summary>
internal sealed class PayPalAuthentication(VendorContext<PayPalOptions> context) : AuthenticationHandler
{
    protected override Uri BaseAddress => context.Options.Address;

    // The HTTP client that this handler serves is created with the client, so the token is asked for with the first request.
    private PayPalTokenSource Tokens => PayPalTokenSource.For(context);

    protected override async ValueTask<RequestCredential?> GetCredentialAsync(CancellationToken cancellationToken) =>
        await Tokens.GetAsync(cancellationToken).ConfigureAwait(false);

    protected override async ValueTask<bool> TryRenewAsync(
        RequestCredential? used,
        HttpResponseMessage response,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(response);
        return response.StatusCode == HttpStatusCode.Unauthorized
            && used is not null
            && await Tokens.TryReplaceAsync(used, cancellationToken).ConfigureAwait(false);
    }
}
