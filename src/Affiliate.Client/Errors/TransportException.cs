namespace Affiliate.Client;

/// <summary>No complete answer arrived, after all the attempts that the operation allows: connection, TLS, DNS, reset or timeout.</summary>
public sealed class TransportException(AffiliateAccount account, string operation, string problem, Exception? innerException = null)
    : AffiliateClientException(account, operation, $"{account}: {operation}: {problem}", innerException)
{
    /// <inheritdoc/>
    public override bool IsTransient => true;
}
