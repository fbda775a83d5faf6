using Affiliate.Client.Errors;
using Affiliate.Client.Paging;
using Affiliate.Client.Payouts;

namespace Affiliate.Client.Tool.Checks;

/// <summary>Tries an account by one page of one row.</summary>
internal static class AccountCheck
{
    private static readonly TimeSpan Tolerance = TimeSpan.FromMinutes(1);

    public static Task<CheckResult[]> RunAsync(
        IEnumerable<IPayoutSource> sources, TimeProvider time, CancellationToken cancellationToken) =>
        Task.WhenAll(sources.Select(source => RunAsync(source, time, cancellationToken)));

    private static async Task<CheckResult> RunAsync(IPayoutSource source, TimeProvider time, CancellationToken cancellationToken)
    {
        var clock = ServerClockHandler.Observe();
        var begin = time.GetTimestamp();
        string? problem = null;
        try
        {
            var rows = source.GetPayouts(new PayoutQuery { PageSize = 1 }, new PagingOptions { PrefetchPages = 0 });
            await foreach (var _ in rows.AsPages(cancellationToken: cancellationToken).ConfigureAwait(false)) break;
        }
        catch (AffiliateClientException failure)
        {
            problem = failure.Message;
        }

        return new CheckResult(
            source.Descriptor.Account.ToString(),
            problem is null,
            problem,
            Words(source.Descriptor.Capabilities),
            (long)time.GetElapsedTime(begin).TotalMilliseconds,
            clock.Ahead is { } ahead ? (long)Math.Round(ahead.TotalSeconds) : null,
            clock.Ahead is { } off && off.ToTimeSpan().Duration() > Tolerance
                ? "This machine's clock is wrong: set it, for tokens and as-of figures depend on it."
                : null);
    }

    private static string[] Words(PayoutCapabilities capabilities) =>
        [.. Enum.GetValues<PayoutCapabilities>()
            .Where(one => one != PayoutCapabilities.None && capabilities.HasFlag(one)).Select(one => $"{one}")];
}
