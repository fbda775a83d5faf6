using Affiliate.Client.AffiliateWP.Normalization;
using Affiliate.Client.AffiliateWP.Shared;
using Affiliate.Client.Errors;
using Affiliate.Client.Paging;

namespace Affiliate.Client.AffiliateWP.Payouts;

/// <summary>Payouts.</summary>
public sealed class AffiliateWPPayouts
{
    private readonly AffiliateWPClient _client;

    internal AffiliateWPPayouts(AffiliateWPClient client) => _client = client;

    /// <summary>Lists payouts in the order of their ids: <c>GET /payouts</c>.</summary>
    /// <param name="query">Which; null for all.</param>
    /// <param name="pageSize">Rows to ask for at once, 1 to 1000; null for 100.</param>
    /// <param name="paging">How to walk; null for the defaults.</param>
    /// <exception cref="ArgumentOutOfRangeException">The page size is outside its range.</exception>
    public AsyncPageable<AffiliateWPPayout> List(
        AffiliateWPPayoutQuery? query = null,
        int? pageSize = null,
        PagingOptions? paging = null
    ) => AffiliateWPClient.Walk(AffiliateWPPagedEndpoints.Payouts(_client.Api, _client.Account, query), pageSize, paging);

    /// <summary>Gets one payout: <c>GET /payouts/{id}</c>.</summary>
    /// <param name="id">The payout's id, from 1.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="ArgumentOutOfRangeException">The id is less than 1.</exception>
    /// <exception cref="NotFoundException">There is no such payout, or it was deleted.</exception>
    public Task<AffiliateWPPayout> GetAsync(long id, CancellationToken cancellationToken = default) =>
        _client.Api.GetPayoutAsync(QueryGuard.Id(id, nameof(id)), cancellationToken);

    /// <summary>
    /// Finds the payout that a referral is in, by <c>GET /referrals/{id}</c> and <c>GET /payouts/{id}</c>; the server's own filter
    /// <c>referrals=</c> gives all payouts when it finds none.
    /// </summary>
    /// <param name="referralId">The referral's id, from 1.</param>
    /// <param name="cancellationToken">Cancels the calls.</param>
    /// <returns>The payout; null where the referral is in none, or in one that failed, was deleted or does not cover it.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The id is less than 1.</exception>
    /// <exception cref="NotFoundException">There is no such referral.</exception>
    public async Task<AffiliateWPPayout?> FindByReferralAsync(long referralId, CancellationToken cancellationToken = default)
    {
        var referral = await _client.Referrals.GetAsync(referralId, cancellationToken).ConfigureAwait(false);
        if (!AffiliateWPPayoutMapping.IsInPayout(referral)) return null;
        try
        {
            var payout = await _client.Api.GetPayoutAsync(referral.PayoutId!.Value, cancellationToken).ConfigureAwait(false);
            return payout.Referrals?.Contains(referralId) == true ? payout : null;
        }
        catch (NotFoundException deleted) when (deleted.VendorCode == "invalid_payout_id")
        {
            return null;
        }
    }

    /// <summary>
    /// Makes a payout: <c>POST /payouts</c> of the write add-on. It marks the referrals as paid. There is no idempotency: the same referral
    /// can be paid twice.
    /// </summary>
    /// <param name="payout">The payout.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="AffiliateValidationException">The server refuses the values.</exception>
    /// <exception cref="AffiliateConfigurationException">The add-on is missing, or creating is switched off in its settings.</exception>
    public Task<AffiliateWPPayout> CreateAsync(AffiliateWPCreatePayoutRequest payout, CancellationToken cancellationToken = default) =>
        _client.Api.CreatePayoutAsync(payout, cancellationToken);

    /// <summary>
    /// Changes a payout: <c>PUT /payouts/{id}</c> of the write add-on. It never sends <c>referrals</c>: in every form they would be
    /// emptied.
    /// </summary>
    /// <param name="id">The payout's id, from 1.</param>
    /// <param name="change">What to change.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="ArgumentOutOfRangeException">The id is less than 1.</exception>
    /// <exception cref="ArgumentException">Nothing is to be changed, which the server answers with 500.</exception>
    /// <exception cref="AffiliateValidationException">
    /// The id is unknown, nothing would change, or the server refuses the values.
    /// </exception>
    public Task<AffiliateWPPayout> UpdateAsync(
        long id,
        AffiliateWPUpdatePayoutRequest change,
        CancellationToken cancellationToken = default
    ) =>
        _client.Api.UpdatePayoutAsync(
            QueryGuard.Id(id, nameof(id)),
            QueryGuard.Change(change, new AffiliateWPUpdatePayoutRequest(), nameof(change)),
            cancellationToken
        );

    /// <summary>Deletes a payout: <c>DELETE /payouts/{id}</c> of the write add-on. What becomes of its referrals is not known.</summary>
    /// <param name="id">The payout's id, from 1.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The payout as it was.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The id is less than 1.</exception>
    /// <exception cref="NotFoundException">There is no such payout, or no more.</exception>
    public Task<AffiliateWPDeleted<AffiliateWPPayout>> DeleteAsync(long id, CancellationToken cancellationToken = default) =>
        _client.Api.DeletePayoutAsync(QueryGuard.Id(id, nameof(id)), cancellationToken);
}
