using Affiliate.Client.Payouts;
using NodaTime;

namespace Affiliate.Client.Sync.Runs;

/// <summary>What a quick run of a vendor reads, and what it cannot see.</summary>
/// <param name="Queries">The queries of a run that begins at the given moment; empty where every run has to be a full listing.</param>
/// <param name="Blind">What only a full listing sees, in a sentence.</param>
public sealed record QuickPlan(Func<Instant, IReadOnlyList<PayoutQuery>> Queries, string Blind)
{
    private static readonly Duration Recent = Duration.FromDays(30);

    /// <summary>Every run is a full listing: the vendor filters nothing on its side that would tell what changed.</summary>
    public static QuickPlan None { get; } = new(_ => [], "Nothing: every run is a full listing.");

    /// <summary>AffiliateWP: rows created in the last 30 days, all open referrals, all payouts in process.</summary>
    public static QuickPlan AffiliateWP { get; } = new(
        now =>
        [
            new PayoutQuery { Created = new Interval(now - Recent, null) },
            new PayoutQuery { Kinds = [PayoutKind.Payout], Statuses = [PayoutStatus.Processing] },
            new PayoutQuery { Kinds = [PayoutKind.Commission], Statuses = [PayoutStatus.Due] },
            new PayoutQuery { Kinds = [PayoutKind.Commission], Statuses = [PayoutStatus.Pending] },
        ],
        "Deleted rows; changes of rows older than 30 days that are not open, for example a payout that failed late; "
            + "that a referral which counted beside its payout no longer does.");

    /// <summary>Aisle: rows paid in the last 30 days, by the vendor's filter.</summary>
    public static QuickPlan Aisle { get; } = new(
        now => [new PayoutQuery { Paid = new Interval(now - Recent, null) }],
        "Deleted rows; rows without a paid date; changes of rows paid more than 30 days ago.");

    /// <summary>
    /// The plan of a vendor. LeadDyno and Leadway filter neither dates nor statuses truthfully, so they have <see cref="None"/>; so has
    /// any other vendor.
    /// </summary>
    public static QuickPlan For(string vendor) => vendor switch
    {
        "AffiliateWP" => AffiliateWP,
        "Aisle" => Aisle,
        _ => None,
    };
}
