using Refit;

namespace Affiliate.Client.LeadDyno;

/// <summary>The wire interface of the LeadDyno REST API v1, one method per endpoint.</summary>
public partial interface ILeadDynoApi
{
    /// <summary>Lists commissions, one page: <c>GET /commissions</c>. There is no filter.</summary>
    /// <param name="page">The page, from 1.</param>
    /// <param name="perPage">Rows per page, 1 to 200; the vendor's default is 100.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/commissions")]
    Task<LeadDynoCommissionPage> ListCommissionsAsync(
        int? page = null, [AliasAs("per_page")] int? perPage = null, CancellationToken cancellationToken = default);
}
