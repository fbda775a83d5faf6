namespace Affiliate.Client.Errors;

/// <summary>The vendor refused the credentials (401) or their rights (403); the message names the option to fix.</summary>
public sealed class AffiliateAuthenticationException(ApiFailure failure, Exception? innerException = null)
    : AffiliateApiException(failure, innerException);
