using Affiliate.Client.AffiliateWP.Shared;
using Affiliate.Client.Errors;
using Affiliate.Client.Paging;

namespace Affiliate.Client.AffiliateWP.Affiliates;

/// <summary>Affiliates.</summary>
public sealed class AffiliateWPAffiliates
{
    private readonly AffiliateWPClient _client;

    internal AffiliateWPAffiliates(AffiliateWPClient client) => _client = client;

    /// <summary>Lists affiliates in the order of their ids: <c>GET /affiliates</c>.</summary>
    /// <param name="query">Which; null for all.</param>
    /// <param name="details">What to add; null for nothing.</param>
    /// <param name="pageSize">Rows to ask for at once, 1 to 1000; null for 100.</param>
    /// <param name="paging">How to walk; null for the defaults.</param>
    /// <exception cref="ArgumentOutOfRangeException">The page size is outside its range.</exception>
    public AsyncPageable<AffiliateWPAffiliate> List(
        AffiliateWPAffiliateQuery? query = null, AffiliateWPDetails? details = null, int? pageSize = null, PagingOptions? paging = null) =>
        AffiliateWPClient.Walk(AffiliateWPPagedEndpoints.Affiliates(_client.Api, _client.Account, query, details), pageSize, paging);

    /// <summary>Gets one affiliate: <c>GET /affiliates/{id}</c>.</summary>
    /// <param name="id">The affiliate's id, from 1.</param>
    /// <param name="details">What to add; null for nothing.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="ArgumentOutOfRangeException">The id is less than 1.</exception>
    /// <exception cref="NotFoundException">There is no such affiliate.</exception>
    public Task<AffiliateWPAffiliate> GetAsync(
        long id,
        AffiliateWPDetails? details = null,
        CancellationToken cancellationToken = default
    ) => _client.Api.GetAffiliateAsync(QueryGuard.Id(id, nameof(id)), details, cancellationToken);

    /// <summary>Gets one affiliate by the WordPress login: <c>GET /affiliates/0?username=…</c> (2.3 and later).</summary>
    /// <param name="login">The login, of any characters.</param>
    /// <param name="details">What to add; null for nothing.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="ArgumentOutOfRangeException">The login is empty.</exception>
    /// <exception cref="NotFoundException">There is no such affiliate.</exception>
    public Task<AffiliateWPAffiliate> GetByLoginAsync(
        string login,
        AffiliateWPDetails? details = null,
        CancellationToken cancellationToken = default
    ) => _client.Api.GetAffiliateByLoginAsync(QueryGuard.Required(login, nameof(login)), details, cancellationToken);

    /// <summary>Makes an affiliate: <c>POST /affiliates</c> of the write add-on.</summary>
    /// <param name="affiliate">The affiliate.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="AffiliateValidationException">The server refuses the values.</exception>
    /// <exception cref="AffiliateConfigurationException">The add-on is missing, or creating is switched off in its settings.</exception>
    public Task<AffiliateWPAffiliate> CreateAsync(
        AffiliateWPCreateAffiliateRequest affiliate,
        CancellationToken cancellationToken = default
    ) => _client.Api.CreateAffiliateAsync(affiliate, cancellationToken);

    /// <summary>Changes an affiliate: <c>PUT /affiliates/{id}</c> of the write add-on.</summary>
    /// <param name="id">The affiliate's id, from 1.</param>
    /// <param name="change">What to change.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="ArgumentOutOfRangeException">The id is less than 1.</exception>
    /// <exception cref="ArgumentException">Nothing is to be changed, which the server answers with 500.</exception>
    /// <exception cref="AffiliateValidationException">
    /// The id is unknown, nothing would change, or the server refuses the values.
    /// </exception>
    public Task<AffiliateWPAffiliate> UpdateAsync(
        long id,
        AffiliateWPUpdateAffiliateRequest change,
        CancellationToken cancellationToken = default
    ) =>
        _client.Api.UpdateAffiliateAsync(
            QueryGuard.Id(id, nameof(id)),
            QueryGuard.Change(change, new AffiliateWPUpdateAffiliateRequest(), nameof(change)),
            cancellationToken
        );

    /// <summary>Deletes an affiliate: <c>DELETE /affiliates/{id}</c> of the write add-on.</summary>
    /// <param name="id">The affiliate's id, from 1.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The affiliate as it was.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The id is less than 1.</exception>
    /// <exception cref="NotFoundException">There is no such affiliate, or no more.</exception>
    public Task<AffiliateWPDeleted<AffiliateWPAffiliate>> DeleteAsync(long id, CancellationToken cancellationToken = default) =>
        _client.Api.DeleteAffiliateAsync(QueryGuard.Id(id, nameof(id)), cancellationToken);
}
