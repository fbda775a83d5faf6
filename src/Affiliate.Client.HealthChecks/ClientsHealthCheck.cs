using Affiliate.Client.Payouts;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Affiliate.Client.HealthChecks;

/// <summary>Whether every registered account can be read; as ill as the worst of them.</summary>
internal sealed class ClientsHealthCheck : IHealthCheck, IDisposable
{
    private readonly AccountHealth[] _accounts;

    public ClientsHealthCheck(IEnumerable<IPayoutSource> sources, AffiliateHealthOptions options, TimeProvider time) =>
        _accounts = [.. sources.Select(source => new AccountHealth(source, options, time))];

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var told = await Task.WhenAll(_accounts.Select(account => account.CheckAsync(cancellationToken))).ConfigureAwait(false);
        var data = _accounts.Zip(told).ToDictionary(
            pair => pair.First.Account.ToString(), pair => (object)(pair.Second.Problem ?? pair.Second.Status.ToString()));
        var worst = told.Length == 0 ? HealthStatus.Healthy : told.Min(one => one.Status);
        var problems = told.Where(one => one.Problem is not null).Select(one => one.Problem).ToList();
        // The app says how bad a failure is to it.
        if (worst == HealthStatus.Unhealthy) worst = context.Registration.FailureStatus;
        return new HealthCheckResult(worst, problems.Count == 0 ? null : string.Join("; ", problems), data: data);
    }

    public void Dispose()
    {
        foreach (var account in _accounts) account.Dispose();
    }
}
