using Affiliate.Client.AffiliateWP.Payouts;
using Affiliate.Client.AffiliateWP.Referrals;
using Affiliate.Client.Payouts;

namespace Affiliate.Client.AffiliateWP.Normalization;

/// <summary>Decides which row stands for a referral: its own, that of a payout which was made during the reading, or none.</summary>
internal sealed class ReferralReconciliation(PayoutLedger ledger, PayoutLookup lookup, AffiliateWPMappingSettings settings, PayoutQuery query)
{
    /// <summary>Makes rows of payouts, null for those that the query leaves out; null where no payouts are wanted.</summary>
    public required Func<IReadOnlyList<AffiliateWPPayout>, CancellationToken, ValueTask<IReadOnlyList<Payout?>>>? Normalize { get; init; }

    public async ValueTask<IReadOnlyList<Payout?>> SettleAsync(IReadOnlyList<AffiliateWPReferral> page, CancellationToken cancellationToken)
    {
        var unsure = page.Where(IsUnsure).Select(row => row.PayoutId!.Value).ToList();
        var payouts = unsure.Count == 0 ? null : await lookup.FindAsync(unsure, cancellationToken).ConfigureAwait(false);
        if (payouts is null) return [.. page.Select(row => AffiliateWPPayoutMapping.IsInPayout(row) ? null : Own(row))];
        var late = Normalize is null ? [] : payouts.Values.Where(payout => !ledger.HasYielded(payout.PayoutId)).ToList();
        var rows = late.Count == 0 ? [] : await Normalize!(late, cancellationToken).ConfigureAwait(false);
        var lateRows = late.Zip(rows).ToDictionary(pair => pair.First.PayoutId, pair => pair.Second);
        return [.. page.Select(row => Settle(row, payouts, lateRows))];
    }

    // A payout that was yielded is known, unless the referral contradicts it.
    private bool IsUnsure(AffiliateWPReferral row)
    {
        if (row.PayoutId is not > 0) return false;
        var payout = row.PayoutId.Value;
        return AffiliateWPPayoutMapping.IsInPayout(row)
            ? !ledger.HasYielded(payout) || ledger.HasYieldedFailed(payout)
            : ledger.HasYieldedHolding(payout);
    }

    private Payout? Settle(
        AffiliateWPReferral row, IReadOnlyDictionary<long, AffiliateWPPayout> payouts, Dictionary<long, Payout?> lateRows)
    {
        var isInPayout = AffiliateWPPayoutMapping.IsInPayout(row);
        if (!IsUnsure(row)) return isInPayout ? null : Own(row);
        var current = payouts.GetValueOrDefault(row.PayoutId!.Value);
        var isHolding = current is not null && !AffiliateWPPayoutMapping.IsFailed(current);

        // Open again, although the payout was yielded: if that is no more, its row stands for this money already.
        if (!isInPayout) return isHolding ? Own(row) : null;
        if (current is null) return Marked(row);
        if (ledger.HasYieldedFailed(current.PayoutId)) return isHolding ? Own(row) : null;
        if (!lateRows.TryGetValue(current.PayoutId, out var late) || late is null) return null;
        if (!ledger.TakesWhole(current, out var isFirst)) return Own(row);
        return isFirst ? late : null;
    }

    private Payout? Own(AffiliateWPReferral row)
    {
        var own = Matching(AffiliateWPPayoutMapping.MapAny(row, settings));
        if (own is not null) ledger.AddOpenReferral(row.ReferralId);
        return own;
    }

    private Payout? Marked(AffiliateWPReferral row) =>
        Matching(AffiliateWPPayoutMapping.MapAny(row, settings)) is { } own
            ? own with { Anomalies = own.Anomalies | PayoutAnomalies.PayoutVoided }
            : null;

    private Payout? Matching(Payout row) => query.Matches(row) ? row : null;
}
