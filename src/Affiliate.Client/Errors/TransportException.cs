using Affiliate.Client.Accounts;

namespace Affiliate.Client.Errors;

/// <summary>
/// No complete response arrived, after all the attempts that the operation allows: connection, TLS, DNS, reset or timeout.
/// </summary>
public sealed class TransportException(AffiliateAccount account, string operation, string problem, Exception? innerException = null)
    : AffiliateClientException(account, operation, $"{account}: {operation}: {problem}", innerException)
{
    /// <summary>
    /// Whether it is certain that nothing of any attempt reached a connection to the vendor, so that a write cannot have acted.
    /// </summary>
    public bool IsUnsent { get; init; }

    /// <inheritdoc/>
    public override bool IsTransient => true;
}
