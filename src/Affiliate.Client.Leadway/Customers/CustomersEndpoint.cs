using Affiliate.Client.Accounts;
using Affiliate.Client.Leadway.Http;
using Affiliate.Client.Leadway.Shared;

namespace Affiliate.Client.Leadway.Customers;

/// <summary><c>GET /affiliate-manager/{locationId}/affiliates/{affiliateId}/customers</c> as a list.</summary>
internal sealed class CustomersEndpoint(
    ILeadwayApi api,
    AffiliateAccount account,
    string locationId,
    string affiliateId,
    LeadwayCustomerQuery filter
)
    : SkipLimitEndpoint<LeadwayCustomer>(
        account,
        "customers",
        FilterText.From(
            ("location", locationId),
            ("affiliate", affiliateId),
            ("query", filter.Search),
            ("status", filter.Status?.Value),
            ("campaign", filter.CampaignId),
            ("commissions", filter.CommissionStatus?.Value)
        )
    )
{
    protected override string Operation => "ListCustomers";

    protected override async Task<(IReadOnlyList<LeadwayCustomer>? Rows, LeadwayMeta? Meta)> FetchAsync(
        long skip,
        int limit,
        CancellationToken cancellationToken
    )
    {
        var page = await api.ListCustomersAsync(
                locationId,
                affiliateId,
                filter.Search,
                filter.Status?.Value,
                filter.CampaignId,
                skip,
                limit,
                filter.CommissionStatus?.Value,
                cancellationToken
            )
            .ConfigureAwait(false);
        return (page.Customers, page.Meta);
    }

    protected override string? GetId(LeadwayCustomer item) => item.Id;
}
