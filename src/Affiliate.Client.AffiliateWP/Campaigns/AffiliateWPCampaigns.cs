using Affiliate.Client.AffiliateWP.Shared;
using Affiliate.Client.Paging;

namespace Affiliate.Client.AffiliateWP.Campaigns;

/// <summary>Campaigns.</summary>
public sealed class AffiliateWPCampaigns
{
    private readonly AffiliateWPClient _client;

    internal AffiliateWPCampaigns(AffiliateWPClient client) => _client = client;

    /// <summary>Lists campaigns in the order of their ids: <c>GET /campaigns</c>.</summary>
    /// <param name="query">Which; null for all.</param>
    /// <param name="pageSize">Rows to ask for at once, 1 to 1000; null for 100.</param>
    /// <param name="paging">How to walk; null for the defaults.</param>
    /// <exception cref="ArgumentOutOfRangeException">The page size is outside its range.</exception>
    public AsyncPageable<AffiliateWPCampaign> List(
        AffiliateWPCampaignQuery? query = null, int? pageSize = null, PagingOptions? paging = null) =>
        AffiliateWPClient.Walk(AffiliateWPPagedEndpoints.Campaigns(_client.Api, _client.Account, query), pageSize, paging);
}
