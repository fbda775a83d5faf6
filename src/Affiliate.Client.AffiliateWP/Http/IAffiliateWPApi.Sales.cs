using Affiliate.Client.AffiliateWP.Sales;
using Refit;

namespace Affiliate.Client.AffiliateWP.Http;

public partial interface IAffiliateWPApi
{
    /// <summary>
    /// Lists sales, one page: <c>GET /sales?fields=referral_id,affiliate_id,order_total</c> (2.5 and later). Without the columns the server
    /// answers 500 as soon as one sale exists. Any <c>orderby</c> fails with 500. Past the end, and where nothing matches: 404
    /// <c>no_sales</c>.
    /// </summary>
    /// <param name="query">Which; null for all.</param>
    /// <param name="number">Rows, from 1; the vendor's default is 20, and there is no upper limit. 0 gives all rows, -1 gives one.</param>
    /// <param name="offset">Rows to skip, from 0.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/sales?fields=referral_id,affiliate_id,order_total")]
    Task<IReadOnlyList<AffiliateWPSale>> ListSalesAsync(
        [Query] AffiliateWPSaleQuery? query = null, int? number = null, long? offset = null,
        CancellationToken cancellationToken = default);

    /// <summary>Gets one sale: <c>GET /sales/{referralId}</c>. Unknown: 404 <c>invalid_referral_id</c>.</summary>
    /// <param name="referralId">The referral's id, from 1.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/sales/{referralId}")]
    Task<AffiliateWPSale> GetSaleAsync(long referralId, CancellationToken cancellationToken = default);
}
