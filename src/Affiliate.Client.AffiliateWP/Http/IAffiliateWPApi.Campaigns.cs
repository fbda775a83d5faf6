using Affiliate.Client.AffiliateWP.Campaigns;
using Affiliate.Client.AffiliateWP.Shared;
using Refit;

namespace Affiliate.Client.AffiliateWP.Http;

public partial interface IAffiliateWPApi
{
    /// <summary>
    /// Lists campaigns, one page: <c>GET /campaigns</c> (2.6.2 and later). Past the end, and where nothing matches: 404
    /// <c>no_campaigns</c>.
    /// </summary>
    /// <param name="query">Which; null for all.</param>
    /// <param name="number">Rows, from 1; the vendor's default is 20, and there is no upper limit. 0 gives all rows, -1 gives one.</param>
    /// <param name="offset">Rows to skip, from 0.</param>
    /// <param name="orderBy">
    /// <c>conversion_rate</c>, <c>visits</c>, <c>unique_visits</c> or <c>referrals</c>; the default is by id, which cannot be named. Page
    /// in that order only.
    /// </param>
    /// <param name="order">The direction; default ascending.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/campaigns")]
    Task<IReadOnlyList<AffiliateWPCampaign>> ListCampaignsAsync(
        [Query] AffiliateWPCampaignQuery? query = null, int? number = null, long? offset = null,
        [AliasAs("orderby")] string? orderBy = null, AffiliateWPOrder? order = null, CancellationToken cancellationToken = default);
}
