using Affiliate.Client.AffiliateWP.Shared;
using Affiliate.Client.Errors;
using Affiliate.Client.Paging;

namespace Affiliate.Client.AffiliateWP.Sales;

/// <summary>Sales: referrals with their orders.</summary>
public sealed class AffiliateWPSales
{
    private readonly AffiliateWPClient _client;

    internal AffiliateWPSales(AffiliateWPClient client) => _client = client;

    /// <summary>Lists sales in the order of their ids: <c>GET /sales</c> with its columns named, without which the server fails.</summary>
    /// <param name="query">Which; null for all.</param>
    /// <param name="pageSize">Rows to ask for at once, 1 to 1000; null for 100.</param>
    /// <param name="paging">How to walk; null for the defaults.</param>
    /// <exception cref="ArgumentOutOfRangeException">The page size is outside its range.</exception>
    public AsyncPageable<AffiliateWPSale> List(
        AffiliateWPSaleQuery? query = null, int? pageSize = null, PagingOptions? paging = null) =>
        AffiliateWPClient.Walk(AffiliateWPPagedEndpoints.Sales(_client.Api, _client.Account, query), pageSize, paging);

    /// <summary>Gets one sale: <c>GET /sales/{referralId}</c>. [unverified]</summary>
    /// <param name="id">The referral's id, from 1.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="ArgumentOutOfRangeException">The id is less than 1.</exception>
    /// <exception cref="NotFoundException">There is no such sale.</exception>
    public Task<AffiliateWPSale> GetAsync(long id, CancellationToken cancellationToken = default) =>
        _client.Api.GetSaleAsync(QueryGuard.Id(id, nameof(id)), cancellationToken);
}
