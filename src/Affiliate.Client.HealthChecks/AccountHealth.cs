using Affiliate.Client.Accounts;
using Affiliate.Client.Errors;
using Affiliate.Client.Paging;
using Affiliate.Client.Payouts;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Affiliate.Client.HealthChecks;

/// <summary>Whether one account can be read: asked by the first page of one row, and remembered.</summary>
internal sealed class AccountHealth(IPayoutSource source, AffiliateHealthOptions options, TimeProvider time) : IDisposable
{
    private static readonly PagingOptions OnePage = new() { PrefetchPages = 0, MaxConcurrentPages = 1 };
    private readonly SemaphoreSlim _asking = new(1);
    private (HealthStatus Status, string? Problem, long At)? _last;

    public AffiliateAccount Account => source.Descriptor.Account;

    public async Task<(HealthStatus Status, string? Problem)> CheckAsync(CancellationToken cancellationToken)
    {
        await _asking.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            if (_last is { } last && time.GetElapsedTime(last.At) < Age(last.Status)) return (last.Status, last.Problem);
            var (status, problem) = await AskAsync(cancellationToken).ConfigureAwait(false);
            _last = (status, problem, time.GetTimestamp());
            return (status, problem);
        }
        finally
        {
            _asking.Release();
        }
    }

    public void Dispose() => _asking.Dispose();

    private TimeSpan Age(HealthStatus status) => status == HealthStatus.Healthy ? options.Interval : options.IntervalAfterFailure;

    private async Task<(HealthStatus Status, string? Problem)> AskAsync(CancellationToken cancellationToken)
    {
        try
        {
            var pages = source.GetPayouts(new PayoutQuery { PageSize = 1 }, OnePage).AsPages(null, cancellationToken);
            await foreach (var _ in pages.ConfigureAwait(false)) break;
            return (HealthStatus.Healthy, null);
        }
        catch (AffiliateClientException failure)
        {
            // What passes by itself is no reason to restart the app, which a probe would do with an unhealthy one.
            return (failure.IsTransient ? HealthStatus.Degraded : HealthStatus.Unhealthy, failure.Message);
        }
    }
}
