using Affiliate.Client.AffiliateWP.Shared;
using Refit;

namespace Affiliate.Client.AffiliateWP.Creatives;

/// <summary>Which creatives to list. The server ignores <c>date=</c>, which is not offered.</summary>
public sealed record AffiliateWPCreativeQuery
{
    /// <summary>Only these ids. Several at once need 2.8 or later: 2.6 answers 400.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The list is empty, or an id is less than 1.</exception>
    [AliasAs("creative_id"), Query(CollectionFormat.Csv)]
    public IReadOnlyList<long>? CreativeIds { get; init => field = QueryGuard.Ids(value, nameof(CreativeIds)); }

    /// <summary>Only this status: active, inactive; the server refuses <c>scheduled</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is another word.</exception>
    [AliasAs("status")]
    public AffiliateWPCreativeStatus? Status
    {
        get;
        init =>
            field = value is { } word
                ? QueryGuard.Word(word, nameof(Status), AffiliateWPCreativeStatus.Active, AffiliateWPCreativeStatus.Inactive)
                : null;
    }
}
