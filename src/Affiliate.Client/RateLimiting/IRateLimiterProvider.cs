using Affiliate.Client.Accounts;

namespace Affiliate.Client.RateLimiting;

/// <summary>
/// Gives each account its limiter. Register an own implementation to share limits between processes;
/// the default, <see cref="ProcessRateLimiterProvider"/>, keeps one limiter per vendor and account in this process.
/// </summary>
public interface IRateLimiterProvider
{
    /// <summary>The limiter of the account: the same object for the same account.</summary>
    /// <param name="account">The vendor and account.</param>
    /// <param name="limits">The limits that hold for it, and for how long a permit can be held.</param>
    IRateLimiter GetLimiter(AffiliateAccount account, RateLimits limits);
}
