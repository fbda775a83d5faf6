namespace Affiliate.Client.Leadway;

/// <summary><c>GET /affiliate-manager/{locationId}/commissions</c> as a list.</summary>
/// <param name="api">The wire interface.</param>
/// <param name="account">Whose list this is.</param>
/// <param name="locationId">The location.</param>
/// <param name="filter">What the vendor filters.</param>
/// <param name="asked">What is filtered here and not by the vendor, as stable text.</param>
internal sealed class CommissionListing(ILeadwayApi api, AffiliateAccount account, string locationId, LeadwayCommissionQuery filter, string? asked = null)
    : SkipLimitListing<LeadwayCommission>(account, "commissions", FilterText.Of(
        ("location", locationId), ("campaign", filter.CampaignId), ("affiliate", filter.AffiliateId), ("status", filter.Status?.Value),
        ("query", filter.Search), ("from", filter.CreatedFrom), ("to", filter.CreatedTo), ("asked", asked)))
{
    protected override string Operation => "ListCommissions";

    protected override async Task<(IReadOnlyList<LeadwayCommission>? Rows, LeadwayMeta? Meta)> FetchAsync(long skip, int limit, CancellationToken cancellationToken)
    {
        var page = await api.ListCommissionsAsync(
            locationId, filter.CampaignId, filter.AffiliateId, filter.Status?.Value, filter.Search, skip, limit, filter.CreatedFrom, filter.CreatedTo, cancellationToken).ConfigureAwait(false);
        return (page.Commissions, page.Meta);
    }

    protected override string? IdOf(LeadwayCommission item) => item.Id;
}
