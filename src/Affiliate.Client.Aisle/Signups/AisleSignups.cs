using Affiliate.Client.Aisle.Normalization;
using Affiliate.Client.Aisle.Shared;
using Affiliate.Client.Paging;
using NodaTime;

namespace Affiliate.Client.Aisle.Signups;

/// <summary>Signups of consumers.</summary>
public sealed class AisleSignups
{
    private readonly AisleClient _client;

    internal AisleSignups(AisleClient client) => _client = client;

    /// <summary>
    /// Lists signups: <c>GET /api/v1/{brandId}/customers/signups</c>. Whether the days themselves count, and in which zone, is not
    /// documented: take one day more at both sides, and filter. [unverified]
    /// </summary>
    /// <param name="startDate">The first day of signup; needs <paramref name="endDate"/>.</param>
    /// <param name="endDate">The last day of signup; alone it is not documented. [unverified]</param>
    /// <param name="pageSize">Rows to ask for at once, 1 to 250; null for 250.</param>
    /// <param name="paging">How to walk; null for the defaults.</param>
    /// <exception cref="ArgumentException">There is a first day without a last one, or the last is before the first.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="pageSize"/> is not 1 to 250.</exception>
    public AsyncPageable<AisleSignup> List(
        LocalDate? startDate = null, LocalDate? endDate = null, int? pageSize = null, PagingOptions? paging = null)
    {
        var brand = _client.Context.Options.BrandId!;
        var days = AisleDays.From(startDate, endDate);
        return Pageable.Create(
            CursorList.Create<AisleSignup>(
                _client,
                "ListSignups",
                "signups",
                [("brand", brand), ("days", days)],
                async (size, cursor, token) =>
                {
                    var page = await _client.Api.ListSignupsAsync(brand, days.Start, days.End, size, cursor, token).ConfigureAwait(false);
                    return (page.Signups, page.NextPageToken);
                },
                static row => row.Id
            ),
            paging,
            CursorList.Scheme.RequireSize(pageSize)
        );
    }
}
