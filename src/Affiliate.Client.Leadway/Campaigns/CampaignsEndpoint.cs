using Affiliate.Client.Accounts;
using Affiliate.Client.Leadway.Http;
using Affiliate.Client.Leadway.Shared;

namespace Affiliate.Client.Leadway.Campaigns;

/// <summary><c>GET /affiliate-manager/{locationId}/campaigns</c> as a list.</summary>
internal sealed class CampaignsEndpoint(ILeadwayApi api, AffiliateAccount account, string locationId, LeadwayCampaignQuery filter)
    : SkipLimitEndpoint<LeadwayCampaign>(account, "campaigns", FilterText.From(
        ("location", locationId), ("query", filter.Search), ("live", filter.OnlyActiveLiveMode),
        ("types", filter.TrackTypes is { } types ? string.Join(',', types) : null)))
{
    protected override string Operation => "ListCampaigns";

    protected override async Task<(IReadOnlyList<LeadwayCampaign>? Rows, LeadwayMeta? Meta)> FetchAsync(
        long skip,
        int limit,
        CancellationToken cancellationToken
    )
    {
        var page = await api.ListCampaignsAsync(
            locationId, filter.Search, skip, limit, filter.OnlyActiveLiveMode, filter.TrackTypes, cancellationToken).ConfigureAwait(false);
        return (page.Campaigns, page.Meta);
    }

    protected override string? GetId(LeadwayCampaign item) => item.Id;
}
