using Refit;

namespace Affiliate.Client.PayPal.Http;

/// <summary>A request for a token of the app itself.</summary>
internal sealed record PayPalTokenRequest
{
    [AliasAs("grant_type")]
    public string GrantType { get; init; } = "client_credentials";
}
