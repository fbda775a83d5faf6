using Affiliate.Client.Leadway.Shared;
using Affiliate.Client.Paging;

namespace Affiliate.Client.Leadway.Commissions;

/// <summary>Commissions.</summary>
public sealed class LeadwayCommissions
{
    private readonly LeadwayClient _client;

    internal LeadwayCommissions(LeadwayClient client) => _client = client;

    /// <summary>Lists commissions: <c>GET /affiliate-manager/{locationId}/commissions</c>.</summary>
    /// <param name="query">Which; null for all.</param>
    /// <param name="pageSize">Rows to ask for at once, 1 to 100; null for 100.</param>
    /// <param name="paging">How to walk; null for the defaults.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="pageSize"/> is not 1 to 100.</exception>
    public AsyncPageable<LeadwayCommission> List(
        LeadwayCommissionQuery? query = null,
        int? pageSize = null,
        PagingOptions? paging = null
    ) => Rows(query ?? new(), clientFilter: null, SkipLimitList.Scheme.RequireSize(pageSize), paging);

    /// <summary>Makes a commission by hand; twice makes two: <c>POST /affiliate-manager/{locationId}/commission</c>. [unverified]</summary>
    /// <param name="commission">The commission.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public Task<LeadwayCommission> CreateAsync(LeadwayCreateCommissionRequest commission, CancellationToken cancellationToken = default) =>
        _client.Api.CreateCommissionAsync(_client.LocationId, commission, cancellationToken);

    /// <summary>
    /// Changes the status of a commission <b>and of its payout</b>: <c>PUT
    /// /affiliate-manager/{locationId}/commission/{commissionId}/status</c>. [unverified]
    /// </summary>
    /// <param name="id">The commission.</param>
    /// <param name="action">What to make of it.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public Task<LeadwaySuccess> UpdateStatusWithPayoutAsync(
        string id,
        LeadwayCommissionAction action,
        CancellationToken cancellationToken = default
    ) => _client.Api.UpdateCommissionStatusAsync(_client.LocationId, id, new() { Action = action }, cancellationToken);

    /// <summary>
    /// Denies a commission and moves its payout to denied: <c>PUT /affiliate-manager/{locationId}/commission/{commissionId}/deny</c>.
    /// [unverified]
    /// </summary>
    /// <param name="id">The commission.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>What the vendor says of it; null where it says nothing.</returns>
    public Task<LeadwaySuccess?> DenyAsync(string id, CancellationToken cancellationToken = default) =>
        _client.Api.DenyCommissionAsync(_client.LocationId, id, cancellationToken);

    /// <summary>
    /// Deletes a commission and changes its payout: <c>DELETE /affiliate-manager/{locationId}/commission/{commissionId}</c>. [unverified]
    /// </summary>
    /// <param name="id">The commission.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>What the vendor says of it; null where it says nothing.</returns>
    public Task<LeadwaySuccess?> DeleteAsync(string id, CancellationToken cancellationToken = default) =>
        _client.Api.DeleteCommissionAsync(_client.LocationId, id, cancellationToken);

    internal AsyncPageable<LeadwayCommission> Rows(
        LeadwayCommissionQuery query,
        string? clientFilter,
        int? pageSize,
        PagingOptions? paging
    ) =>
        Pageable.Create(
            SkipLimitList.Create<LeadwayCommission>(
                _client,
                "ListCommissions",
                "commissions",
                [
                    ("campaign", query.CampaignId),
                    ("affiliate", query.AffiliateId),
                    ("status", query.Status?.Value),
                    ("query", query.Search),
                    ("from", query.CreatedFrom),
                    ("to", query.CreatedTo),
                    ("filter", clientFilter),
                ],
                async (skip, limit, token) =>
                {
                    var page = await _client.Api.ListCommissionsAsync(
                        _client.LocationId, query.CampaignId, query.AffiliateId, query.Status?.Value, query.Search,
                        skip, limit, query.CreatedFrom, query.CreatedTo, token).ConfigureAwait(false);
                    return (page.Commissions, page.Meta);
                },
                static row => row.Id
            ),
            paging,
            pageSize
        );
}
