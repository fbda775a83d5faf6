using Affiliate.Client.Errors;
using Affiliate.Client.Payouts;
using Affiliate.Client.Sync.Runs;

namespace Affiliate.Client.Tool.Ledgers;

/// <param name="Account">Vendor and account.</param>
/// <param name="Kind">Whether everything was read, or what can have changed; null if the run failed.</param>
/// <param name="Rows">Rows read.</param>
/// <param name="Changes">Changes appended to the history.</param>
/// <param name="InDoubt">Rows that the last full run missed and that may be gone.</param>
/// <param name="Completeness">What is known about having lost nothing.</param>
/// <param name="Reason">Why that is known.</param>
/// <param name="Failure">Why the run failed; null if it did not. The next one goes on where it stopped.</param>
internal sealed record SyncOutcome(
    string Account, string? Kind, long Rows, long Changes, int InDoubt, string? Completeness, string? Reason, string? Failure)
{
    /// <summary>Runs every account, all at the same time; one that fails does not stop the others.</summary>
    public static async Task<SyncOutcome[]> RunAsync(
        PayoutSync sync, IEnumerable<IPayoutSource> sources, SyncKind kind, CancellationToken cancellationToken)
    {
        await sync.CreateDatabaseAsync(cancellationToken).ConfigureAwait(false);
        return await Task.WhenAll(sources.Select(source => RunAsync(sync, source, kind, cancellationToken))).ConfigureAwait(false);
    }

    private static async Task<SyncOutcome> RunAsync(
        PayoutSync sync, IPayoutSource source, SyncKind kind, CancellationToken cancellationToken)
    {
        try
        {
            var result = await sync.RunAsync(source, kind, cancellationToken).ConfigureAwait(false);
            return new SyncOutcome(
                result.Account.ToString(),
                result.Kind.ToString(),
                result.Rows,
                result.Changes,
                result.Missing,
                result.Completeness?.Level.ToString(),
                result.Completeness?.Reason,
                Failure: null);
        }
        catch (Exception failure) when (failure is AffiliateClientException or StaleRunException)
        {
            return new SyncOutcome(source.Descriptor.Account.ToString(), null, 0, 0, 0, null, null, failure.Message);
        }
    }
}
