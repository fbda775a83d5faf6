using Affiliate.Client.Accounts;
using Affiliate.Client.RateLimiting;

namespace Affiliate.Client.DependencyInjection;

/// <summary>
/// Gives an endpoint with limits of its own a limiter apart from the account's: <c>Aisle/default/subscribe</c>. No account's name holds a
/// slash.
/// </summary>
internal sealed class EndpointLimiters(IRateLimiterProvider limiters, string endpoint) : IRateLimiterProvider
{
    public IRateLimiter GetLimiter(AffiliateAccount account, RateLimits limits) =>
        limiters.GetLimiter(account with { Name = $"{account.Name}/{endpoint}" }, limits);
}
