using Affiliate.Client.Accounts;
using Affiliate.Client.Leadway.Http;
using Affiliate.Client.Leadway.Shared;

namespace Affiliate.Client.Leadway.Affiliates;

/// <summary><c>GET /affiliate-manager/{locationId}/affiliates</c> as a list.</summary>
/// <param name="api">The wire interface.</param>
/// <param name="account">Whose list this is.</param>
/// <param name="locationId">The location.</param>
/// <param name="filter">What the vendor filters.</param>
/// <param name="clientFilter">What is filtered here and not by the vendor, as stable text.</param>
internal sealed class AffiliatesEndpoint(
    ILeadwayApi api,
    AffiliateAccount account,
    string locationId,
    LeadwayAffiliateQuery filter,
    string? clientFilter = null
)
    : SkipLimitEndpoint<LeadwayAffiliate>(
        account,
        "affiliates",
        FilterText.From(
            ("location", locationId),
            ("query", filter.Search),
            ("active", filter.Active),
            ("campaign", filter.CampaignId),
            ("from", filter.CreatedFrom),
            ("to", filter.CreatedTo),
            ("filter", clientFilter)
        )
    )
{
    protected override string Operation => "ListAffiliates";

    protected override async Task<(IReadOnlyList<LeadwayAffiliate>? Rows, LeadwayMeta? Meta)> FetchAsync(
        long skip,
        int limit,
        CancellationToken cancellationToken
    )
    {
        var page = await api.ListAffiliatesAsync(
                locationId,
                filter.Search,
                filter.Active,
                filter.CampaignId,
                skip,
                limit,
                filter.CreatedFrom,
                filter.CreatedTo,
                cancellationToken
            )
            .ConfigureAwait(false);
        return (page.Affiliates, page.Meta);
    }

    protected override string? GetId(LeadwayAffiliate item) => item.Id;
}
