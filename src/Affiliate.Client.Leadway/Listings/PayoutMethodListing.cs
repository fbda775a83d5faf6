namespace Affiliate.Client.Leadway;

/// <summary><c>GET /affiliate-manager/{locationId}/affiliate/{affiliateId}/payout-method</c> as a list.</summary>
internal sealed class PayoutMethodListing(ILeadwayApi api, AffiliateAccount account, string locationId, string affiliateId)
    : SkipLimitListing<LeadwayPayoutMethod>(account, "payoutMethods", FilterText.Of(
        ("location", locationId), ("affiliate", affiliateId)))
{
    protected override string Operation => "ListPayoutMethods";

    protected override async Task<(IReadOnlyList<LeadwayPayoutMethod>? Rows, LeadwayMeta? Meta)> FetchAsync(long skip, int limit, CancellationToken cancellationToken)
    {
        var page = await api.ListPayoutMethodsAsync(
            locationId, affiliateId, skip, limit, cancellationToken).ConfigureAwait(false);
        return (page.PayoutMethods, page.Meta);
    }

    protected override string? IdOf(LeadwayPayoutMethod item) => item.Id;
}
