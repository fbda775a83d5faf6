using Affiliate.Client.AffiliateWP.Referrals;
using Affiliate.Client.AffiliateWP.Shared;
using Refit;

namespace Affiliate.Client.AffiliateWP.Http;

public partial interface IAffiliateWPApi
{
    /// <summary>
    /// Lists referrals, one page: <c>GET /referrals</c>. Past the end, and where nothing matches: 404 <c>no_referrals</c>.
    /// </summary>
    /// <param name="query">Which; null for all.</param>
    /// <param name="number">Rows, from 1; the vendor's default is 20, and there is no upper limit. 0 gives all rows, -1 gives one.</param>
    /// <param name="offset">Rows to skip, from 0.</param>
    /// <param name="orderBy">The column to order by; default <c>referral_id</c>. Page in that order only.</param>
    /// <param name="order">The direction; default ascending.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/referrals")]
    Task<IReadOnlyList<AffiliateWPReferral>> ListReferralsAsync(
        [Query] AffiliateWPReferralQuery? query = null, int? number = null, long? offset = null,
        [AliasAs("orderby")] string? orderBy = null, AffiliateWPOrder? order = null, CancellationToken cancellationToken = default);

    /// <summary>Lists the ids of all referrals at once: <c>GET /referrals?fields=ids&amp;number=0</c>. Needs 2.7 or later.</summary>
    /// <param name="query">Which; null for all.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/referrals?fields=ids&number=0")]
    Task<IReadOnlyList<long>> ListReferralIdsAsync(
        [Query] AffiliateWPReferralQuery? query = null,
        CancellationToken cancellationToken = default
    );

    /// <summary>Gets one referral: <c>GET /referrals/{id}</c>. Unknown: 404 <c>invalid_referral_id</c>.</summary>
    /// <param name="id">The referral's id, from 1.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/referrals/{id}")]
    Task<AffiliateWPReferral> GetReferralAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>
    /// Makes a referral: <c>POST /referrals</c> of the write add-on; answers 201. The server rounds the amount to its decimals.
    /// </summary>
    /// <param name="referral">The referral.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Post("/referrals")]
    Task<AffiliateWPReferral> CreateReferralAsync(
        [Body] AffiliateWPCreateReferralRequest referral,
        CancellationToken cancellationToken = default
    );

    /// <summary>
    /// Changes a referral: <c>PUT /referrals/{id}</c> of the write add-on; answers 201, and 500 where the id is unknown or nothing would
    /// change.
    /// </summary>
    /// <param name="id">The referral's id, from 1.</param>
    /// <param name="change">What to change.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Put("/referrals/{id}")]
    Task<AffiliateWPReferral> UpdateReferralAsync(
        long id,
        [Body] AffiliateWPUpdateReferralRequest change,
        CancellationToken cancellationToken = default
    );

    /// <summary>
    /// Deletes a referral: <c>DELETE /referrals/{id}</c> of the write add-on; a second time 404 <c>affwp_rest_get_referral_error</c>.
    /// </summary>
    /// <param name="id">The referral's id, from 1.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Delete("/referrals/{id}")]
    Task<AffiliateWPDeleted<AffiliateWPReferral>> DeleteReferralAsync(long id, CancellationToken cancellationToken = default);
}
