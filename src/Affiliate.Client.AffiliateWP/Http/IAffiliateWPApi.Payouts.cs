using Affiliate.Client.AffiliateWP.Payouts;
using Affiliate.Client.AffiliateWP.Shared;
using Refit;

namespace Affiliate.Client.AffiliateWP.Http;

/// <summary>The wire interface of the AffiliateWP REST API and its write add-on, one method per endpoint.</summary>
public partial interface IAffiliateWPApi
{
    /// <summary>Lists payouts, one page: <c>GET /payouts</c>. Past the end, and where nothing matches: 404 <c>no_payouts</c>.</summary>
    /// <param name="query">Which; null for all.</param>
    /// <param name="number">Rows, from 1; the vendor's default is 20, and there is no upper limit. 0 gives all rows, -1 gives one.</param>
    /// <param name="offset">Rows to skip, from 0.</param>
    /// <param name="orderBy">
    /// The column to order by; default <c>payout_id</c>. Page in that order only: others have ties, and pages of them lose rows.
    /// </param>
    /// <param name="order">The direction; default ascending.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/payouts")]
    Task<IReadOnlyList<AffiliateWPPayout>> ListPayoutsAsync(
        [Query] AffiliateWPPayoutQuery? query = null, int? number = null, long? offset = null,
        [AliasAs("orderby")] string? orderBy = null, AffiliateWPOrder? order = null, CancellationToken cancellationToken = default);

    /// <summary>
    /// Lists the ids of all payouts at once: <c>GET /payouts?fields=ids&amp;number=0</c>. Needs 2.7 or later: 2.6 fails with 500.
    /// </summary>
    /// <param name="query">Which; null for all.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/payouts?fields=ids&number=0")]
    Task<IReadOnlyList<long>> ListPayoutIdsAsync(
        [Query] AffiliateWPPayoutQuery? query = null,
        CancellationToken cancellationToken = default
    );

    /// <summary>Gets one payout: <c>GET /payouts/{id}</c>. Unknown or deleted: 404 <c>invalid_payout_id</c>.</summary>
    /// <param name="id">The payout's id, from 1.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/payouts/{id}")]
    Task<AffiliateWPPayout> GetPayoutAsync(long id, CancellationToken cancellationToken = default);

    /// <summary>
    /// Makes a payout: <c>POST /payouts</c> of the write add-on; answers 201. It marks the referrals as paid. There is no idempotency: the
    /// same referral can be paid twice.
    /// </summary>
    /// <param name="payout">The payout.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Post("/payouts")]
    Task<AffiliateWPPayout> CreatePayoutAsync([Body] AffiliateWPCreatePayoutRequest payout, CancellationToken cancellationToken = default);

    /// <summary>
    /// Changes a payout: <c>PUT /payouts/{id}</c> of the write add-on; answers 201, and 500 where the id is unknown or nothing would
    /// change. It never sends <c>referrals</c>: in every form they would be emptied.
    /// </summary>
    /// <param name="id">The payout's id, from 1.</param>
    /// <param name="change">What to change.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Put("/payouts/{id}")]
    Task<AffiliateWPPayout> UpdatePayoutAsync(
        long id,
        [Body] AffiliateWPUpdatePayoutRequest change,
        CancellationToken cancellationToken = default
    );

    /// <summary>
    /// Deletes a payout: <c>DELETE /payouts/{id}</c> of the write add-on; a second time 404 <c>affwp_rest_get_payout_error</c>. What
    /// becomes of its referrals is not known.
    /// </summary>
    /// <param name="id">The payout's id, from 1.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Delete("/payouts/{id}")]
    Task<AffiliateWPDeleted<AffiliateWPPayout>> DeletePayoutAsync(long id, CancellationToken cancellationToken = default);
}
