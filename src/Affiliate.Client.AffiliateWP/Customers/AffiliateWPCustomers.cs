using Affiliate.Client.AffiliateWP.Shared;
using Affiliate.Client.Errors;
using Affiliate.Client.Paging;

namespace Affiliate.Client.AffiliateWP.Customers;

/// <summary>Customers whom affiliates brought.</summary>
public sealed class AffiliateWPCustomers
{
    private readonly AffiliateWPClient _client;

    internal AffiliateWPCustomers(AffiliateWPClient client) => _client = client;

    /// <summary>Lists customers in the order of their ids: <c>GET /customers</c>.</summary>
    /// <param name="query">Which; null for all.</param>
    /// <param name="pageSize">Rows to ask for at once, 1 to 1000; null for 100.</param>
    /// <param name="paging">How to walk; null for the defaults.</param>
    /// <exception cref="ArgumentOutOfRangeException">The page size is outside its range.</exception>
    public AsyncPageable<AffiliateWPCustomer> List(
        AffiliateWPCustomerQuery? query = null, int? pageSize = null, PagingOptions? paging = null) =>
        AffiliateWPClient.Walk(AffiliateWPPagedEndpoints.Customers(_client.Api, _client.Account, query), pageSize, paging);

    /// <summary>Gets one customer: <c>GET /customers/{id}</c>.</summary>
    /// <param name="id">The customer's id, from 1.</param>
    /// <param name="details">What to add; null for nothing.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="ArgumentOutOfRangeException">The id is less than 1.</exception>
    /// <exception cref="NotFoundException">There is no such customer.</exception>
    public Task<AffiliateWPCustomer> GetAsync(long id, AffiliateWPDetails? details = null, CancellationToken cancellationToken = default) =>
        _client.Api.GetCustomerAsync(QueryGuard.Id(id, nameof(id)), details, cancellationToken);

    /// <summary>Gets one customer by the e-mail address: <c>GET /customers/0?email=…</c> (2.3 and later).</summary>
    /// <param name="email">The e-mail address.</param>
    /// <param name="details">What to add; null for nothing.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is no e-mail address.</exception>
    /// <exception cref="NotFoundException">There is no such customer.</exception>
    public Task<AffiliateWPCustomer> GetByEmailAsync(
        string email,
        AffiliateWPDetails? details = null,
        CancellationToken cancellationToken = default
    ) => _client.Api.GetCustomerByEmailAsync(QueryGuard.Email(email, nameof(email)), details, cancellationToken);

    /// <summary>Makes a customer: <c>POST /customers</c> of the write add-on.</summary>
    /// <param name="customer">The customer.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="AffiliateValidationException">The server refuses the values.</exception>
    /// <exception cref="AffiliateConfigurationException">The add-on is missing, or creating is switched off in its settings.</exception>
    public Task<AffiliateWPCustomer> CreateAsync(
        AffiliateWPCreateCustomerRequest customer,
        CancellationToken cancellationToken = default
    ) => _client.Api.CreateCustomerAsync(customer, cancellationToken);

    /// <summary>
    /// Changes a customer: <c>PUT /customers/{id}</c> of the write add-on. The response shows the old values although the new ones are
    /// saved; sending the customer's own e-mail address is refused as in use.
    /// </summary>
    /// <param name="id">The customer's id, from 1.</param>
    /// <param name="change">What to change.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="ArgumentOutOfRangeException">The id is less than 1.</exception>
    /// <exception cref="ArgumentException">Nothing is to be changed, which the server answers with 500.</exception>
    /// <exception cref="AffiliateValidationException">
    /// The id is unknown, nothing would change, or the server refuses the values.
    /// </exception>
    public Task<AffiliateWPCustomer> UpdateAsync(
        long id,
        AffiliateWPUpdateCustomerRequest change,
        CancellationToken cancellationToken = default
    ) =>
        _client.Api.UpdateCustomerAsync(
            QueryGuard.Id(id, nameof(id)),
            QueryGuard.Change(change, new AffiliateWPUpdateCustomerRequest(), nameof(change)),
            cancellationToken
        );

    /// <summary>Deletes a customer: <c>DELETE /customers/{id}</c> of the write add-on.</summary>
    /// <param name="id">The customer's id, from 1.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The customer as it was.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The id is less than 1.</exception>
    /// <exception cref="NotFoundException">There is no such customer, or no more.</exception>
    public Task<AffiliateWPDeleted<AffiliateWPCustomer>> DeleteAsync(long id, CancellationToken cancellationToken = default) =>
        _client.Api.DeleteCustomerAsync(QueryGuard.Id(id, nameof(id)), cancellationToken);
}
