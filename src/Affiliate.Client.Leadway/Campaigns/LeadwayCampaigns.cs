using Affiliate.Client.Leadway.Shared;
using Affiliate.Client.Paging;

namespace Affiliate.Client.Leadway.Campaigns;

/// <summary>Campaigns.</summary>
public sealed class LeadwayCampaigns
{
    private readonly LeadwayClient _client;

    internal LeadwayCampaigns(LeadwayClient client) => _client = client;

    /// <summary>Lists campaigns: <c>GET /affiliate-manager/{locationId}/campaigns</c>. [unverified]</summary>
    /// <param name="query">Which; null for all.</param>
    /// <param name="pageSize">Rows to ask for at once, 1 to 100; null for 100.</param>
    /// <param name="paging">How to walk; null for the defaults.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="pageSize"/> is not 1 to 100.</exception>
    public AsyncPageable<LeadwayCampaign> List(LeadwayCampaignQuery? query = null, int? pageSize = null, PagingOptions? paging = null) =>
        Pageable.Create(
            new CampaignsEndpoint(_client.Api, _client.Account, _client.LocationId, query ?? new()),
            paging,
            Ranges.PageSize(pageSize)
        );

    /// <summary>Gets one campaign: <c>GET /affiliate-manager/{locationId}/campaigns/{campaignId}</c>. [unverified]</summary>
    /// <param name="id">The campaign.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public Task<LeadwayCampaign> GetAsync(string id, CancellationToken cancellationToken = default) =>
        _client.Api.GetCampaignAsync(_client.LocationId, id, cancellationToken);
}
