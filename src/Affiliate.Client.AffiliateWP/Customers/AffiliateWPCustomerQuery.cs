using Affiliate.Client.AffiliateWP.Payouts;
using Affiliate.Client.AffiliateWP.Shared;
using NodaTime;
using Refit;

namespace Affiliate.Client.AffiliateWP.Customers;

/// <summary>
/// Which customers to list. The server ignores <c>customer_id=</c>, and <c>email=</c> finds nobody: use
/// <see cref="Customers.AffiliateWPCustomers.GetByEmailAsync"/>.
/// </summary>
public sealed record AffiliateWPCustomerQuery
{
    /// <summary>Only customers of these WordPress users. Several at once need 2.8 or later: 2.6 answers 400.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The list is empty, or an id is less than 1.</exception>
    [AliasAs("user_id"), Query(CollectionFormat.Csv)]
    public IReadOnlyList<long>? UserIds { get; init => field = QueryGuard.Ids(value, nameof(UserIds)); }

    /// <summary>All but these ids. Several at once need 2.8 or later: 2.6 answers 400.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The list is empty, or an id is less than 1.</exception>
    [AliasAs("exclude"), Query(CollectionFormat.Csv)]
    public IReadOnlyList<long>? Exclude { get; init => field = QueryGuard.Ids(value, nameof(Exclude)); }

    /// <summary>Made at this time or later, in the site's local time (see <see cref="AffiliateWPPayoutQuery.DateStart"/>).</summary>
    [AliasAs("date[start]")]
    public LocalDateTime? DateStart { get; init; }

    /// <summary>Made at this time or earlier, in the site's local time.</summary>
    [AliasAs("date[end]")]
    public LocalDateTime? DateEnd { get; init; }
}
