using Affiliate.Client.AffiliateWP.Site;
using Refit;

namespace Affiliate.Client.AffiliateWP.Http;

public partial interface IAffiliateWPApi
{
    /// <summary>Lists the routes of the plugin and their arguments: <c>GET /</c>.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/")]
    Task<AffiliateWPIndex> GetIndexAsync(CancellationToken cancellationToken = default);

    /// <summary>
    /// Tells a collection's arguments and its JSON schema (2.0 and later): <c>OPTIONS /{collection}</c>. Both are wrong in places.
    /// </summary>
    /// <param name="collection">For example <c>payouts</c>.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Options("/{collection}")]
    Task<AffiliateWPRoute> DescribeAsync(string collection, CancellationToken cancellationToken = default);
}
