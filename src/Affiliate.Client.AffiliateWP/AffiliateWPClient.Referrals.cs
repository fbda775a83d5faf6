namespace Affiliate.Client.AffiliateWP;

public sealed partial class AffiliateWPClient
{
    /// <summary>Lists referrals in the order of their ids: <c>GET /referrals</c>.</summary>
    /// <param name="query">Which; null for all.</param>
    /// <param name="pageSize">Rows to ask for at once, 1 to 1000; null for 100.</param>
    /// <param name="paging">How to walk; null for the defaults.</param>
    /// <exception cref="ArgumentOutOfRangeException">The page size is outside its range.</exception>
    public AsyncPageable<AffiliateWPReferral> ListReferrals(AffiliateWPReferralQuery? query = null, int? pageSize = null, PagingOptions? paging = null) =>
        Walk(AffiliateWPListings.Referrals(Api, Account, query), pageSize, paging);

    /// <summary>Gets one referral: <c>GET /referrals/{id}</c>.</summary>
    /// <param name="id">The referral's id, from 1.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="ArgumentOutOfRangeException">The id is less than 1.</exception>
    /// <exception cref="NotFoundException">There is no such referral.</exception>
    public Task<AffiliateWPReferral> GetReferralAsync(long id, CancellationToken cancellationToken = default) =>
        Api.GetReferralAsync(QueryGuard.Id(id, nameof(id)), cancellationToken);
}
