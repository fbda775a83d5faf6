using Affiliate.Client.AffiliateWP.Payouts;
using Affiliate.Client.AffiliateWP.Referrals;

namespace Affiliate.Client.AffiliateWP.Normalization;

/// <summary>
/// What one reading of a shop has yielded so far, so that each unit of money is yielded once although payouts and referrals are two lists
/// and the shop goes on working between and within them.
/// </summary>
/// <param name="lastPayout">
/// The highest id of the payouts that an interrupted reading had yielded; null for a reading from the start.
/// </param>
internal sealed class PayoutLedger(long? lastPayout)
{
    private readonly Dictionary<long, bool> _payouts = [];
    private readonly Dictionary<long, long> _holders = [];
    private readonly HashSet<long> _referrals = [];
    private readonly HashSet<long> _divided = [];
    private readonly Dictionary<long, bool> _standAlone = [];

    /// <summary>The highest id of the payouts that the list of payouts yielded; it travels in continuation tokens.</summary>
    public long LastPayout { get; private set; } = lastPayout ?? 0;

    /// <summary>Adds a payout that the list of payouts yielded.</summary>
    public void AddListed(AffiliateWPPayout payout)
    {
        Add(payout);
        LastPayout = Math.Max(LastPayout, payout.PayoutId);
    }

    /// <summary>Adds a payout that was made during the reading, or that holds again.</summary>
    public void Add(AffiliateWPPayout payout)
    {
        var isFailed = AffiliateWPPayoutMapping.IsFailed(payout);
        _payouts[payout.PayoutId] = isFailed;
        if (isFailed) return;
        foreach (var referral in payout.Referrals ?? []) _holders.TryAdd(referral, payout.PayoutId);
    }

    public void AddReferral(long referral) => _referrals.Add(referral);

    public bool HasYieldedReferral(long referral) => _referrals.Contains(referral);

    /// <summary>Whether the payout was yielded. They come in ascending order, which tells it of an interrupted reading.</summary>
    public bool HasYielded(long payout) => _payouts.ContainsKey(payout) || payout <= lastPayout;

    /// <summary>Whether the payout was yielded as one that failed, so that its row stands for no money.</summary>
    public bool HasYieldedFailed(long payout) => _payouts.TryGetValue(payout, out var isFailed) && isFailed;

    /// <summary>The yielded payout whose row stands for the referral's money; null for none.</summary>
    public long? HolderOf(AffiliateWPReferral referral)
    {
        if (_holders.TryGetValue(referral.ReferralId, out var holder)) return holder;
        return referral.PayoutId is { } named && _payouts.TryGetValue(named, out var isFailed) && !isFailed ? named : null;
    }

    /// <summary>The yielded payouts whose rows stand for some of this payout's referrals already.</summary>
    public IEnumerable<long> HoldersOf(AffiliateWPPayout payout) =>
        AffiliateWPPayoutMapping.IsFailed(payout)
            ? []
            : (payout.Referrals ?? [])
                .Where(_holders.ContainsKey)
                .Select(referral => _holders[referral])
                .Where(holder => holder != payout.PayoutId);

    /// <summary>Lets the payout's referrals stand for themselves, because some of its money was yielded in other rows.</summary>
    public void Divide(long payout) => _divided.Add(payout);

    /// <summary>Whether a payout that was not yielded yet can be yielded whole, and its referrals left out.</summary>
    public bool TakesWhole(AffiliateWPPayout payout)
    {
        // Which referrals an interrupted reading had yielded is not known.
        var isWhole = lastPayout is null && !_divided.Contains(payout.PayoutId) && !HoldersOf(payout).Any()
            && payout.Referrals?.Any(_referrals.Contains) != true;
        if (!isWhole) Divide(payout.PayoutId);
        return isWhole;
    }

    /// <summary>
    /// Whether the paid referrals of a payout that was yielded as failed stand for themselves: as it was seen with the first of them.
    /// </summary>
    public bool StandAlone(long payout, bool isHolding) =>
        _standAlone.TryGetValue(payout, out var first) ? first : _standAlone[payout] = isHolding;
}
