using Affiliate.Client.Leadway.Shared;
using Affiliate.Client.Paging;

namespace Affiliate.Client.Leadway.Customers;

/// <summary>Customers whom affiliates brought.</summary>
public sealed class LeadwayCustomers
{
    private readonly LeadwayClient _client;

    internal LeadwayCustomers(LeadwayClient client) => _client = client;

    /// <summary>
    /// Lists the customers of an affiliate: <c>GET /affiliate-manager/{locationId}/affiliates/{affiliateId}/customers</c>. [unverified]
    /// </summary>
    /// <param name="affiliateId">The affiliate.</param>
    /// <param name="query">Which; null for all.</param>
    /// <param name="pageSize">Rows to ask for at once, 1 to 100; null for 100.</param>
    /// <param name="paging">How to walk; null for the defaults.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="pageSize"/> is not 1 to 100.</exception>
    public AsyncPageable<LeadwayCustomer> List(
        string affiliateId,
        LeadwayCustomerQuery? query = null,
        int? pageSize = null,
        PagingOptions? paging = null
    )
    {
        var filter = query ?? new();
        return Pageable.Create(
            SkipLimitList.Create<LeadwayCustomer>(
                _client,
                "ListCustomers",
                "customers",
                [
                    ("affiliate", affiliateId),
                    ("query", filter.Search),
                    ("status", filter.Status?.Value),
                    ("campaign", filter.CampaignId),
                    ("commissions", filter.CommissionStatus?.Value),
                ],
                async (skip, limit, token) =>
                {
                    var page = await _client.Api.ListCustomersAsync(
                        _client.LocationId, affiliateId, filter.Search, filter.Status?.Value,
                        filter.CampaignId, skip, limit, filter.CommissionStatus?.Value, token).ConfigureAwait(false);
                    return (page.Customers, page.Meta);
                },
                static row => row.Id
            ),
            paging,
            SkipLimitList.Scheme.RequireSize(pageSize)
        );
    }

    /// <summary>
    /// Disables or enables a customer: <c>PATCH /affiliate-manager/{locationId}/affiliates/{affiliateId}/customers/{customerId}/state</c>.
    /// [unverified]
    /// </summary>
    /// <param name="affiliateId">The affiliate.</param>
    /// <param name="id">The customer.</param>
    /// <param name="disabled">Which.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public Task<LeadwayCustomer> SetDisabledAsync(
        string affiliateId,
        string id,
        bool disabled,
        CancellationToken cancellationToken = default
    ) => _client.Api.SetCustomerStateAsync(_client.LocationId, affiliateId, id, new() { IsDisabled = disabled }, cancellationToken);

    /// <summary>
    /// Deletes a customer: <c>DELETE /affiliate-manager/{locationId}/affiliates/{affiliateId}/customer/{customerId}</c>. [unverified]
    /// </summary>
    /// <param name="affiliateId">The affiliate.</param>
    /// <param name="id">The customer.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public Task<LeadwaySuccess> DeleteAsync(string affiliateId, string id, CancellationToken cancellationToken = default) =>
        _client.Api.DeleteCustomerAsync(_client.LocationId, affiliateId, id, cancellationToken);
}
