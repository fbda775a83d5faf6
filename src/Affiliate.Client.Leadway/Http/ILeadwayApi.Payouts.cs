using Affiliate.Client.Leadway.Payouts;
using NodaTime;
using Refit;

namespace Affiliate.Client.Leadway.Http;

public partial interface ILeadwayApi
{
    /// <summary>Lists payouts, one page: <c>GET /affiliate-manager/{locationId}/payouts</c>.</summary>
    /// <param name="locationId">The location (sub-account).</param>
    /// <param name="status">
    /// The vendor's word for the status: <c>pending</c>, <c>approved</c>, <c>paid</c> or <c>denied</c>. [unverified]
    /// </param>
    /// <param name="query">A text to search for.</param>
    /// <param name="affiliateId">Only this affiliate's.</param>
    /// <param name="campaignId">Only this campaign's.</param>
    /// <param name="skip">Rows to skip, from 0; the vendor's default is 0.</param>
    /// <param name="limit">Rows to return; the vendor's default is 10, and no maximum is documented (sister lists allow 100).</param>
    /// <param name="start">Only payouts on or after this moment. Which of a payout's dates is meant is [unverified].</param>
    /// <param name="end">Only payouts on or before this moment. Which of a payout's dates is meant is [unverified].</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/affiliate-manager/{locationId}/payouts")]
    Task<LeadwayPayoutPage> ListPayoutsAsync(
        string locationId,
        string? status = null,
        string? query = null,
        string? affiliateId = null,
        string? campaignId = null,
        long? skip = null,
        int? limit = null,
        [Query(Format = "uuuu'-'MM'-'dd'T'HH':'mm':'ss'.'fff'Z'")] Instant? start = null,
        [Query(Format = "uuuu'-'MM'-'dd'T'HH':'mm':'ss'.'fff'Z'")] Instant? end = null,
        CancellationToken cancellationToken = default);
}
