using Affiliate.Client.Monetary;

namespace Affiliate.Client.PayPal.Execution;

/// <summary>The run is larger than the limits that were set. Nothing was sent.</summary>
/// <param name="limit">The option that was exceeded.</param>
/// <param name="allowed">What it allows.</param>
/// <param name="wanted">What the run, with the payments that count with it, comes to.</param>
public sealed class PaymentLimitException(string limit, Money allowed, Money wanted)
    : PaymentException($"The run comes to {wanted}, and {limit} allows {allowed}. Nothing was sent.")
{
    /// <summary>What is allowed.</summary>
    public Money Allowed => allowed;

    /// <summary>What the run comes to.</summary>
    public Money Wanted => wanted;
}
