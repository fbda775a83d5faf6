using System.Text.Json.Serialization;
using Affiliate.Client.AffiliateWP.Payouts;
using Affiliate.Client.AffiliateWP.Shared;
using NodaTime;
using Refit;

namespace Affiliate.Client.AffiliateWP.Visits;

/// <summary>
/// Which visits to list. The server's <c>referral_status</c> words never match and <c>ip</c> is ignored; neither is offered.
/// </summary>
public sealed record AffiliateWPVisitQuery
{
    /// <summary>Only these ids. Several at once need 2.8 or later: 2.6 answers 400.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The list is empty, or an id is less than 1.</exception>
    [AliasAs("visit_id"), Query(CollectionFormat.Csv)]
    public IReadOnlyList<long>? VisitIds { get; init => field = QueryGuard.Ids(value, nameof(VisitIds)); }

    /// <summary>Only visits over links of these affiliates. Several at once need 2.8 or later: 2.6 answers 400.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The list is empty, or an id is less than 1.</exception>
    [AliasAs("affiliate_id"), Query(CollectionFormat.Csv)]
    public IReadOnlyList<long>? AffiliateIds { get; init => field = QueryGuard.Ids(value, nameof(AffiliateIds)); }

    /// <summary>Only visits that led to these referrals. Several at once need 2.8 or later: 2.6 answers 400.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The list is empty, or an id is less than 1.</exception>
    [AliasAs("referral_id"), Query(CollectionFormat.Csv)]
    public IReadOnlyList<long>? ReferralIds { get; init => field = QueryGuard.Ids(value, nameof(ReferralIds)); }

    /// <summary>Only this context, exactly.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The text is empty.</exception>
    [AliasAs("visit_context")]
    public string? Context { get; init => field = QueryGuard.Text(value, nameof(Context)); }

    /// <summary>Only this campaign, exactly.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The text is empty.</exception>
    [AliasAs("campaign")]
    public string? Campaign { get; init => field = QueryGuard.Text(value, nameof(Campaign)); }

    /// <summary>Visited at this time or later, in the site's local time (see <see cref="AffiliateWPPayoutQuery.DateStart"/>).</summary>
    [AliasAs("date[start]")]
    public LocalDateTime? DateStart { get; init; }

    /// <summary>Visited at this time or earlier, in the site's local time.</summary>
    [AliasAs("date[end]")]
    public LocalDateTime? DateEnd { get; init; }

    /// <summary>Only visits that led to a referral (true), or to none (false).</summary>
    [JsonIgnore]
    public bool? IsConverted { get; init; }

    /// <summary>As it is sent: the form that works is <c>filter[referral_status]</c>.</summary>
    [AliasAs("filter[referral_status]")]
    public string? ReferralStatus => IsConverted switch { true => "converted", false => "unconverted", null => null };
}
