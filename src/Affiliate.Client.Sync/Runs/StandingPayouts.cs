using Affiliate.Client.Payouts;
using Affiliate.Client.Sync.Storage;
using Microsoft.EntityFrameworkCore;

namespace Affiliate.Client.Sync.Runs;

/// <summary>The payouts of the ledger whose money is sent or being sent.</summary>
internal static class StandingPayouts
{
    /// <summary>Which of these payouts holds which commission: the payout's id by the commission's.</summary>
    public static async Task<Dictionary<string, string>> HoldersAsync(IQueryable<LedgerPayout> rows, CancellationToken cancellationToken)
    {
        Dictionary<string, string> holders = [];
        var payouts = rows.Where(row =>
            row.State == LedgerState.Present && row.Kind == PayoutKind.Payout && row.Document.Contains("\"items\""));
        await foreach (var row in payouts.AsAsyncEnumerable().WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            foreach (var item in ItemsOf(row)) holders[item] = row.Id;
        }

        return holders;
    }

    /// <summary>The commissions that a payout holds; none if it does not stand.</summary>
    public static IReadOnlyList<string> ItemsOf(LedgerPayout row) =>
        row.State == LedgerState.Present && ObservedRow.TakesOverWith(row.Kind, row.Status, row.IsDeleted)
            ? PayoutDocument.Read(row.Key, row.Document).Items
            : [];
}
