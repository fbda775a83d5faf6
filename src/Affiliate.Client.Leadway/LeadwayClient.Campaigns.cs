using Affiliate.Client.Leadway.Campaigns;
using Affiliate.Client.Leadway.Shared;
using Affiliate.Client.Paging;

namespace Affiliate.Client.Leadway;

public sealed partial class LeadwayClient
{
    /// <summary>Lists campaigns: <c>GET /affiliate-manager/{locationId}/campaigns</c>. [unverified]</summary>
    /// <param name="query">Which; null for all.</param>
    /// <param name="pageSize">Rows to ask for at once, 1 to 100; null for 100.</param>
    /// <param name="paging">How to walk; null for the defaults.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="pageSize"/> is not 1 to 100.</exception>
    public AsyncPageable<LeadwayCampaign> ListCampaigns(LeadwayCampaignQuery? query = null, int? pageSize = null, PagingOptions? paging = null) =>
        Pageable.Create(new CampaignsEndpoint(Api, Account, LocationId, query ?? new()), paging, Ranges.PageSize(pageSize));

    /// <summary>Gets one campaign: <c>GET /affiliate-manager/{locationId}/campaigns/{campaignId}</c>. [unverified]</summary>
    /// <param name="campaignId">The campaign.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public Task<LeadwayCampaign> GetCampaignAsync(string campaignId, CancellationToken cancellationToken = default) =>
        Api.GetCampaignAsync(LocationId, campaignId, cancellationToken);
}
