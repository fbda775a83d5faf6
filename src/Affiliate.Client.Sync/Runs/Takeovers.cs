using Affiliate.Client.Payouts;
using Affiliate.Client.Sync.Storage;
using NodaTime;

namespace Affiliate.Client.Sync.Runs;

/// <summary>Takes the rows of a reading into a batch, where payouts take their commissions over.</summary>
/// <param name="batch">The batch.</param>
/// <param name="seen">What the reading brought so far, these rows included.</param>
internal sealed class Takeovers(SyncBatch batch, IReadOnlySet<RowId> seen)
{
    // Vendors round dates, and give some without a zone.
    private static readonly Duration Room = Duration.FromDays(2);

    /// <param name="rows">The rows.</param>
    /// <param name="isFirst">Whether the account had no full listing yet, so that no payout is from an earlier reading.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task TakeAsync(ObservedRow[] rows, bool isFirst, CancellationToken cancellationToken)
    {
        await batch.LoadAsync(rows.Select(row => row.Id), cancellationToken).ConfigureAwait(false);
        var takers = rows.Select(row => batch.Find(row.Id)?.SupersededBy).OfType<string>();
        await batch.LoadAsync(takers.Select(Payout), cancellationToken).ConfigureAwait(false);
        var held = isFirst ? [] : await FindHeldAsync(rows, cancellationToken).ConfigureAwait(false);
        List<(RowId Commission, string Payout)> taken = [];
        foreach (var row in rows.Where(row => !held.Contains(row.Id)))
        {
            var before = HeldBefore(row);
            if (batch.Observe(row, IsTakeoverCurrent(row.Id)) is not null && row.TakesOver)
                taken.AddRange(row.Payout.Items.Except(before).Select(id => (Commission(id), row.Id.Id)));
        }

        var own = rows.Select(row => row.Id).ToHashSet();
        await batch.LoadAsync(taken.Select(pair => pair.Commission), cancellationToken).ConfigureAwait(false);
        foreach (var (id, payout) in taken.Where(pair => !own.Contains(pair.Commission)))
        {
            if (batch.Find(id) is { State: LedgerState.Present } commission) batch.Supersede(commission, payout);
        }
    }

    /// <summary>
    /// What a changed payout held already. If such a commission counts, a reading brought both, and only a full one can tell that this is
    /// over.
    /// </summary>
    private IReadOnlyList<string> HeldBefore(ObservedRow row) =>
        row.TakesOver && batch.Find(row.Id) is { } known && known.Fingerprint != row.Fingerprint ? StandingPayouts.ItemsOf(known) : [];

    /// <summary>
    /// A payout that stands and that this reading did not bring: the reading may be of an older state, so the commission that it brings
    /// stays superseded. A reading that brings both means that both count.
    /// </summary>
    private bool IsTakeoverCurrent(RowId commission) =>
        batch.Find(commission)?.SupersededBy is { } id
        && batch.Find(Payout(id)) is { State: LedgerState.Present } payout
        && ObservedRow.TakesOverWith(payout.Kind, payout.Status, payout.IsDeleted)
        && !seen.Contains(Payout(id));

    /// <summary>
    /// Commissions that the ledger never had, because they came and were paid between two runs, in a reading that is older than their
    /// payout. They are left out, as if they were superseded.
    /// </summary>
    private async Task<HashSet<RowId>> FindHeldAsync(ObservedRow[] rows, CancellationToken cancellationToken)
    {
        List<ObservedRow> unknown = [.. rows.Where(row => row.Id.Kind == PayoutKind.Commission && batch.Find(row.Id) is null)];
        if (unknown.Count == 0) return [];
        // A payout is not made before what is in it.
        var since = unknown.Min(row => row.Payout.CreatedAt ?? Instant.MinValue);
        var holders = await batch.FindHoldersAsync(since == Instant.MinValue ? null : since - Room, cancellationToken)
            .ConfigureAwait(false);
        return
        [
            .. unknown.Select(row => row.Id)
                .Where(id => holders.TryGetValue(id.Id, out var payout) && !seen.Contains(Payout(payout))),
        ];
    }

    private static RowId Payout(string id) => new(PayoutKind.Payout, id);

    private static RowId Commission(string id) => new(PayoutKind.Commission, id);
}
