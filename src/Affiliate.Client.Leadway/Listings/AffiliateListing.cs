namespace Affiliate.Client.Leadway;

/// <summary><c>GET /affiliate-manager/{locationId}/affiliates</c> as a list.</summary>
/// <param name="api">The wire interface.</param>
/// <param name="account">Whose list this is.</param>
/// <param name="locationId">The location.</param>
/// <param name="filter">What the vendor filters.</param>
/// <param name="asked">What is filtered here and not by the vendor, as stable text.</param>
internal sealed class AffiliateListing(ILeadwayApi api, AffiliateAccount account, string locationId, LeadwayAffiliateQuery filter, string? asked = null)
    : SkipLimitListing<LeadwayAffiliate>(account, "affiliates", FilterText.Of(
        ("location", locationId), ("query", filter.Search), ("active", filter.Active), ("campaign", filter.CampaignId),
        ("from", filter.CreatedFrom), ("to", filter.CreatedTo), ("asked", asked)))
{
    protected override string Operation => "ListAffiliates";

    protected override async Task<(IReadOnlyList<LeadwayAffiliate>? Rows, LeadwayMeta? Meta)> FetchAsync(long skip, int limit, CancellationToken cancellationToken)
    {
        var page = await api.ListAffiliatesAsync(
            locationId, filter.Search, filter.Active, filter.CampaignId, skip, limit, filter.CreatedFrom, filter.CreatedTo, cancellationToken).ConfigureAwait(false);
        return (page.Affiliates, page.Meta);
    }

    protected override string? IdOf(LeadwayAffiliate item) => item.Id;
}
