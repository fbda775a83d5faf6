using Affiliate.Client.Http;
using Affiliate.Client.Leadway.Commissions;
using Affiliate.Client.Leadway.Shared;
using NodaTime;
using Refit;

namespace Affiliate.Client.Leadway.Http;

public partial interface ILeadwayApi
{
    /// <summary>Lists commissions, one page: <c>GET /affiliate-manager/{locationId}/commissions</c>.</summary>
    /// <param name="locationId">The location (sub-account).</param>
    /// <param name="campaignId">Only this campaign's.</param>
    /// <param name="affiliateId">Only this affiliate's.</param>
    /// <param name="status">
    /// The vendor's word for the status: <c>pending</c>, <c>approved</c>, <c>paid</c> or <c>denied</c>. [unverified]
    /// </param>
    /// <param name="query">A text to search for.</param>
    /// <param name="skip">Rows to skip, from 0.</param>
    /// <param name="limit">Rows to return, 1 to 100; the vendor's default is 10.</param>
    /// <param name="fromDate">Made on or after this day.</param>
    /// <param name="toDate">Made on or before this day.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/affiliate-manager/{locationId}/commissions")]
    Task<LeadwayCommissionPage> ListCommissionsAsync(
        string locationId,
        string? campaignId = null,
        string? affiliateId = null,
        string? status = null,
        string? query = null,
        long? skip = null,
        int? limit = null,
        LocalDate? fromDate = null,
        LocalDate? toDate = null,
        CancellationToken cancellationToken = default);

    /// <summary>Makes a commission by hand; twice makes two: <c>POST /affiliate-manager/{locationId}/commission</c>. [unverified]</summary>
    /// <param name="locationId">The location (sub-account).</param>
    /// <param name="commission">The commission.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Post("/affiliate-manager/{locationId}/commission")]
    Task<LeadwayCommission> CreateCommissionAsync(
        string locationId,
        [Body] LeadwayCreateCommissionRequest commission,
        CancellationToken cancellationToken = default);

    /// <summary>
    /// Changes the status of a commission and of its payout: <c>PUT /affiliate-manager/{locationId}/commission/{commissionId}/status</c>.
    /// [unverified]
    /// </summary>
    /// <param name="locationId">The location (sub-account).</param>
    /// <param name="commissionId">The commission.</param>
    /// <param name="change">What to make of it.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Put("/affiliate-manager/{locationId}/commission/{commissionId}/status")]
    Task<LeadwaySuccess> UpdateCommissionStatusAsync(
        string locationId,
        string commissionId,
        [Body] LeadwayUpdateCommissionStatusRequest change,
        CancellationToken cancellationToken = default);

    /// <summary>
    /// Denies a commission and moves its payout to denied: <c>PUT /affiliate-manager/{locationId}/commission/{commissionId}/deny</c>.
    /// [unverified]
    /// </summary>
    /// <param name="locationId">The location (sub-account).</param>
    /// <param name="commissionId">The commission.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>What the vendor says of it; null where it says nothing.</returns>
    [Put("/affiliate-manager/{locationId}/commission/{commissionId}/deny"), AllowEmptyResponse]
    Task<LeadwaySuccess?> DenyCommissionAsync(string locationId, string commissionId, CancellationToken cancellationToken = default);

    /// <summary>
    /// Deletes a commission and changes its payout: <c>DELETE /affiliate-manager/{locationId}/commission/{commissionId}</c>. [unverified]
    /// </summary>
    /// <param name="locationId">The location (sub-account).</param>
    /// <param name="commissionId">The commission.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>What the vendor says of it; null where it says nothing.</returns>
    [Delete("/affiliate-manager/{locationId}/commission/{commissionId}"), AllowEmptyResponse]
    Task<LeadwaySuccess?> DeleteCommissionAsync(string locationId, string commissionId, CancellationToken cancellationToken = default);
}
