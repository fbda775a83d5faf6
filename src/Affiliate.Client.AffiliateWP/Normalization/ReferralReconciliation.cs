using Affiliate.Client.AffiliateWP.Payouts;
using Affiliate.Client.AffiliateWP.Referrals;
using Affiliate.Client.Payouts;

namespace Affiliate.Client.AffiliateWP.Normalization;

/// <summary>Decides which row stands for a referral: its own, that of a payout which was made during the reading, or none.</summary>
internal sealed class ReferralReconciliation(
    PayoutLedger ledger,
    PayoutLookup lookup,
    AffiliateWPMappingSettings settings,
    PayoutQuery query
)
{
    // A shop that contradicts itself again and again is taken at its last word.
    private const int MaxReadings = 3;

    /// <summary>Makes rows of payouts, null for those that the query leaves out; null where no payouts are wanted.</summary>
    public required Func<IReadOnlyList<AffiliateWPPayout>, CancellationToken, ValueTask<IReadOnlyList<Payout?>>>? Normalize { get; init; }

    /// <summary>The rows of a page of referrals.</summary>
    public async ValueTask<IReadOnlyList<Payout?>> SettleAsync(IReadOnlyList<AffiliateWPReferral> page, CancellationToken cancellationToken)
    {
        var payouts = await FindAsync(page, cancellationToken).ConfigureAwait(false);
        if (payouts is null) return [.. page.Select(row => AffiliateWPPayoutMapping.IsInPayout(row) ? null : Own(row))];
        (page, payouts) = await AgreeAsync(page, payouts, cancellationToken).ConfigureAwait(false);
        var late = Normalize is null ? [] : payouts.Values.Where(payout => !ledger.HasYielded(payout.PayoutId)).ToList();
        var rows = late.Count == 0 ? [] : await Normalize!(late, cancellationToken).ConfigureAwait(false);
        var lateRows = late.Zip(rows).ToDictionary(pair => pair.First.PayoutId, pair => pair.Second);
        return [.. page.Select(row => Settle(row, payouts, lateRows))];
    }

    /// <summary>The rows of a page of the list of payouts.</summary>
    public async ValueTask<IReadOnlyList<Payout?>> SettleListedAsync(
        IReadOnlyList<AffiliateWPPayout> page,
        CancellationToken cancellationToken
    )
    {
        var rows = (await Normalize!(page, cancellationToken).ConfigureAwait(false)).ToArray();
        for (var i = 0; i < rows.Length; i++)
        {
            if (rows[i] is null) continue;
            if (await IsRepaidAsync(page[i], cancellationToken).ConfigureAwait(false))
            {
                ledger.Divide(page[i].PayoutId);
                rows[i] = null;
            }
            else
            {
                ledger.AddListed(page[i]);
            }
        }

        return rows;
    }

    /// <summary>
    /// Whether the row of another payout stands for some of this one's money: one that was deleted or failed since, so that its referrals
    /// could be paid again.
    /// </summary>
    private async ValueTask<bool> IsRepaidAsync(AffiliateWPPayout payout, CancellationToken cancellationToken)
    {
        var holders = ledger.HoldersOf(payout).Distinct().ToList();
        var current = holders.Count == 0 ? null : await lookup.FindAsync(holders, cancellationToken).ConfigureAwait(false);

        // Where all hold, referrals were paid twice, which 2.20 allows.
        return current is not null && !holders.TrueForAll(holder => IsHolding(current.GetValueOrDefault(holder)));
    }

    private static bool IsHolding(AffiliateWPPayout? payout) => payout is not null && !AffiliateWPPayoutMapping.IsFailed(payout);

    private async ValueTask<IReadOnlyDictionary<long, AffiliateWPPayout>?> FindAsync(
        IReadOnlyList<AffiliateWPReferral> page, CancellationToken cancellationToken)
    {
        var ids = page.Select(Deciding).OfType<long>().ToList();
        return ids.Count == 0
            ? new Dictionary<long, AffiliateWPPayout>()
            : await lookup.FindAsync(ids, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>
    /// A referral and its payout are read one after the other. Where they contradict each other the referral is read again: if it says the
    /// same, that is how the shop is, if not, it changed in between.
    /// </summary>
    private async ValueTask<(IReadOnlyList<AffiliateWPReferral> Page, IReadOnlyDictionary<long, AffiliateWPPayout> Payouts)> AgreeAsync(
        IReadOnlyList<AffiliateWPReferral> page, IReadOnlyDictionary<long, AffiliateWPPayout> payouts, CancellationToken cancellationToken)
    {
        for (var reading = 1; reading <= MaxReadings; reading++)
        {
            var doubtful = page.Where(row => Contradicts(row, payouts)).Select(row => row.ReferralId).ToList();
            if (doubtful.Count == 0) break;
            var again = await lookup.FindReferralsAsync(doubtful, cancellationToken).ConfigureAwait(false);
            var changed = again
                .Values.Where(row =>
                    !page.Any(old => (old.ReferralId, old.Status, old.PayoutId) == (row.ReferralId, row.Status, row.PayoutId))
                )
                .ToDictionary(row => row.ReferralId);
            if (changed.Count == 0) break;
            page = [.. page.Select(row => changed.GetValueOrDefault(row.ReferralId, row))];
            payouts = await FindAsync(page, cancellationToken).ConfigureAwait(false) ?? payouts;
        }

        return (page, payouts);
    }

    private bool Contradicts(AffiliateWPReferral row, IReadOnlyDictionary<long, AffiliateWPPayout> payouts)
    {
        if (Deciding(row) is not { } deciding) return false;
        var payout = payouts.GetValueOrDefault(deciding);
        return AffiliateWPPayoutMapping.IsInPayout(row) ? payout is not null && !IsHolding(payout) : IsHolding(payout);
    }

    /// <summary>The payout on which it depends what stands for the referral; null where that is known.</summary>
    private long? Deciding(AffiliateWPReferral row)
    {
        if (ledger.HasYieldedReferral(row.ReferralId)) return null;
        var holder = ledger.HolderOf(row);
        if (!AffiliateWPPayoutMapping.IsInPayout(row)) return holder;
        if (holder is not null) return null;
        var named = row.PayoutId!.Value;
        return !ledger.HasYielded(named) || ledger.HasYieldedFailed(named) ? named : null;
    }

    private Payout? Settle(
        AffiliateWPReferral row, IReadOnlyDictionary<long, AffiliateWPPayout> payouts, Dictionary<long, Payout?> lateRows)
    {
        if (ledger.HasYieldedReferral(row.ReferralId)) return null;
        var current = Deciding(row) is { } deciding ? payouts.GetValueOrDefault(deciding) : null;

        // Open again, although a payout was yielded with it: if that is no more, its row stands for this money already.
        if (!AffiliateWPPayoutMapping.IsInPayout(row)) return ledger.HolderOf(row) is null || IsHolding(current) ? Own(row) : null;
        if (Deciding(row) is not { } named) return null;
        if (ledger.HasYieldedFailed(named))
        {
            if (!ledger.StandAlone(named, current is null || IsHolding(current))) return null;
            return current is null ? Marked(row) : Own(row);
        }

        if (current is null) return Marked(row);
        if (lateRows.GetValueOrDefault(named) is not { } late) return null;
        if (!ledger.TakesWhole(current)) return Own(row);
        ledger.Add(current);
        return late;
    }

    private Payout? Own(AffiliateWPReferral row)
    {
        var own = AffiliateWPPayoutMapping.MapAny(row, settings);
        if (!query.Matches(own)) return null;
        ledger.AddReferral(row.ReferralId);
        return own;
    }

    private Payout? Marked(AffiliateWPReferral row) =>
        Own(row) is { } own ? own with { Anomalies = own.Anomalies | PayoutAnomalies.PayoutVoided } : null;
}
