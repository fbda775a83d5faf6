using Affiliate.Client.Accounts;
using Affiliate.Client.Leadway.Http;
using Affiliate.Client.Leadway.Shared;

namespace Affiliate.Client.Leadway.Payouts;

/// <summary><c>GET /affiliate-manager/{locationId}/payouts</c> as a list.</summary>
/// <param name="api">The wire interface.</param>
/// <param name="account">Whose list this is.</param>
/// <param name="locationId">The location.</param>
/// <param name="filter">What the vendor filters.</param>
/// <param name="clientFilter">What is filtered here and not by the vendor, as stable text.</param>
internal sealed class PayoutsEndpoint(
    ILeadwayApi api,
    AffiliateAccount account,
    string locationId,
    LeadwayPayoutQuery filter,
    string? clientFilter = null
)
    : SkipLimitEndpoint<LeadwayPayout>(
        account,
        "payouts",
        FilterText.From(
            ("location", locationId),
            ("status", filter.Status?.Value),
            ("query", filter.Search),
            ("affiliate", filter.AffiliateId),
            ("campaign", filter.CampaignId),
            ("start", filter.Start),
            ("end", filter.End),
            ("filter", clientFilter)
        )
    )
{
    protected override string Operation => "ListPayouts";

    protected override async Task<(IReadOnlyList<LeadwayPayout>? Rows, LeadwayMeta? Meta)> FetchAsync(
        long skip,
        int limit,
        CancellationToken cancellationToken
    )
    {
        var page = await api.ListPayoutsAsync(
                locationId,
                filter.Status?.Value,
                filter.Search,
                filter.AffiliateId,
                filter.CampaignId,
                skip,
                limit,
                filter.Start,
                filter.End,
                cancellationToken
            )
            .ConfigureAwait(false);
        return (page.Payouts, page.Meta);
    }

    protected override string? GetId(LeadwayPayout item) => item.Id;
}
