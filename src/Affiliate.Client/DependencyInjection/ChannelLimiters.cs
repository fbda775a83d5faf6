using Affiliate.Client.RateLimiting;

namespace Affiliate.Client;

/// <summary>Gives a channel with limits of its own a limiter apart from the account's: <c>Aisle/default/subscribe</c>. No account's name holds a slash.</summary>
internal sealed class ChannelLimiters(IRateLimiterProvider limiters, string channel) : IRateLimiterProvider
{
    public IRateLimiter GetLimiter(AffiliateAccount account, RateLimits limits) =>
        limiters.GetLimiter(account with { Name = $"{account.Name}/{channel}" }, limits);
}
