using Affiliate.Client.HealthChecks;
using Affiliate.Client.Payouts;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers the health check of the accounts.</summary>
public static class AffiliateClientsHealthChecksBuilderExtensions
{
    /// <summary>
    /// Adds a health check over all accounts that are registered as payout sources: one call for one row each, at most once in
    /// <see cref="AffiliateHealthOptions.Interval"/>. Unhealthy where the vendor refuses the credentials or the configuration is wrong,
    /// degraded where it fails or throttles in a way that passes by itself.
    /// </summary>
    /// <param name="builder">The health checks.</param>
    /// <param name="name">The check's name.</param>
    /// <param name="failureStatus">What is reported in the place of unhealthy; null for unhealthy.</param>
    /// <param name="tags">Tags to filter checks by.</param>
    /// <param name="options">How often the vendors are asked; null for the defaults.</param>
    /// <example><code>services.AddHealthChecks().AddAffiliateClients();</code></example>
    public static IHealthChecksBuilder AddAffiliateClients(
        this IHealthChecksBuilder builder,
        string name = "affiliate-clients",
        HealthStatus? failureStatus = null,
        IEnumerable<string>? tags = null,
        AffiliateHealthOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        builder.Services.AddKeyedSingleton(name, (services, _) => new ClientsHealthCheck(
            services.GetServices<IPayoutSource>(),
            options ?? new AffiliateHealthOptions(),
            services.GetService<TimeProvider>() ?? TimeProvider.System));
        return builder.Add(new HealthCheckRegistration(
            name, services => services.GetRequiredKeyedService<ClientsHealthCheck>(name), failureStatus, tags));
    }
}
