namespace Affiliate.Client.Errors;

/// <summary>The values clash with an existing record (409).</summary>
public sealed class ConflictException(ApiFailure failure, Exception? innerException = null)
    : AffiliateApiException(failure, innerException);
