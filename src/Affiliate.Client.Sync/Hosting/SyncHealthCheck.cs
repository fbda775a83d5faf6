using Affiliate.Client.Accounts;
using Affiliate.Client.Payouts;
using Affiliate.Client.Sync.Ledger;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;
using NodaTime;

namespace Affiliate.Client.Sync.Hosting;

/// <summary>Whether all registered accounts are kept in step. A database that cannot be read is the framework's to report.</summary>
internal sealed class SyncHealthCheck(
    IPayoutLedger ledger, IEnumerable<IPayoutSource> sources, IOptions<AffiliateSyncOptions> options, TimeProvider time) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var states = (await ledger.GetAccountsAsync(cancellationToken).ConfigureAwait(false))
            .ToDictionary(state => new AffiliateAccount(state.Vendor, state.Account));
        var now = Instant.FromDateTimeOffset(time.GetUtcNow());
        var worst = HealthStatus.Healthy;
        List<string> reasons = [];
        Dictionary<string, object> data = [];
        foreach (var account in sources.Select(source => source.Descriptor.Account))
        {
            var state = states.GetValueOrDefault(account);
            var (status, reason) = SyncHealth.Evaluate(state, now, options.Value);
            if (status < worst) worst = status;
            if (reason is not null) reasons.Add($"{account}: {reason}");
            data[account.ToString()] = state?.LastSuccessAt?.ToString() ?? "never";
        }

        // The app says how bad a failure is to it.
        if (worst == HealthStatus.Unhealthy) worst = context.Registration.FailureStatus;
        return new HealthCheckResult(worst, reasons.Count == 0 ? null : string.Join("; ", reasons), data: data);
    }
}
