using Affiliate.Client.AffiliateWP.Shared;
using Affiliate.Client.Errors;
using Affiliate.Client.Paging;

namespace Affiliate.Client.AffiliateWP.Referrals;

/// <summary>Referrals: what affiliates earned.</summary>
public sealed class AffiliateWPReferrals
{
    private readonly AffiliateWPClient _client;

    internal AffiliateWPReferrals(AffiliateWPClient client) => _client = client;

    /// <summary>
    /// Lists referrals in the order of their ids: <c>GET /referrals</c>. Where the query names no status, drafts and failed referrals
    /// follow from a second list, because the server leaves them out (2.9.8 and later).
    /// </summary>
    /// <param name="query">Which; null for all.</param>
    /// <param name="pageSize">Rows to ask for at once, 1 to 1000; null for 100.</param>
    /// <param name="paging">How to walk; null for the defaults.</param>
    /// <exception cref="ArgumentOutOfRangeException">The page size is outside its range.</exception>
    public AsyncPageable<AffiliateWPReferral> List(
        AffiliateWPReferralQuery? query = null,
        int? pageSize = null,
        PagingOptions? paging = null
    ) =>
        WithHidden(
            AffiliateWPClient.Walk(AffiliateWPPagedEndpoints.Referrals(_client, query), pageSize, paging),
            AffiliateWPPagedEndpoints.HiddenReferrals(_client, query) is { } hidden
                ? AffiliateWPClient.Walk(hidden, pageSize, paging)
                : null
        );

    /// <summary>Gets one referral: <c>GET /referrals/{id}</c>.</summary>
    /// <param name="id">The referral's id, from 1.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="ArgumentOutOfRangeException">The id is less than 1.</exception>
    /// <exception cref="NotFoundException">There is no such referral.</exception>
    public Task<AffiliateWPReferral> GetAsync(long id, CancellationToken cancellationToken = default) =>
        _client.Api.GetReferralAsync(QueryGuard.Id(id, nameof(id)), cancellationToken);

    /// <summary>Makes a referral: <c>POST /referrals</c> of the write add-on. The server rounds the amount to its decimals.</summary>
    /// <param name="referral">The referral.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="AffiliateValidationException">The server refuses the values.</exception>
    /// <exception cref="AffiliateConfigurationException">The add-on is missing, or creating is switched off in its settings.</exception>
    public Task<AffiliateWPReferral> CreateAsync(
        AffiliateWPCreateReferralRequest referral,
        CancellationToken cancellationToken = default
    ) => _client.Api.CreateReferralAsync(referral, cancellationToken);

    /// <summary>Changes a referral: <c>PUT /referrals/{id}</c> of the write add-on.</summary>
    /// <param name="id">The referral's id, from 1.</param>
    /// <param name="change">What to change.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="ArgumentOutOfRangeException">The id is less than 1.</exception>
    /// <exception cref="ArgumentException">Nothing is to be changed, which the server answers with 500.</exception>
    /// <exception cref="AffiliateValidationException">
    /// The id is unknown, nothing would change, or the server refuses the values.
    /// </exception>
    public Task<AffiliateWPReferral> UpdateAsync(
        long id,
        AffiliateWPUpdateReferralRequest change,
        CancellationToken cancellationToken = default
    ) =>
        _client.Api.UpdateReferralAsync(
            QueryGuard.Id(id, nameof(id)),
            QueryGuard.Change(change, new AffiliateWPUpdateReferralRequest(), nameof(change)),
            cancellationToken
        );

    /// <summary>Deletes a referral: <c>DELETE /referrals/{id}</c> of the write add-on.</summary>
    /// <param name="id">The referral's id, from 1.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The referral as it was.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The id is less than 1.</exception>
    /// <exception cref="NotFoundException">There is no such referral, or no more.</exception>
    public Task<AffiliateWPDeleted<AffiliateWPReferral>> DeleteAsync(long id, CancellationToken cancellationToken = default) =>
        _client.Api.DeleteReferralAsync(QueryGuard.Id(id, nameof(id)), cancellationToken);

    private static AsyncPageable<AffiliateWPReferral> WithHidden(
        AsyncPageable<AffiliateWPReferral> shown,
        AsyncPageable<AffiliateWPReferral>? hidden
    ) => hidden is null ? shown : Pageable.Concat(shown, hidden);
}
