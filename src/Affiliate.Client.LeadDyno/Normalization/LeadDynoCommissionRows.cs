using Affiliate.Client.LeadDyno.Commissions;
using Affiliate.Client.Paging;

namespace Affiliate.Client.LeadDyno.Normalization;

/// <summary>The list of commissions that holds an affiliate's rows, or all.</summary>
internal static class LeadDynoCommissionRows
{
    // One affiliate's list is shorter and tells due dates. Its status filter is not used: what its words mean is not documented.
    public static AsyncPageable<LeadDynoCommission> List(
        LeadDynoClient client, string? affiliateId, string clientFilter, int? pageSize, PagingOptions? paging)
    {
        if (LeadDynoIds.TryParse(affiliateId, out var affiliate))
            return client.Commissions.AffiliateRows(affiliate, status: null, clientFilter, pageSize, paging);
        var all = client.Commissions.Rows(clientFilter, pageSize, paging);
        return client.Context.Options.BackfillDueDates ? new BackfilledCommissions(client, all) : all;
    }
}
