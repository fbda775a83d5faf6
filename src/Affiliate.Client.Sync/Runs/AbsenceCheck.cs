using Affiliate.Client.Accounts;
using Affiliate.Client.Payouts;
using Affiliate.Client.Sync.Hosting;
using Affiliate.Client.Sync.Storage;
using Microsoft.EntityFrameworkCore;

namespace Affiliate.Client.Sync.Runs;

/// <summary>Finds out about rows of the ledger that a full reading lacked.</summary>
internal sealed class AbsenceCheck(LedgerDatabase database, IReadOnlyCollection<IPayoutLookup> lookups, AffiliateSyncOptions options)
{
    public async Task<AbsentRows> FindAsync(AffiliateAccount account, HashSet<RowId> seen, CancellationToken cancellationToken)
    {
        var context = await database.OpenAsync(cancellationToken).ConfigureAwait(false);
        await using var _ = context.ConfigureAwait(false);
        var rows = context.Set<LedgerPayout>().AsNoTracking().Where(row => row.Vendor == account.Vendor && row.Account == account.Name);
        var present = rows.Where(row => row.State == LedgerState.Present);
        List<string> absent = [];
        var ids = present.Select(row => new { row.Kind, row.Id }).AsAsyncEnumerable();
        await foreach (var row in ids.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            if (!seen.Contains(new RowId(row.Kind, row.Id))) absent.Add(row.Id);
        }

        if (absent.Count == 0) return AbsentRows.None;
        var found = await present.Where(row => EF.Parameter(absent.ToArray()).Contains(row.Id)).ToListAsync(cancellationToken)
            .ConfigureAwait(false);
        found.RemoveAll(row => seen.Contains(new RowId(row.Kind, row.Id)));
        var takeovers = found.Exists(row => row.Kind == PayoutKind.Commission)
            ? await StandingPayouts.HoldersAsync(present, cancellationToken).ConfigureAwait(false) : [];
        var superseded = await rows.Where(row => row.State == LedgerState.Superseded)
            .Select(row => new { row.Kind, row.Id, row.SupersededBy })
            .ToListAsync(cancellationToken).ConfigureAwait(false);
        var withCommissions = superseded.Where(row => seen.Contains(new RowId(row.Kind, row.Id)))
            .Select(row => row.SupersededBy!).ToHashSet();
        withCommissions.UnionWith(found.Where(row => StandingPayouts.ItemsOf(row).Any(IsCommissionSeen)).Select(row => row.Id));
        List<LedgerPayout> unclear = [.. found.Where(row => row.Kind != PayoutKind.Commission || !takeovers.ContainsKey(row.Id))];
        var answers = await AskAsync(unclear, cancellationToken).ConfigureAwait(false);
        return new AbsentRows(found, takeovers, answers, withCommissions);

        bool IsCommissionSeen(string id) => seen.Contains(new RowId(PayoutKind.Commission, id));
    }

    private async Task<Dictionary<RowId, bool>> AskAsync(IReadOnlyList<LedgerPayout> rows, CancellationToken cancellationToken)
    {
        Dictionary<RowId, bool> answers = [];
        var asked = rows.Select(row => (Row: row, Lookup: lookups.FirstOrDefault(candidate => candidate.CanLookUp(row.Key))))
            .Where(pair => pair.Lookup is not null);
        foreach (var (row, lookup) in asked.Take(options.MaxLookups))
            answers[new RowId(row.Kind, row.Id)] = await lookup!.ExistsAsync(row.Key, cancellationToken).ConfigureAwait(false);

        return answers;
    }
}
