using System.Text.Json.Serialization;
using Affiliate.Client.AffiliateWP.Shared;
using Affiliate.Client.AffiliateWP.Site;
using NodaTime;
using Refit;

namespace Affiliate.Client.AffiliateWP.Payouts;

/// <summary>
/// Which payouts to list. It offers only what the server filters truthfully: <c>referrals=</c> gives the unfiltered list when it finds
/// nothing (use <see cref="Payouts.AffiliateWPPayouts.FindByReferralAsync"/>), and <c>amount=</c>, <c>amount_compare=</c> and
/// <c>search=</c> do not work.
/// </summary>
public sealed record AffiliateWPPayoutQuery
{
    /// <summary>Only these ids. Several at once need 2.8 or later: 2.6 answers 400.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The list is empty, or an id is less than 1.</exception>
    [AliasAs("payout_id"), Query(CollectionFormat.Csv)]
    public IReadOnlyList<long>? PayoutIds { get; init => field = QueryGuard.Ids(value, nameof(PayoutIds)); }

    /// <summary>Only payouts to these affiliates. Several at once need 2.8 or later: 2.6 answers 400.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The list is empty, or an id is less than 1.</exception>
    [AliasAs("affiliate_id"), Query(CollectionFormat.Csv)]
    public IReadOnlyList<long>? AffiliateIds { get; init => field = QueryGuard.Ids(value, nameof(AffiliateIds)); }

    /// <summary>Only payouts that these WordPress users made.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The list is empty, or an id is less than 1.</exception>
    [AliasAs("owner[]"), Query(CollectionFormat.Multi)]
    public IReadOnlyList<long>? Owners { get; init => field = QueryGuard.Ids(value, nameof(Owners)); }

    /// <summary>Only this method, for example <c>manual</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The text is empty.</exception>
    [AliasAs("payout_method")]
    public string? PayoutMethod { get; init => field = QueryGuard.Text(value, nameof(PayoutMethod)); }

    /// <summary>Only these statuses: paid, failed, processing. Version 2.1 reads <c>processing</c> as <c>paid</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The list is empty or holds another word, which the server would read as <c>paid</c>.
    /// </exception>
    [JsonIgnore]
    public IReadOnlyList<AffiliateWPPayoutStatus>? Statuses
    {
        get;
        init =>
            field = QueryGuard.Words(
                value,
                nameof(Statuses),
                AffiliateWPPayoutStatus.Paid,
                AffiliateWPPayoutStatus.Failed,
                AffiliateWPPayoutStatus.Processing
            );
    }

    /// <summary>Only amounts in this range.</summary>
    [JsonIgnore]
    public AffiliateWPAmountRange? Amount { get; init; }

    /// <summary>Only amounts that compare so.</summary>
    [JsonIgnore]
    public AffiliateWPAmountComparison? AmountCompared { get; init; }

    /// <summary>
    /// Made at this time or later, in the site's local time: the server takes its current offset from UTC off the value, and compares that
    /// with what it stores. For an exact UTC bound, add <see cref="AffiliateWPSite.GmtOffset"/> to it.
    /// </summary>
    [AliasAs("date[start]")]
    public LocalDateTime? DateStart { get; init; }

    /// <summary>Made at this time or earlier, in the site's local time; rows with a zero date match this alone.</summary>
    [AliasAs("date[end]")]
    public LocalDateTime? DateEnd { get; init; }

    /// <summary>Only this id of the payouts service.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The id is less than 1.</exception>
    [AliasAs("filter[service_id]")]
    public long? ServiceId { get; init => field = value is { } id ? QueryGuard.Id(id, nameof(ServiceId)) : null; }

    /// <summary>Only this account of the payouts service.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The text is empty.</exception>
    [AliasAs("filter[service_account]")]
    public string? ServiceAccount { get; init => field = QueryGuard.Text(value, nameof(ServiceAccount)); }

    /// <summary>As it is sent: one status that the plain parameter takes.</summary>
    [AliasAs("status")]
    public AffiliateWPPayoutStatus? PlainStatus => Statuses is [var only] && only != AffiliateWPPayoutStatus.Processing ? only : null;

    /// <summary>As it is sent: every other choice of statuses.</summary>
    [AliasAs("filter[status][]"), Query(CollectionFormat.Multi)]
    public IReadOnlyList<AffiliateWPPayoutStatus>? FilteredStatuses => PlainStatus is null ? Statuses : null;

    /// <summary>As it is sent: the lower end. The server takes 0 for no filter, but cuts 0.01 to 0 after that check.</summary>
    [AliasAs("amount[min]")]
    public decimal? AmountMin => Amount is { } range ? range.Min == 0 ? 0.01m : range.Min : null;

    /// <summary>As it is sent: the upper end.</summary>
    [AliasAs("amount[max]")]
    public decimal? AmountMax => Amount?.Max;

    /// <summary>As it is sent: the amount to compare with.</summary>
    [AliasAs("filter[amount]")]
    public decimal? ComparedAmount => AmountCompared?.Amount;

    /// <summary>As it is sent: the operator.</summary>
    [AliasAs("filter[amount_compare]")]
    public string? AmountComparison => AmountCompared?.Comparison;
}
