using Affiliate.Client.AffiliateWP.Shared;
using Affiliate.Client.Errors;
using Affiliate.Client.Paging;

namespace Affiliate.Client.AffiliateWP.Creatives;

/// <summary>Creatives: banners and links for affiliates.</summary>
public sealed class AffiliateWPCreatives
{
    private readonly AffiliateWPClient _client;

    internal AffiliateWPCreatives(AffiliateWPClient client) => _client = client;

    /// <summary>Lists creatives in the order of their ids: <c>GET /creatives</c>.</summary>
    /// <param name="query">Which; null for all.</param>
    /// <param name="pageSize">Rows to ask for at once, 1 to 1000; null for 100.</param>
    /// <param name="paging">How to walk; null for the defaults.</param>
    /// <exception cref="ArgumentOutOfRangeException">The page size is outside its range.</exception>
    public AsyncPageable<AffiliateWPCreative> List(
        AffiliateWPCreativeQuery? query = null, int? pageSize = null, PagingOptions? paging = null) =>
        AffiliateWPClient.Walk(AffiliateWPPagedEndpoints.Creatives(_client.Api, _client.Account, query), pageSize, paging);

    /// <summary>Gets one creative: <c>GET /creatives/{id}</c>.</summary>
    /// <param name="id">The creative's id, from 1.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="ArgumentOutOfRangeException">The id is less than 1.</exception>
    /// <exception cref="NotFoundException">There is no such creative.</exception>
    public Task<AffiliateWPCreative> GetAsync(long id, CancellationToken cancellationToken = default) =>
        _client.Api.GetCreativeAsync(QueryGuard.Id(id, nameof(id)), cancellationToken);

    /// <summary>Makes a creative: <c>POST /creatives</c> of the write add-on.</summary>
    /// <param name="creative">The creative.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="AffiliateValidationException">The server refuses the values.</exception>
    /// <exception cref="AffiliateConfigurationException">The add-on is missing, or creating is switched off in its settings.</exception>
    public Task<AffiliateWPCreative> CreateAsync(
        AffiliateWPCreateCreativeRequest creative,
        CancellationToken cancellationToken = default
    ) => _client.Api.CreateCreativeAsync(creative, cancellationToken);

    /// <summary>
    /// Changes a creative: <c>PUT /creatives/{id}</c> of the write add-on. Needs the type too: without it the server fails.
    /// </summary>
    /// <param name="id">The creative's id, from 1.</param>
    /// <param name="change">What to change.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="ArgumentOutOfRangeException">The id is less than 1.</exception>
    /// <exception cref="AffiliateValidationException">
    /// The id is unknown, nothing would change, or the server refuses the values.
    /// </exception>
    public Task<AffiliateWPCreative> UpdateAsync(
        long id,
        AffiliateWPUpdateCreativeRequest change,
        CancellationToken cancellationToken = default
    ) => _client.Api.UpdateCreativeAsync(QueryGuard.Id(id, nameof(id)), change, cancellationToken);

    /// <summary>Deletes a creative: <c>DELETE /creatives/{id}</c> of the write add-on.</summary>
    /// <param name="id">The creative's id, from 1.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The creative as it was.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The id is less than 1.</exception>
    /// <exception cref="NotFoundException">There is no such creative, or no more.</exception>
    public Task<AffiliateWPDeleted<AffiliateWPCreative>> DeleteAsync(long id, CancellationToken cancellationToken = default) =>
        _client.Api.DeleteCreativeAsync(QueryGuard.Id(id, nameof(id)), cancellationToken);
}
