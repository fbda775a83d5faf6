using Affiliate.Client.Accounts;
using Affiliate.Client.Leadway.Http;
using Affiliate.Client.Leadway.Shared;

namespace Affiliate.Client.Leadway.Commissions;

/// <summary><c>GET /affiliate-manager/{locationId}/commissions</c> as a list.</summary>
/// <param name="api">The wire interface.</param>
/// <param name="account">Whose list this is.</param>
/// <param name="locationId">The location.</param>
/// <param name="filter">What the vendor filters.</param>
/// <param name="clientFilter">What is filtered here and not by the vendor, as stable text.</param>
internal sealed class CommissionsEndpoint(
    ILeadwayApi api,
    AffiliateAccount account,
    string locationId,
    LeadwayCommissionQuery filter,
    string? clientFilter = null
)
    : SkipLimitEndpoint<LeadwayCommission>(
        account,
        "commissions",
        FilterText.From(
            ("location", locationId),
            ("campaign", filter.CampaignId),
            ("affiliate", filter.AffiliateId),
            ("status", filter.Status?.Value),
            ("query", filter.Search),
            ("from", filter.CreatedFrom),
            ("to", filter.CreatedTo),
            ("filter", clientFilter)
        )
    )
{
    protected override string Operation => "ListCommissions";

    protected override async Task<(IReadOnlyList<LeadwayCommission>? Rows, LeadwayMeta? Meta)> FetchAsync(
        long skip,
        int limit,
        CancellationToken cancellationToken
    )
    {
        var page = await api.ListCommissionsAsync(
                locationId,
                filter.CampaignId,
                filter.AffiliateId,
                filter.Status?.Value,
                filter.Search,
                skip,
                limit,
                filter.CreatedFrom,
                filter.CreatedTo,
                cancellationToken
            )
            .ConfigureAwait(false);
        return (page.Commissions, page.Meta);
    }

    protected override string? GetId(LeadwayCommission item) => item.Id;
}
