using Affiliate.Client.AffiliateWP.Payouts;
using Affiliate.Client.AffiliateWP.Shared;
using NodaTime;
using Refit;

namespace Affiliate.Client.AffiliateWP.Affiliates;

/// <summary>Which affiliates to list. Plain <c>date=</c> is ignored by the server and not offered.</summary>
public sealed record AffiliateWPAffiliateQuery
{
    /// <summary>Only these ids. Several at once need 2.8 or later: 2.6 answers 400.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The list is empty, or an id is less than 1.</exception>
    [AliasAs("affiliate_id"), Query(CollectionFormat.Csv)]
    public IReadOnlyList<long>? AffiliateIds { get; init => field = QueryGuard.Ids(value, nameof(AffiliateIds)); }

    /// <summary>Only affiliates of these WordPress users. Several at once need 2.8 or later: 2.6 answers 400.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The list is empty, or an id is less than 1.</exception>
    [AliasAs("user_id"), Query(CollectionFormat.Csv)]
    public IReadOnlyList<long>? UserIds { get; init => field = QueryGuard.Ids(value, nameof(UserIds)); }

    /// <summary>All but these ids. Several at once need 2.8 or later: 2.6 answers 400.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The list is empty, or an id is less than 1.</exception>
    [AliasAs("exclude"), Query(CollectionFormat.Csv)]
    public IReadOnlyList<long>? Exclude { get; init => field = QueryGuard.Ids(value, nameof(Exclude)); }

    /// <summary>
    /// Only where id, login, display name or the user's e-mail address hold this text; the payment e-mail is not searched.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The text is empty.</exception>
    [AliasAs("search")]
    public string? Search { get; init => field = QueryGuard.Text(value, nameof(Search)); }

    /// <summary>Only this status: active, inactive, pending, rejected.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is another word.</exception>
    [AliasAs("status")]
    public AffiliateWPAffiliateStatus? Status
    {
        get;
        init =>
            field = value is { } word
                ? QueryGuard.Word(
                    word,
                    nameof(Status),
                    AffiliateWPAffiliateStatus.Active,
                    AffiliateWPAffiliateStatus.Inactive,
                    AffiliateWPAffiliateStatus.Pending,
                    AffiliateWPAffiliateStatus.Rejected
                )
                : null;
    }

    /// <summary>
    /// Registered at this time or later, in the site's local time (see <see cref="AffiliateWPPayoutQuery.DateStart"/>). Sent as
    /// <c>filter[date]</c>, for the plain parameter is ignored. [unverified]
    /// </summary>
    [AliasAs("filter[date][start]")]
    public LocalDateTime? DateStart { get; init; }

    /// <summary>
    /// Registered at this time or earlier, in the site's local time. Sent as <c>filter[date]</c>, for the plain parameter is ignored.
    /// [unverified]
    /// </summary>
    [AliasAs("filter[date][end]")]
    public LocalDateTime? DateEnd { get; init; }
}
