using Affiliate.Client.AffiliateWP.Affiliates;
using Affiliate.Client.AffiliateWP.Shared;
using Refit;

namespace Affiliate.Client.AffiliateWP.Http;

public partial interface IAffiliateWPApi
{
    /// <summary>
    /// Lists affiliates, one page: <c>GET /affiliates</c>. Past the end, and where nothing matches: 404 <c>no_affiliates</c>.
    /// </summary>
    /// <param name="query">Which; null for all.</param>
    /// <param name="details">What to add; null for nothing.</param>
    /// <param name="number">Rows, from 1; the vendor's default is 20, and there is no upper limit. 0 gives all rows, -1 gives one.</param>
    /// <param name="offset">Rows to skip, from 0.</param>
    /// <param name="orderBy">The column to order by; default <c>affiliate_id</c>. Page in that order only.</param>
    /// <param name="order">The direction; default ascending.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/affiliates")]
    Task<IReadOnlyList<AffiliateWPAffiliate>> ListAffiliatesAsync(
        [Query] AffiliateWPAffiliateQuery? query = null,
        [Query] AffiliateWPDetails? details = null,
        int? number = null,
        long? offset = null,
        [AliasAs("orderby")] string? orderBy = null,
        AffiliateWPOrder? order = null,
        CancellationToken cancellationToken = default
    );

    /// <summary>Lists the ids of all affiliates at once: <c>GET /affiliates?fields=ids&amp;number=0</c>. Needs 2.7 or later.</summary>
    /// <param name="query">Which; null for all.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/affiliates?fields=ids&number=0")]
    Task<IReadOnlyList<long>> ListAffiliateIdsAsync(
        [Query] AffiliateWPAffiliateQuery? query = null,
        CancellationToken cancellationToken = default
    );

    /// <summary>Gets one affiliate: <c>GET /affiliates/{id}</c>. Unknown: 404 <c>invalid_affiliate</c>.</summary>
    /// <param name="id">The affiliate's id, from 1.</param>
    /// <param name="details">What to add; null for nothing.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/affiliates/{id}")]
    Task<AffiliateWPAffiliate> GetAffiliateAsync(
        long id,
        [Query] AffiliateWPDetails? details = null,
        CancellationToken cancellationToken = default
    );

    /// <summary>
    /// Gets one affiliate by the login: <c>GET /affiliates/0?username=…</c> (2.3 and later), because the path takes letters, digits and
    /// underscores only.
    /// </summary>
    /// <param name="login">The WordPress login.</param>
    /// <param name="details">What to add; null for nothing.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/affiliates/0")]
    Task<AffiliateWPAffiliate> GetAffiliateByLoginAsync(
        [AliasAs("username")] string login,
        [Query] AffiliateWPDetails? details = null,
        CancellationToken cancellationToken = default
    );

    /// <summary>Makes an affiliate: <c>POST /affiliates</c> of the write add-on; answers 201.</summary>
    /// <param name="affiliate">The affiliate.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Post("/affiliates")]
    Task<AffiliateWPAffiliate> CreateAffiliateAsync(
        [Body] AffiliateWPCreateAffiliateRequest affiliate,
        CancellationToken cancellationToken = default
    );

    /// <summary>
    /// Changes an affiliate: <c>PUT /affiliates/{id}</c> of the write add-on; answers 201, and 500 where the id is unknown or nothing would
    /// change.
    /// </summary>
    /// <param name="id">The affiliate's id, from 1.</param>
    /// <param name="change">What to change.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Put("/affiliates/{id}")]
    Task<AffiliateWPAffiliate> UpdateAffiliateAsync(
        long id,
        [Body] AffiliateWPUpdateAffiliateRequest change,
        CancellationToken cancellationToken = default
    );

    /// <summary>
    /// Deletes an affiliate: <c>DELETE /affiliates/{id}</c> of the write add-on; a second time 404 <c>affwp_rest_get_affiliate_error</c>.
    /// </summary>
    /// <param name="id">The affiliate's id, from 1.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Delete("/affiliates/{id}")]
    Task<AffiliateWPDeleted<AffiliateWPAffiliate>> DeleteAffiliateAsync(long id, CancellationToken cancellationToken = default);
}
