using Affiliate.Client.Aisle.Normalization;
using Affiliate.Client.Aisle.Shared;
using Affiliate.Client.Paging;
using NodaTime;

namespace Affiliate.Client.Aisle.Payouts;

/// <summary>Payouts to consumers.</summary>
public sealed class AislePayouts
{
    private readonly AisleClient _client;

    internal AislePayouts(AisleClient client) => _client = client;

    /// <summary>
    /// Lists payouts to consumers: <c>GET /api/v1/{brandId}/payouts</c>. Whether the days themselves count, and in which zone, is not
    /// documented: take one day more at both sides, and filter. [unverified]
    /// </summary>
    /// <param name="startDate">The first day of payment; needs <paramref name="endDate"/>.</param>
    /// <param name="endDate">The last day of payment; alone it is not documented. [unverified]</param>
    /// <param name="pageSize">Rows to ask for at once, 1 to 250; null for 250.</param>
    /// <param name="paging">How to walk; null for the defaults.</param>
    /// <exception cref="ArgumentException">There is a first day without a last one, or the last is before the first.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="pageSize"/> is not 1 to 250.</exception>
    public AsyncPageable<AislePayout> List(
        LocalDate? startDate = null, LocalDate? endDate = null, int? pageSize = null, PagingOptions? paging = null) =>
        Rows(AisleDays.From(startDate, endDate), CursorList.Scheme.RequireSize(pageSize), paging);

    internal AsyncPageable<AislePayout> Rows(AisleDays days, int? pageSize, PagingOptions? paging, string query = "")
    {
        var brand = _client.Context.Options.BrandId!;
        return Pageable.Create(
            CursorList.Create<AislePayout>(
                _client,
                "ListPayouts",
                "payouts",
                [("brand", brand), ("days", days), ("filter", query)],
                async (size, cursor, token) =>
                {
                    var page = await _client.Api.ListPayoutsAsync(brand, days.Start, days.End, size, cursor, token).ConfigureAwait(false);
                    return (page.Payouts, page.NextPageToken);
                },
                static row => row.Id
            ),
            paging,
            pageSize
        );
    }
}
