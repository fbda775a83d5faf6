using Affiliate.Client.Accounts;
using Affiliate.Client.Leadway.Http;
using Affiliate.Client.Leadway.Shared;

namespace Affiliate.Client.Leadway.PayoutMethods;

/// <summary><c>GET /affiliate-manager/{locationId}/affiliate/{affiliateId}/payout-method</c> as a list.</summary>
internal sealed class PayoutMethodsEndpoint(ILeadwayApi api, AffiliateAccount account, string locationId, string affiliateId)
    : SkipLimitEndpoint<LeadwayPayoutMethod>(account, "payoutMethods", FilterText.From(
        ("location", locationId), ("affiliate", affiliateId)))
{
    protected override string Operation => "ListPayoutMethods";

    protected override async Task<(IReadOnlyList<LeadwayPayoutMethod>? Rows, LeadwayMeta? Meta)> FetchAsync(
        long skip,
        int limit,
        CancellationToken cancellationToken
    )
    {
        var page = await api.ListPayoutMethodsAsync(
            locationId, affiliateId, skip, limit, cancellationToken).ConfigureAwait(false);
        return (page.PayoutMethods, page.Meta);
    }

    protected override string? GetId(LeadwayPayoutMethod item) => item.Id;
}
