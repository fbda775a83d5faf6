namespace Affiliate.Client.Errors;

/// <summary>The vendor's rate limit is used up and waiting does not fit the time left; see <see cref="AffiliateApiException.RetryAfter"/>.</summary>
public sealed class RateLimitedException(ApiFailure failure, Exception? innerException = null) : AffiliateApiException(failure, innerException);
