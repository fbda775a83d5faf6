using Affiliate.Client.DependencyInjection;
using Affiliate.Client.RateLimiting;
using Affiliate.Client.Redis;
using Affiliate.Client.Redis.RateLimiting;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Lets several machines share their accounts' limits.</summary>
public static class RedisClientsBuilderExtensions
{
    /// <summary>
    /// Keeps rate limits in Redis, so that all processes that use it share the accounts and none is asked for more than its limit.
    /// Leadway's tokens stay where they are.
    /// </summary>
    /// <param name="clients">The accounts.</param>
    /// <param name="configuration">See <see cref="RedisOptions.Configuration"/>.</param>
    /// <param name="configure">What else is to be set.</param>
    /// <exception cref="ArgumentException">An option is missing or out of its range.</exception>
    public static AffiliateClientsBuilder UseRedis(
        this AffiliateClientsBuilder clients,
        string configuration,
        Action<RedisOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(clients);
        var options = new RedisOptions { Configuration = configuration };
        configure?.Invoke(options);
        options.Validate();
        clients.Services.Replace(ServiceDescriptor.Singleton<IRateLimiterProvider>(provider => new RedisRateLimiterProvider(
            options, provider.GetRequiredService<TimeProvider>(), provider.GetService<ILoggerFactory>())));
        return clients;
    }
}
