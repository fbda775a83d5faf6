using Affiliate.Client.AffiliateWP.Shared;
using Affiliate.Client.AffiliateWP.Visits;
using Refit;

namespace Affiliate.Client.AffiliateWP.Http;

public partial interface IAffiliateWPApi
{
    /// <summary>Lists visits, one page: <c>GET /visits</c>. Past the end, and where nothing matches: 404 <c>no_visits</c>.</summary>
    /// <param name="query">Which; null for all.</param>
    /// <param name="number">Rows, from 1; the vendor's default is 20, and there is no upper limit. 0 gives all rows, -1 gives one.</param>
    /// <param name="offset">Rows to skip, from 0.</param>
    /// <param name="orderBy">The column to order by; default <c>visit_id</c>. Page in that order only.</param>
    /// <param name="order">The direction; default ascending.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/visits")]
    Task<IReadOnlyList<AffiliateWPVisit>> ListVisitsAsync(
        [Query] AffiliateWPVisitQuery? query = null, int? number = null, long? offset = null,
        [AliasAs("orderby")] string? orderBy = null, AffiliateWPOrder? order = null, CancellationToken cancellationToken = default);

    /// <summary>Lists the ids of all visits at once: <c>GET /visits?fields=ids&amp;number=0</c>. Needs 2.7 or later.</summary>
    /// <param name="query">Which; null for all.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/visits?fields=ids&number=0")]
    Task<IReadOnlyList<long>> ListVisitIdsAsync([Query] AffiliateWPVisitQuery? query = null, CancellationToken cancellationToken = default);

    /// <summary>Gets one visit: <c>GET /visits/{id}</c>. Unknown: 404 <c>invalid_visit_id</c>.</summary>
    /// <param name="id">The visit's id, from 1.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/visits/{id}")]
    Task<AffiliateWPVisit> GetVisitAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Makes a visit: <c>POST /visits</c> of the write add-on; answers 201.</summary>
    /// <param name="visit">The visit.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Post("/visits")]
    Task<AffiliateWPVisit> CreateVisitAsync([Body] AffiliateWPCreateVisitRequest visit, CancellationToken cancellationToken = default);

    /// <summary>
    /// Changes a visit: <c>PUT /visits/{id}</c> of the write add-on; answers 201, and 500 where the id is unknown or nothing would change.
    /// </summary>
    /// <param name="id">The visit's id, from 1.</param>
    /// <param name="change">What to change.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Put("/visits/{id}")]
    Task<AffiliateWPVisit> UpdateVisitAsync(
        long id,
        [Body] AffiliateWPUpdateVisitRequest change,
        CancellationToken cancellationToken = default
    );

    /// <summary>
    /// Deletes a visit: <c>DELETE /visits/{id}</c> of the write add-on; a second time 404 <c>affwp_rest_get_visit_error</c>.
    /// </summary>
    /// <param name="id">The visit's id, from 1.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Delete("/visits/{id}")]
    Task<AffiliateWPDeleted<AffiliateWPVisit>> DeleteVisitAsync(long id, CancellationToken cancellationToken = default);
}
