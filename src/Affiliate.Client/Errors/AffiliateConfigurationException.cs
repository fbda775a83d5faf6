namespace Affiliate.Client.Errors;

/// <summary>The vendor's response shows that the address or the server's set-up is wrong; the message says what to check.</summary>
public sealed class AffiliateConfigurationException(ApiFailure failure, Exception? innerException = null)
    : AffiliateApiException(failure, innerException)
{
    /// <inheritdoc/>
    public override bool IsTransient => false;
}
