namespace Affiliate.Client.Errors;

/// <summary>The values clash with an existing record (409).</summary>
public sealed class ConflictException(ApiFailure failure, Exception? innerException = null)
    : AffiliateApiException(failure, innerException)
{
    /// <summary>The id of the existing record, where the vendor names it; else null.</summary>
    public string? ExistingId => Failure.ExistingId;
}
