using Affiliate.Client.Leadway.Customers;
using Affiliate.Client.Leadway.Shared;
using Refit;

namespace Affiliate.Client.Leadway.Http;

public partial interface ILeadwayApi
{
    /// <summary>
    /// Lists the customers of an affiliate, one page: <c>GET /affiliate-manager/{locationId}/affiliates/{affiliateId}/customers</c>.
    /// [unverified]
    /// </summary>
    /// <param name="locationId">The location (sub-account).</param>
    /// <param name="affiliateId">The affiliate.</param>
    /// <param name="query">A text to search for.</param>
    /// <param name="status"><c>lead</c>, <c>customer</c> or <c>dropped</c>.</param>
    /// <param name="campaignId">Only this campaign's.</param>
    /// <param name="skip">Rows to skip, from 0.</param>
    /// <param name="limit">Rows to return, 1 to 100; the vendor's default is 10.</param>
    /// <param name="commissionStatus">The status of commissions.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/affiliate-manager/{locationId}/affiliates/{affiliateId}/customers")]
    Task<LeadwayCustomerPage> ListCustomersAsync(
        string locationId,
        string affiliateId,
        string? query = null,
        string? status = null,
        string? campaignId = null,
        long? skip = null,
        int? limit = null,
        string? commissionStatus = null,
        CancellationToken cancellationToken = default);

    /// <summary>
    /// Disables or enables a customer: <c>PATCH /affiliate-manager/{locationId}/affiliates/{affiliateId}/customers/{customerId}/state</c>.
    /// [unverified]
    /// </summary>
    /// <param name="locationId">The location (sub-account).</param>
    /// <param name="affiliateId">The affiliate.</param>
    /// <param name="customerId">The customer.</param>
    /// <param name="state">Disabled or not.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Patch("/affiliate-manager/{locationId}/affiliates/{affiliateId}/customers/{customerId}/state")]
    Task<LeadwayCustomer> SetCustomerStateAsync(
        string locationId,
        string affiliateId,
        string customerId,
        [Body] LeadwayCustomerState state,
        CancellationToken cancellationToken = default);

    /// <summary>
    /// Deletes a customer: <c>DELETE /affiliate-manager/{locationId}/affiliates/{affiliateId}/customer/{customerId}</c>. [unverified]
    /// </summary>
    /// <param name="locationId">The location (sub-account).</param>
    /// <param name="affiliateId">The affiliate.</param>
    /// <param name="customerId">The customer.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Delete("/affiliate-manager/{locationId}/affiliates/{affiliateId}/customer/{customerId}")]
    Task<LeadwaySuccess> DeleteCustomerAsync(
        string locationId,
        string affiliateId,
        string customerId,
        CancellationToken cancellationToken = default
    );
}
