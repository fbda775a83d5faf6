using Affiliate.Client.Accounts;
using Affiliate.Client.Aisle.Http;
using Affiliate.Client.Aisle.Normalization;
using Affiliate.Client.Aisle.Shared;
using Affiliate.Client.Paging;

namespace Affiliate.Client.Aisle.Payouts;

/// <summary>
/// <c>GET /api/v1/{brandId}/payouts</c> as a list: pages of a chosen size, ended by a response without <c>nextPageToken</c>.
/// </summary>
internal sealed class PayoutsEndpoint(IAisleApi api, AffiliateAccount account, string brandId, AisleDays days, string query)
    : IPagedEndpoint<AislePayout>
{
    public const int MaxPageSize = 250;

    public AffiliateAccount Account => account;

    public string Name => "payouts";

    public string QueryFingerprint => $"{brandId} {days} {query}";

    public PagingScheme Scheme { get; } = PagingScheme.Cursor(MaxPageSize);

    // The filters go along with the token: the vendor does not say that it remembers them. recordsCount is no total.
    public async ValueTask<PageResponse<AislePayout>> FetchAsync(PageRequest request, CancellationToken cancellationToken)
    {
        var page = await api.ListPayoutsAsync(brandId, days.Start, days.End, request.Size, request.Cursor, cancellationToken)
            .ConfigureAwait(false);
        var rows = AisleRows.Require(page.Payouts, account, "ListPayouts", "payouts", static row => row.Id);
        return new PageResponse<AislePayout>(rows) { NextCursor = page.NextPageToken };
    }

    public RowKey GetKey(AislePayout item) => RowKey.From(item.Id!);
}
