using Affiliate.Client.AffiliateWP.Payouts;
using Affiliate.Client.AffiliateWP.Referrals;
using Affiliate.Client.AffiliateWP.Shared;
using NodaTime;
using Refit;

namespace Affiliate.Client.AffiliateWP.Sales;

/// <summary>Which sales to list. [unverified]</summary>
public sealed record AffiliateWPSaleQuery
{
    /// <summary>Only sales of these referrals. Several at once need 2.8 or later: 2.6 answers 400.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The list is empty, or an id is less than 1.</exception>
    [AliasAs("referral_id"), Query(CollectionFormat.Csv)]
    public IReadOnlyList<long>? ReferralIds { get; init => field = QueryGuard.Ids(value, nameof(ReferralIds)); }

    /// <summary>Only sales of these affiliates. Several at once need 2.8 or later: 2.6 answers 400.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The list is empty, or an id is less than 1.</exception>
    [AliasAs("affiliate_id"), Query(CollectionFormat.Csv)]
    public IReadOnlyList<long>? AffiliateIds { get; init => field = QueryGuard.Ids(value, nameof(AffiliateIds)); }

    /// <summary>Only sales of referrals that belong to these. Several at once need 2.8 or later: 2.6 answers 400.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The list is empty, or an id is less than 1.</exception>
    [AliasAs("parent_id"), Query(CollectionFormat.Csv)]
    public IReadOnlyList<long>? ParentIds { get; init => field = QueryGuard.Ids(value, nameof(ParentIds)); }

    /// <summary>Only sales of referrals with this status: paid, unpaid, pending, rejected, draft, failed.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is another word.</exception>
    [AliasAs("status")]
    public AffiliateWPReferralStatus? Status
    {
        get;
        init =>
            field = value is { } word
                ? QueryGuard.Word(
                    word,
                    nameof(Status),
                    AffiliateWPReferralStatus.Paid,
                    AffiliateWPReferralStatus.Unpaid,
                    AffiliateWPReferralStatus.Pending,
                    AffiliateWPReferralStatus.Rejected,
                    AffiliateWPReferralStatus.Draft,
                    AffiliateWPReferralStatus.Failed
                )
                : null;
    }

    /// <summary>Made at this time or later, in the site's local time (see <see cref="AffiliateWPPayoutQuery.DateStart"/>).</summary>
    [AliasAs("date[start]")]
    public LocalDateTime? DateStart { get; init; }

    /// <summary>Made at this time or earlier, in the site's local time.</summary>
    [AliasAs("date[end]")]
    public LocalDateTime? DateEnd { get; init; }
}
