namespace Affiliate.Client.LeadDyno;

/// <summary>The list of commissions that holds an affiliate's rows, or all.</summary>
internal static class LeadDynoCommissionRows
{
    // One affiliate's list is shorter and tells due dates. Its status filter is not used: what its words mean is not documented.
    public static AsyncPageable<LeadDynoCommission> List(
        LeadDynoClient client, string? affiliateId, string asked, int? pageSize, PagingOptions? paging)
    {
        var size = Math.Min(pageSize ?? CommissionListing.MaxPageSize, CommissionListing.MaxPageSize);
        if (LeadDynoIds.TryParse(affiliateId, out var affiliate))
            return client.Commissions.RowsOfAffiliate(affiliate, status: null, asked, size, paging);
        var all = client.Commissions.Rows(asked, size, paging);
        return client.Connection.Options.BackfillDueDates ? new BackfilledCommissions(client, all) : all;
    }
}
