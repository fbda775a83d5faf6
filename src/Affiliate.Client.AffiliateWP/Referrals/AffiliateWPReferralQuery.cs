using System.Text.Json.Serialization;
using Affiliate.Client.AffiliateWP.Payouts;
using Affiliate.Client.AffiliateWP.Shared;
using NodaTime;
using Refit;

namespace Affiliate.Client.AffiliateWP.Referrals;

/// <summary>
/// Which referrals to list. It offers only what the server filters truthfully: plain <c>payout_id=</c>, <c>customer_id=</c> and
/// <c>search=</c> give the unfiltered list, their <c>filter[…]</c> forms work; there is no way to ask for referrals without a payout, or of
/// one currency.
/// </summary>
public sealed record AffiliateWPReferralQuery
{
    /// <summary>Only these ids. Several at once need 2.8 or later: 2.6 answers 400.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The list is empty, or an id is less than 1.</exception>
    [AliasAs("referral_id"), Query(CollectionFormat.Csv)]
    public IReadOnlyList<long>? ReferralIds { get; init => field = QueryGuard.Ids(value, nameof(ReferralIds)); }

    /// <summary>Only referrals of these affiliates. Several at once need 2.8 or later: 2.6 answers 400.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The list is empty, or an id is less than 1.</exception>
    [AliasAs("affiliate_id"), Query(CollectionFormat.Csv)]
    public IReadOnlyList<long>? AffiliateIds { get; init => field = QueryGuard.Ids(value, nameof(AffiliateIds)); }

    /// <summary>Only referrals that belong to these.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The list is empty, or an id is less than 1.</exception>
    [AliasAs("parent_id"), Query(CollectionFormat.Csv)]
    public IReadOnlyList<long>? ParentIds { get; init => field = QueryGuard.Ids(value, nameof(ParentIds)); }

    /// <summary>
    /// Only referrals that name these payouts, one sent as <c>filter[payout_id]</c>, several as <c>filter[payout_id][]</c> (seen on 2.20).
    /// Referrals of failed and deleted payouts still name them.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The list is empty, or an id is less than 1, which the server takes for no filter.
    /// </exception>
    [JsonIgnore]
    public IReadOnlyList<long>? PayoutIds { get; init => field = QueryGuard.Ids(value, nameof(PayoutIds)); }

    /// <summary>Only referrals of this customer.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The id is less than 1.</exception>
    [AliasAs("filter[customer_id]")]
    public long? CustomerId { get; init => field = value is { } id ? QueryGuard.Id(id, nameof(CustomerId)) : null; }

    /// <summary>Only this reference, exactly.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The text is empty.</exception>
    [AliasAs("reference")]
    public string? Reference { get; init => field = QueryGuard.Text(value, nameof(Reference)); }

    /// <summary>
    /// Only this integration, exactly, for example <c>woocommerce</c>; sent as <c>ref_context</c>, for the server has another use for
    /// <c>context</c>.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The text is empty.</exception>
    [AliasAs("ref_context")]
    public string? Context { get; init => field = QueryGuard.Text(value, nameof(Context)); }

    /// <summary>Only this campaign, exactly.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The text is empty.</exception>
    [AliasAs("campaign")]
    public string? Campaign { get; init => field = QueryGuard.Text(value, nameof(Campaign)); }

    /// <summary>
    /// Only descriptions that hold this text; sent as <c>filter[search]</c> with <c>filter[description]</c>, for the plain parameter is
    /// ignored.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The text is empty.</exception>
    [AliasAs("filter[description]")]
    public string? DescriptionContains { get; init => field = QueryGuard.Text(value, nameof(DescriptionContains)); }

    /// <summary>Only these statuses: paid, unpaid, pending, rejected, draft, failed.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The list is empty or holds another word.</exception>
    [JsonIgnore]
    public IReadOnlyList<AffiliateWPReferralStatus>? Statuses
    {
        get;
        init => field = QueryGuard.Words(
            value, nameof(Statuses), AffiliateWPReferralStatus.Paid, AffiliateWPReferralStatus.Unpaid, AffiliateWPReferralStatus.Pending,
            AffiliateWPReferralStatus.Rejected, AffiliateWPReferralStatus.Draft, AffiliateWPReferralStatus.Failed);
    }

    /// <summary>Made at this time or later, in the site's local time (see <see cref="AffiliateWPPayoutQuery.DateStart"/>).</summary>
    [AliasAs("date[start]")]
    public LocalDateTime? DateStart { get; init; }

    /// <summary>Made at this time or earlier, in the site's local time.</summary>
    [AliasAs("date[end]")]
    public LocalDateTime? DateEnd { get; init; }

    /// <summary>As it is sent: one status.</summary>
    [AliasAs("status")]
    public AffiliateWPReferralStatus? PlainStatus => Statuses is [var only] ? only : null;

    /// <summary>As it is sent: several statuses.</summary>
    [AliasAs("filter[status][]"), Query(CollectionFormat.Multi)]
    public IReadOnlyList<AffiliateWPReferralStatus>? FilteredStatuses => PlainStatus is null ? Statuses : null;

    /// <summary>As it is sent: one payout.</summary>
    [AliasAs("filter[payout_id]")]
    public long? PlainPayoutId => PayoutIds is [var only] ? only : null;

    /// <summary>As it is sent: several payouts.</summary>
    [AliasAs("filter[payout_id][]"), Query(CollectionFormat.Multi)]
    public IReadOnlyList<long>? FilteredPayoutIds => PlainPayoutId is null ? PayoutIds : null;

    /// <summary>As it is sent: whether the description is searched.</summary>
    [AliasAs("filter[search]")]
    public int? SearchFlag => DescriptionContains is null ? null : 1;
}
