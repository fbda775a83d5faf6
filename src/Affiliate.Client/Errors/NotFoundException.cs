namespace Affiliate.Client.Errors;

/// <summary>The vendor knows no such record (404).</summary>
public sealed class NotFoundException(ApiFailure failure, Exception? innerException = null)
    : AffiliateApiException(failure, innerException);
