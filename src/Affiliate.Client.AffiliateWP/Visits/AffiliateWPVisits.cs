using Affiliate.Client.AffiliateWP.Shared;
using Affiliate.Client.Errors;
using Affiliate.Client.Paging;

namespace Affiliate.Client.AffiliateWP.Visits;

/// <summary>Visits through affiliate links.</summary>
public sealed class AffiliateWPVisits
{
    private readonly AffiliateWPClient _client;

    internal AffiliateWPVisits(AffiliateWPClient client) => _client = client;

    /// <summary>Lists visits in the order of their ids: <c>GET /visits</c>.</summary>
    /// <param name="query">Which; null for all.</param>
    /// <param name="pageSize">Rows to ask for at once, 1 to 1000; null for 100.</param>
    /// <param name="paging">How to walk; null for the defaults.</param>
    /// <exception cref="ArgumentOutOfRangeException">The page size is outside its range.</exception>
    public AsyncPageable<AffiliateWPVisit> List(
        AffiliateWPVisitQuery? query = null, int? pageSize = null, PagingOptions? paging = null) =>
        AffiliateWPClient.Walk(AffiliateWPPagedEndpoints.Visits(_client.Api, _client.Account, query), pageSize, paging);

    /// <summary>Gets one visit: <c>GET /visits/{id}</c>.</summary>
    /// <param name="id">The visit's id, from 1.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="ArgumentOutOfRangeException">The id is less than 1.</exception>
    /// <exception cref="NotFoundException">There is no such visit.</exception>
    public Task<AffiliateWPVisit> GetAsync(long id, CancellationToken cancellationToken = default) =>
        _client.Api.GetVisitAsync(QueryGuard.Id(id, nameof(id)), cancellationToken);

    /// <summary>Makes a visit: <c>POST /visits</c> of the write add-on.</summary>
    /// <param name="visit">The visit.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="AffiliateValidationException">The server refuses the values.</exception>
    /// <exception cref="AffiliateConfigurationException">The add-on is missing, or creating is switched off in its settings.</exception>
    public Task<AffiliateWPVisit> CreateAsync(AffiliateWPCreateVisitRequest visit, CancellationToken cancellationToken = default) =>
        _client.Api.CreateVisitAsync(visit, cancellationToken);

    /// <summary>Changes a visit: <c>PUT /visits/{id}</c> of the write add-on.</summary>
    /// <param name="id">The visit's id, from 1.</param>
    /// <param name="change">What to change.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="ArgumentOutOfRangeException">The id is less than 1.</exception>
    /// <exception cref="ArgumentException">Nothing is to be changed, which the server answers with 500.</exception>
    /// <exception cref="AffiliateValidationException">
    /// The id is unknown, nothing would change, or the server refuses the values.
    /// </exception>
    public Task<AffiliateWPVisit> UpdateAsync(
        long id,
        AffiliateWPUpdateVisitRequest change,
        CancellationToken cancellationToken = default
    ) =>
        _client.Api.UpdateVisitAsync(
            QueryGuard.Id(id, nameof(id)),
            QueryGuard.Change(change, new AffiliateWPUpdateVisitRequest(), nameof(change)),
            cancellationToken
        );

    /// <summary>Deletes a visit: <c>DELETE /visits/{id}</c> of the write add-on.</summary>
    /// <param name="id">The visit's id, from 1.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The visit as it was.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The id is less than 1.</exception>
    /// <exception cref="NotFoundException">There is no such visit, or no more.</exception>
    public Task<AffiliateWPDeleted<AffiliateWPVisit>> DeleteAsync(long id, CancellationToken cancellationToken = default) =>
        _client.Api.DeleteVisitAsync(QueryGuard.Id(id, nameof(id)), cancellationToken);
}
