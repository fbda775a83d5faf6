using Affiliate.Client.Http;
using Refit;

namespace Affiliate.Client.PayPal.Http;

/// <summary>The token call, over an endpoint that adds the app's id and secret.</summary>
internal interface IPayPalOAuthApi
{
    /// <summary>Asks for an access token: <c>POST /v1/oauth2/token</c>.</summary>
    /// <param name="request">What with.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Post("/v1/oauth2/token"), Operation(OperationKind.IdempotentWrite)]
    Task<PayPalTokenResponse> RequestTokenAsync(
        [Body(BodySerializationMethod.UrlEncoded)] PayPalTokenRequest request, CancellationToken cancellationToken = default);
}
