using Affiliate.Client.Accounts;

namespace Affiliate.Client.Errors;

/// <summary>
/// No complete response arrived, after all the attempts that the operation allows: connection, TLS, DNS, reset or timeout.
/// </summary>
/// <param name="account">The vendor and account.</param>
/// <param name="operation">The operation, for example <c>ListCommissions</c>.</param>
/// <param name="problem">What went wrong, and what to do about it.</param>
/// <param name="innerException">The cause, without anything that is secret.</param>
/// <param name="isTransient">See <see cref="IsTransient"/>.</param>
public sealed class TransportException(
    AffiliateAccount account,
    string operation,
    string problem,
    Exception? innerException = null,
    bool isTransient = false
) : AffiliateClientException(account, operation, $"{account}: {operation}: {problem}", innerException)
{
    /// <summary>
    /// Whether it is certain that nothing of any attempt reached a connection to the vendor, so that a write cannot have acted.
    /// </summary>
    public bool IsUnsent { get; init; }

    /// <summary>
    /// Whether the same call may succeed later and can be made again without harm: a read, a write for which twice is the same as once, or
    /// one of which nothing was sent (<see cref="IsUnsent"/>).
    /// </summary>
    public override bool IsTransient => isTransient;
}
