using Affiliate.Client.AffiliateWP.Customers;
using Affiliate.Client.AffiliateWP.Shared;
using Refit;

namespace Affiliate.Client.AffiliateWP.Http;

public partial interface IAffiliateWPApi
{
    /// <summary>
    /// Lists customers, one page: <c>GET /customers</c> (2.3 and later). Past the end, and where nothing matches: 404 <c>no_customers</c>.
    /// </summary>
    /// <param name="query">Which; null for all.</param>
    /// <param name="number">Rows, from 1; the vendor's default is 20, and there is no upper limit. 0 gives all rows, -1 gives one.</param>
    /// <param name="offset">Rows to skip, from 0.</param>
    /// <param name="orderBy">The column to order by; default <c>customer_id</c>. Page in that order only.</param>
    /// <param name="order">The direction; default ascending.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/customers")]
    Task<IReadOnlyList<AffiliateWPCustomer>> ListCustomersAsync(
        [Query] AffiliateWPCustomerQuery? query = null, int? number = null, long? offset = null,
        [AliasAs("orderby")] string? orderBy = null, AffiliateWPOrder? order = null, CancellationToken cancellationToken = default);

    /// <summary>Lists the ids of all customers at once: <c>GET /customers?fields=ids&amp;number=0</c>. Needs 2.7 or later.</summary>
    /// <param name="query">Which; null for all.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/customers?fields=ids&number=0")]
    Task<IReadOnlyList<long>> ListCustomerIdsAsync(
        [Query] AffiliateWPCustomerQuery? query = null,
        CancellationToken cancellationToken = default
    );

    /// <summary>Gets one customer: <c>GET /customers/{id}</c>. Unknown: 404 <c>invalid_customer</c>.</summary>
    /// <param name="id">The customer's id, from 1.</param>
    /// <param name="details">What to add; null for nothing.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/customers/{id}")]
    Task<AffiliateWPCustomer> GetCustomerAsync(
        long id,
        [Query] AffiliateWPDetails? details = null,
        CancellationToken cancellationToken = default
    );

    /// <summary>
    /// Gets one customer by the e-mail address: <c>GET /customers/0?email=…</c> (2.3 and later), because the path takes no escaped
    /// <c>@</c>. Unknown: 404 <c>invalid_customer</c>.
    /// </summary>
    /// <param name="email">The e-mail address.</param>
    /// <param name="details">What to add; null for nothing.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/customers/0")]
    Task<AffiliateWPCustomer> GetCustomerByEmailAsync(
        string email,
        [Query] AffiliateWPDetails? details = null,
        CancellationToken cancellationToken = default
    );

    /// <summary>Makes a customer: <c>POST /customers</c> of the write add-on; answers 201.</summary>
    /// <param name="customer">The customer.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Post("/customers")]
    Task<AffiliateWPCustomer> CreateCustomerAsync(
        [Body] AffiliateWPCreateCustomerRequest customer,
        CancellationToken cancellationToken = default
    );

    /// <summary>
    /// Changes a customer: <c>PUT /customers/{id}</c> of the write add-on; answers 201, and 500 where the id is unknown or nothing would
    /// change. The response shows the old values although the new ones are saved; sending the customer's own e-mail address is refused as
    /// in use.
    /// </summary>
    /// <param name="id">The customer's id, from 1.</param>
    /// <param name="change">What to change.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Put("/customers/{id}")]
    Task<AffiliateWPCustomer> UpdateCustomerAsync(
        long id,
        [Body] AffiliateWPUpdateCustomerRequest change,
        CancellationToken cancellationToken = default
    );

    /// <summary>
    /// Deletes a customer: <c>DELETE /customers/{id}</c> of the write add-on; a second time 404 <c>affwp_rest_get_customer_error</c>.
    /// </summary>
    /// <param name="id">The customer's id, from 1.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Delete("/customers/{id}")]
    Task<AffiliateWPDeleted<AffiliateWPCustomer>> DeleteCustomerAsync(long id, CancellationToken cancellationToken = default);
}
