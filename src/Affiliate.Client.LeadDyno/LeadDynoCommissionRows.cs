namespace Affiliate.Client.LeadDyno;

/// <summary>The list of commissions that holds an affiliate's rows, or all.</summary>
internal static class LeadDynoCommissionRows
{
    // One affiliate's list is shorter and tells due dates. Its status filter is not used: what its words mean is not documented.
    public static AsyncPageable<LeadDynoCommission> List(LeadDynoClient client, string? affiliateId, int? pageSize, PagingOptions? paging)
    {
        var size = Math.Min(pageSize ?? CommissionListing.MaxPageSize, CommissionListing.MaxPageSize);
        if (LeadDynoIds.TryParse(affiliateId, out var affiliate))
            return client.Commissions.ListOfAffiliate(affiliate, pageSize: size, paging: paging);
        var all = client.Commissions.List(size, paging);
        return client.Connection.Options.BackfillDueDates ? new BackfilledCommissions(client, all) : all;
    }
}
