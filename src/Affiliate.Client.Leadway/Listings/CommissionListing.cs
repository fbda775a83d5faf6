namespace Affiliate.Client.Leadway;

/// <summary><c>GET /affiliate-manager/{locationId}/commissions</c> as a list.</summary>
internal sealed class CommissionListing(ILeadwayApi api, AffiliateAccount account, string locationId, LeadwayCommissionFilter filter)
    : SkipLimitListing<LeadwayCommission>(account, "commissions", FilterText.Of(
        ("location", locationId), ("campaign", filter.CampaignId), ("affiliate", filter.AffiliateId), ("status", filter.Status?.Value),
        ("query", filter.Query), ("from", filter.CreatedFrom), ("to", filter.CreatedTo)))
{
    protected override string Operation => "ListCommissions";

    protected override async Task<(IReadOnlyList<LeadwayCommission>? Rows, LeadwayMeta? Meta)> FetchAsync(long skip, int limit, CancellationToken cancellationToken)
    {
        var page = await api.ListCommissionsAsync(
            locationId, filter.CampaignId, filter.AffiliateId, filter.Status?.Value, filter.Query, skip, limit, filter.CreatedFrom, filter.CreatedTo, cancellationToken).ConfigureAwait(false);
        return (page.Commissions, page.Meta);
    }

    protected override string? IdOf(LeadwayCommission item) => item.Id;
}
