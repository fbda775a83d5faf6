using Affiliate.Client.AffiliateWP.Payouts;
using Affiliate.Client.Payouts;

namespace Affiliate.Client.AffiliateWP.Normalization;

/// <summary>
/// What one reading of a shop has yielded so far, so that each unit of money is yielded once although payouts and referrals are two lists
/// and the shop goes on working between and within them.
/// </summary>
/// <param name="lastPayout">The highest id of the payouts that an interrupted reading had yielded; null for a reading from the start.</param>
internal sealed class PayoutLedger(long? lastPayout)
{
    private readonly Dictionary<long, PayoutStatus> _payouts = [];
    private readonly Dictionary<long, bool> _latePayouts = [];
    private readonly HashSet<long> _openReferrals = [];

    /// <summary>The highest id of the yielded payouts; it travels in continuation tokens.</summary>
    public long LastPayout { get; private set; } = lastPayout ?? 0;

    public void AddPayout(Payout? payout)
    {
        if (payout is null) return;
        var id = AffiliateWPIds.Parse(payout.Key.Id);
        _payouts[id] = payout.Status;
        LastPayout = Math.Max(LastPayout, id);
    }

    public void AddOpenReferral(long referral) => _openReferrals.Add(referral);

    /// <summary>Whether the payout was yielded by the list of payouts. They come in ascending order, which tells it of an interrupted reading.</summary>
    public bool HasYielded(long payout) => _payouts.ContainsKey(payout) || payout <= lastPayout;

    /// <summary>Whether the payout was yielded as one that failed, so that its row stands for no money.</summary>
    public bool HasYieldedFailed(long payout) => _payouts.TryGetValue(payout, out var status) && status == PayoutStatus.Failed;

    /// <summary>Whether the payout was yielded, in this reading, as one that holds.</summary>
    public bool HasYieldedHolding(long payout) => _payouts.TryGetValue(payout, out var status) && status != PayoutStatus.Failed;

    /// <summary>Whether a payout that was made during the reading can be yielded whole, and its referrals left out.</summary>
    /// <param name="payout">The payout.</param>
    /// <param name="isFirst">Whether nothing of it was yielded before.</param>
    public bool TakesWhole(AffiliateWPPayout payout, out bool isFirst)
    {
        isFirst = !_latePayouts.TryGetValue(payout.PayoutId, out var isWhole);
        if (!isFirst) return isWhole;

        // Some of its referrals were yielded as open; which ones an interrupted reading had yielded is not known.
        isWhole = lastPayout is null && payout.Referrals?.Any(_openReferrals.Contains) != true;
        return _latePayouts[payout.PayoutId] = isWhole;
    }
}
