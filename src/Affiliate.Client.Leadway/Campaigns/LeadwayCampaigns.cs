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
    public AsyncPageable<LeadwayCampaign> List(LeadwayCampaignQuery? query = null, int? pageSize = null, PagingOptions? paging = null)
    {
        var filter = query ?? new();
        return Pageable.Create(
            SkipLimitList.Create<LeadwayCampaign>(
                _client,
                "ListCampaigns",
                "campaigns",
                [
                    ("query", filter.Search),
                    ("live", filter.OnlyActiveLiveMode),
                    ("types", filter.TrackTypes is { } types ? string.Join(',', types) : null),
                ],
                async (skip, limit, token) =>
                {
                    var page = await _client.Api.ListCampaignsAsync(
                        _client.LocationId, filter.Search, skip,
                        limit, filter.OnlyActiveLiveMode, filter.TrackTypes, token).ConfigureAwait(false);
                    return (page.Campaigns, page.Meta);
                },
                static row => row.Id
            ),
            paging,
            SkipLimitList.Scheme.RequireSize(pageSize)
        );
    }

    /// <summary>Gets one campaign: <c>GET /affiliate-manager/{locationId}/campaigns/{campaignId}</c>. [unverified]</summary>
    /// <param name="id">The campaign.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public Task<LeadwayCampaign> GetAsync(string id, CancellationToken cancellationToken = default) =>
        _client.Api.GetCampaignAsync(_client.LocationId, id, cancellationToken);
}
