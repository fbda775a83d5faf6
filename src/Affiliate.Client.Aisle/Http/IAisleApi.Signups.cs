using Affiliate.Client.Aisle.Signups;
using NodaTime;
using Refit;

namespace Affiliate.Client.Aisle.Http;

public partial interface IAisleApi
{
    /// <summary>Lists signups, one page: <c>GET /api/v1/{brandId}/customers/signups</c>.</summary>
    /// <param name="brandId">The brand; <see cref="AisleOptions.BrandId"/>.</param>
    /// <param name="startDate">Only signups of this day or later; needs <paramref name="endDate"/>. Whether the day itself counts, and its
    /// zone, is not documented. [unverified]</param>
    /// <param name="endDate">Only signups up to this day. Alone it is not documented. [unverified]</param>
    /// <param name="limit">Rows per page, 1 to 250; the vendor's default is 100.</param>
    /// <param name="nextPageToken">The token of the page before; null for the first page.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    [Get("/api/v1/{brandId}/customers/signups")]
    Task<AisleSignupPage> ListSignupsAsync(
        string brandId,
        LocalDate? startDate = null,
        LocalDate? endDate = null,
        int? limit = null,
        string? nextPageToken = null,
        CancellationToken cancellationToken = default);
}
