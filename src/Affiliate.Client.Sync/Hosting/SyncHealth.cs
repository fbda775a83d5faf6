using Affiliate.Client.Sync.Runs;
using Affiliate.Client.Sync.Storage;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using NodaTime;

namespace Affiliate.Client.Sync.Hosting;

/// <summary>How well one account is kept in step: pure.</summary>
internal static class SyncHealth
{
    /// <param name="state">How far the account is; null if it never ran.</param>
    /// <param name="now">The moment.</param>
    /// <param name="options">What is too old.</param>
    /// <returns>The status, and why it is not better.</returns>
    public static (HealthStatus Status, string? Reason) Evaluate(LedgerAccount? state, Instant now, AffiliateSyncOptions options)
    {
        if (state is null) return (HealthStatus.Degraded, "no run began yet");
        if (state.LastFailureKind == SyncFailureKind.Credentials) return (HealthStatus.Unhealthy, "the credentials are not accepted");
        var failing = state.FailingSince is { } since ? now - since : Duration.Zero;
        if (state.LastSuccessAt is not { } success)
        {
            return failing > Duration.FromTimeSpan(options.MaxAge)
                ? (HealthStatus.Unhealthy, $"no run ever finished, and they fail since {state.FailingSince}")
                : (HealthStatus.Degraded, "no run finished yet");
        }

        if (Age.Of(success, now) > Duration.FromTimeSpan(options.MaxAge))
            return (HealthStatus.Unhealthy, $"no run finished since {success}");
        return state.LastFailureKind == SyncFailureKind.Throttled && failing > Duration.FromTimeSpan(options.MaxThrottled)
            ? (HealthStatus.Degraded, $"the vendor throttles it since {state.FailingSince}")
            : (HealthStatus.Healthy, null);
    }
}
