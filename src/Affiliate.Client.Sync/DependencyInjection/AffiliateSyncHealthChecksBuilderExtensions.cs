using Affiliate.Client.Sync.Hosting;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers the health check of the sync.</summary>
public static class AffiliateSyncHealthChecksBuilderExtensions
{
    /// <summary>
    /// Adds a health check over all accounts: unhealthy where credentials are refused or no run finished for
    /// <see cref="AffiliateSyncOptions.MaxAge"/>, degraded where a vendor throttles for longer than
    /// <see cref="AffiliateSyncOptions.MaxThrottled"/> or no run finished yet.
    /// </summary>
    /// <param name="builder">The health checks.</param>
    /// <param name="name">The check's name.</param>
    /// <param name="failureStatus">What is reported in the place of unhealthy; null for unhealthy.</param>
    /// <param name="tags">Tags to filter checks by.</param>
    public static IHealthChecksBuilder AddAffiliateSync(
        this IHealthChecksBuilder builder,
        string name = "affiliate-sync",
        HealthStatus? failureStatus = null,
        IEnumerable<string>? tags = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.AddCheck<SyncHealthCheck>(name, failureStatus, tags ?? []);
    }
}
