using Affiliate.Client.Leadway.Customers;
using Affiliate.Client.Leadway.Shared;
using Affiliate.Client.Paging;

namespace Affiliate.Client.Leadway;

public sealed partial class LeadwayClient
{
    /// <summary>Lists the customers of an affiliate: <c>GET /affiliate-manager/{locationId}/affiliates/{affiliateId}/customers</c>. [unverified]</summary>
    /// <param name="affiliateId">The affiliate.</param>
    /// <param name="query">Which; null for all.</param>
    /// <param name="pageSize">Rows to ask for at once, 1 to 100; null for 100.</param>
    /// <param name="paging">How to walk; null for the defaults.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="pageSize"/> is not 1 to 100.</exception>
    public AsyncPageable<LeadwayCustomer> ListCustomers(string affiliateId, LeadwayCustomerQuery? query = null, int? pageSize = null, PagingOptions? paging = null) =>
        Pageable.Create(new CustomersEndpoint(Api, Account, LocationId, affiliateId, query ?? new()), paging, Ranges.PageSize(pageSize));

    /// <summary>Disables or enables a customer: <c>PATCH /affiliate-manager/{locationId}/affiliates/{affiliateId}/customers/{customerId}/state</c>. [unverified]</summary>
    /// <param name="affiliateId">The affiliate.</param>
    /// <param name="customerId">The customer.</param>
    /// <param name="disabled">Which.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public Task<LeadwayCustomer> SetCustomerDisabledAsync(string affiliateId, string customerId, bool disabled, CancellationToken cancellationToken = default) =>
        Api.SetCustomerStateAsync(LocationId, affiliateId, customerId, new() { IsDisabled = disabled }, cancellationToken);

    /// <summary>Deletes a customer: <c>DELETE /affiliate-manager/{locationId}/affiliates/{affiliateId}/customer/{customerId}</c>. [unverified]</summary>
    /// <param name="affiliateId">The affiliate.</param>
    /// <param name="customerId">The customer.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public Task<LeadwaySuccess> DeleteCustomerAsync(string affiliateId, string customerId, CancellationToken cancellationToken = default) =>
        Api.DeleteCustomerAsync(LocationId, affiliateId, customerId, cancellationToken);
}
