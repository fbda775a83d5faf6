namespace Affiliate.Client.Errors;

/// <summary>
/// The vendor's rate limit is used up and waiting does not fit the time left; see <see cref="AffiliateApiException.RetryAfter"/>.
/// <see cref="AffiliateApiException.StatusCode"/> is 429 where the vendor said so, and null where the call was not sent.
/// </summary>
public sealed class RateLimitedException(ApiFailure failure, Exception? innerException = null)
    : AffiliateApiException(failure, innerException);
