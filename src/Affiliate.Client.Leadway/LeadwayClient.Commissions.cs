using Affiliate.Client.Leadway.Commissions;
using Affiliate.Client.Leadway.Shared;
using Affiliate.Client.Paging;

namespace Affiliate.Client.Leadway;

public sealed partial class LeadwayClient
{
    /// <summary>Lists commissions: <c>GET /affiliate-manager/{locationId}/commissions</c>.</summary>
    /// <param name="query">Which; null for all.</param>
    /// <param name="pageSize">Rows to ask for at once, 1 to 100; null for 100.</param>
    /// <param name="paging">How to walk; null for the defaults.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="pageSize"/> is not 1 to 100.</exception>
    public AsyncPageable<LeadwayCommission> ListCommissions(LeadwayCommissionQuery? query = null, int? pageSize = null, PagingOptions? paging = null) =>
        CommissionRows(query ?? new(), clientFilter: null, pageSize, paging);

    /// <summary>Makes a commission by hand; twice makes two: <c>POST /affiliate-manager/{locationId}/commission</c>. [unverified]</summary>
    /// <param name="commission">The commission.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public Task<LeadwayCommission> CreateCommissionAsync(LeadwayCreateCommissionRequest commission, CancellationToken cancellationToken = default) =>
        Api.CreateCommissionAsync(LocationId, commission, cancellationToken);

    /// <summary>Changes the status of a commission <b>and of its payout</b>: <c>PUT /affiliate-manager/{locationId}/commission/{commissionId}/status</c>. [unverified]</summary>
    /// <param name="commissionId">The commission.</param>
    /// <param name="action">What to make of it.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public Task<LeadwaySuccess> UpdateCommissionAndPayoutStatusAsync(string commissionId, LeadwayCommissionAction action, CancellationToken cancellationToken = default) =>
        Api.UpdateCommissionStatusAsync(LocationId, commissionId, new() { Action = action }, cancellationToken);

    /// <summary>Denies a commission and moves its payout to denied: <c>PUT /affiliate-manager/{locationId}/commission/{commissionId}/deny</c>. [unverified]</summary>
    /// <param name="commissionId">The commission.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>What the vendor says of it; null where it says nothing.</returns>
    public Task<LeadwaySuccess?> DenyCommissionAsync(string commissionId, CancellationToken cancellationToken = default) =>
        Api.DenyCommissionAsync(LocationId, commissionId, cancellationToken);

    /// <summary>Deletes a commission and changes its payout: <c>DELETE /affiliate-manager/{locationId}/commission/{commissionId}</c>. [unverified]</summary>
    /// <param name="commissionId">The commission.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>What the vendor says of it; null where it says nothing.</returns>
    public Task<LeadwaySuccess?> DeleteCommissionAsync(string commissionId, CancellationToken cancellationToken = default) =>
        Api.DeleteCommissionAsync(LocationId, commissionId, cancellationToken);

    internal AsyncPageable<LeadwayCommission> CommissionRows(LeadwayCommissionQuery query, string? clientFilter, int? pageSize, PagingOptions? paging) =>
        Pageable.Create(new CommissionsEndpoint(Api, Account, LocationId, query, clientFilter), paging, Ranges.PageSize(pageSize));
}
