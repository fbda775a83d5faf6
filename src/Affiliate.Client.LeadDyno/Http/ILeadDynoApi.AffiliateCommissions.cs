using Affiliate.Client.LeadDyno.Commissions;
using Affiliate.Client.LeadDyno.Shared;
using Refit;

namespace Affiliate.Client.LeadDyno.Http;

public partial interface ILeadDynoApi
{
    /// <summary>
    /// Lists the commissions of an affiliate, one page from 1 of a size that the vendor fixes: <c>GET /affiliates/{id}/commissions</c>.
    /// </summary>
    [Get("/affiliates/{id}/commissions")]
    Task<LeadDynoPage<LeadDynoCommission>> ListAffiliateCommissionsUnfilteredAsync(
        long id, int? page = null, CancellationToken cancellationToken = default);

    /// <summary>
    /// Lists the commissions of an affiliate by status, one page from 1; 1 to 200 rows, the vendor's default is 20:
    /// <c>GET /affiliates/{id}/commissions/filter</c>.
    /// </summary>
    [Get("/affiliates/{id}/commissions/filter")]
    Task<LeadDynoPage<LeadDynoCommission>> ListAffiliateCommissionsAsync(
        long id,
        int? page = null,
        [AliasAs("per_page")] int? perPage = null,
        LeadDynoCommissionStatus? status = null,
        CancellationToken cancellationToken = default);

    /// <summary>Totals the commissions of an affiliate: <c>GET /affiliates/{id}/commissions_total</c>.</summary>
    [Get("/affiliates/{id}/commissions_total")]
    Task<LeadDynoAffiliateCommissionTotal> GetAffiliateCommissionTotalAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Makes a commission by hand: <c>POST /affiliates/{id}/commissions</c>.</summary>
    [Post("/affiliates/{id}/commissions")]
    Task<LeadDynoRecord<LeadDynoCommission>> CreateCommissionAsync(
        long id, [Body] LeadDynoCreateCommissionRequest commission, CancellationToken cancellationToken = default);
}
