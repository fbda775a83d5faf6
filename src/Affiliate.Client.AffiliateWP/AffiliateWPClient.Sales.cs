using Affiliate.Client.AffiliateWP.Sales;
using Affiliate.Client.AffiliateWP.Shared;
using Affiliate.Client.Errors;
using Affiliate.Client.Paging;

namespace Affiliate.Client.AffiliateWP;

public sealed partial class AffiliateWPClient
{
    /// <summary>Lists sales in the order of their ids: <c>GET /sales</c> with its columns named, without which the server fails.</summary>
    /// <param name="query">Which; null for all.</param>
    /// <param name="pageSize">Rows to ask for at once, 1 to 1000; null for 100.</param>
    /// <param name="paging">How to walk; null for the defaults.</param>
    /// <exception cref="ArgumentOutOfRangeException">The page size is outside its range.</exception>
    public AsyncPageable<AffiliateWPSale> ListSales(
        AffiliateWPSaleQuery? query = null, int? pageSize = null, PagingOptions? paging = null) =>
        Walk(AffiliateWPPagedEndpoints.Sales(Api, Account, query), pageSize, paging);

    /// <summary>Gets one sale: <c>GET /sales/{referralId}</c>. [unverified]</summary>
    /// <param name="referralId">The referral's id, from 1.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="ArgumentOutOfRangeException">The id is less than 1.</exception>
    /// <exception cref="NotFoundException">There is no such sale.</exception>
    public Task<AffiliateWPSale> GetSaleAsync(long referralId, CancellationToken cancellationToken = default) =>
        Api.GetSaleAsync(QueryGuard.Id(referralId, nameof(referralId)), cancellationToken);
}
