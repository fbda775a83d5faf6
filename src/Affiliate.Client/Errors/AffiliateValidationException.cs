namespace Affiliate.Client.Errors;

/// <summary>The vendor refused the values that were sent (400 or 422); see <see cref="AffiliateApiException.FieldErrors"/>.</summary>
public sealed class AffiliateValidationException(ApiFailure failure, Exception? innerException = null)
    : AffiliateApiException(failure, innerException);
