using Affiliate.Client.Aisle.Payouts;
using NodaTime;
using Refit;

namespace Affiliate.Client.Aisle.Http;

/// <summary>
/// The wire interface of the Aisle Brand API, one method per endpoint. Subscribing is on another host: <see cref="IAisleSubscribeApi"/>.
/// </summary>
public partial interface IAisleApi
{
    /// <summary>Lists payouts to consumers, one page: <c>GET /api/v1/{brandId}/payouts</c>.</summary>
    /// <param name="brandId">The brand; <see cref="AisleOptions.BrandId"/>.</param>
    /// <param name="startDate">Only payouts paid on this day or later; needs <paramref name="endDate"/>. Whether the day itself counts, and
    /// its zone, is not documented. [unverified]</param>
    /// <param name="endDate">Only payouts paid up to this day. Alone it is not documented. [unverified]</param>
    /// <param name="limit">Rows per page, 1 to 250; the vendor's default is 100.</param>
    /// <param name="nextPageToken">The token of the page before; null for the first page.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/api/v1/{brandId}/payouts")]
    Task<AislePayoutPage> ListPayoutsAsync(
        string brandId,
        LocalDate? startDate = null,
        LocalDate? endDate = null,
        int? limit = null,
        string? nextPageToken = null,
        CancellationToken cancellationToken = default);
}
