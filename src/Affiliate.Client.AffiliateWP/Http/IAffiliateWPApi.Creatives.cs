using Affiliate.Client.AffiliateWP.Creatives;
using Affiliate.Client.AffiliateWP.Shared;
using Refit;

namespace Affiliate.Client.AffiliateWP.Http;

public partial interface IAffiliateWPApi
{
    /// <summary>
    /// Lists creatives, one page: <c>GET /creatives</c>. Past the end, and where nothing matches: 404 <c>no_creatives</c>.
    /// </summary>
    /// <param name="query">Which; null for all.</param>
    /// <param name="number">Rows, from 1; the vendor's default is 20, and there is no upper limit. 0 gives all rows, -1 gives one.</param>
    /// <param name="offset">Rows to skip, from 0.</param>
    /// <param name="orderBy">The column to order by; default <c>creative_id</c>. Page in that order only.</param>
    /// <param name="order">The direction; default ascending.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/creatives")]
    Task<IReadOnlyList<AffiliateWPCreative>> ListCreativesAsync(
        [Query] AffiliateWPCreativeQuery? query = null, int? number = null, long? offset = null,
        [AliasAs("orderby")] string? orderBy = null, AffiliateWPOrder? order = null, CancellationToken cancellationToken = default);

    /// <summary>Lists the ids of all creatives at once: <c>GET /creatives?fields=ids&amp;number=0</c>. Needs 2.7 or later.</summary>
    /// <param name="query">Which; null for all.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/creatives?fields=ids&number=0")]
    Task<IReadOnlyList<long>> ListCreativeIdsAsync(
        [Query] AffiliateWPCreativeQuery? query = null,
        CancellationToken cancellationToken = default
    );

    /// <summary>Gets one creative: <c>GET /creatives/{id}</c>. Unknown: 404 <c>invalid_creative_id</c>.</summary>
    /// <param name="id">The creative's id, from 1.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/creatives/{id}")]
    Task<AffiliateWPCreative> GetCreativeAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>Makes a creative: <c>POST /creatives</c> of the write add-on; answers 201.</summary>
    /// <param name="creative">The creative.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Post("/creatives")]
    Task<AffiliateWPCreative> CreateCreativeAsync(
        [Body] AffiliateWPCreateCreativeRequest creative,
        CancellationToken cancellationToken = default
    );

    /// <summary>
    /// Changes a creative: <c>PUT /creatives/{id}</c> of the write add-on; answers 201, and 500 where the id is unknown or nothing would
    /// change. Needs the type too: without it the server fails.
    /// </summary>
    /// <param name="id">The creative's id, from 1.</param>
    /// <param name="change">What to change.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Put("/creatives/{id}")]
    Task<AffiliateWPCreative> UpdateCreativeAsync(
        long id,
        [Body] AffiliateWPUpdateCreativeRequest change,
        CancellationToken cancellationToken = default
    );

    /// <summary>
    /// Deletes a creative: <c>DELETE /creatives/{id}</c> of the write add-on; a second time 404 <c>affwp_rest_get_creative_error</c>.
    /// </summary>
    /// <param name="id">The creative's id, from 1.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Delete("/creatives/{id}")]
    Task<AffiliateWPDeleted<AffiliateWPCreative>> DeleteCreativeAsync(long id, CancellationToken cancellationToken = default);
}
