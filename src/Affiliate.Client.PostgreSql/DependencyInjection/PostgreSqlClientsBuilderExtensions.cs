using Affiliate.Client.DependencyInjection;
using Affiliate.Client.Leadway.Tokens;
using Affiliate.Client.PostgreSql;
using Affiliate.Client.PostgreSql.RateLimiting;
using Affiliate.Client.PostgreSql.Storage;
using Affiliate.Client.PostgreSql.Tokens;
using Affiliate.Client.RateLimiting;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Lets several machines share their accounts.</summary>
public static class PostgreSqlClientsBuilderExtensions
{
    /// <summary>
    /// Keeps rate limits and Leadway's tokens in a database, so that all processes that use it share the accounts: none is asked for more
    /// than its limit, and no refresh token is sent twice.
    /// </summary>
    /// <param name="clients">The accounts.</param>
    /// <param name="connectionString">See <see cref="PostgreSqlOptions.ConnectionString"/>.</param>
    /// <param name="configure">What else is to be set.</param>
    /// <exception cref="ArgumentException">An option is missing or out of its range.</exception>
    public static AffiliateClientsBuilder UsePostgreSql(
        this AffiliateClientsBuilder clients,
        string connectionString,
        Action<PostgreSqlOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(clients);
        var options = new PostgreSqlOptions { ConnectionString = connectionString };
        configure?.Invoke(options);
        options.Validate();
        clients.Services.AddSingleton(_ => new SharedDatabase(options));
        clients.Services.Replace(ServiceDescriptor.Singleton<IRateLimiterProvider>(provider => new PostgreSqlRateLimiterProvider(
            provider.GetRequiredService<SharedDatabase>(),
            options,
            provider.GetRequiredService<TimeProvider>(),
            provider.GetService<ILoggerFactory>())));
        clients.Services.Replace(ServiceDescriptor.Singleton<ILeadwayTokenStore>(provider =>
            new PostgreSqlTokenStore(provider.GetRequiredService<SharedDatabase>(), options)));
        return clients;
    }
}
