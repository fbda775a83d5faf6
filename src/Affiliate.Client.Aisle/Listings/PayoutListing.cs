using Affiliate.Client.Paging;

namespace Affiliate.Client.Aisle;

/// <summary><c>GET /api/v1/{brandId}/payouts</c> as a list: pages of a chosen size, ended by an answer without <c>nextPageToken</c>.</summary>
internal sealed class PayoutListing(IAisleApi api, AffiliateAccount account, string brandId, AisleDays days, string query) : IListing<AislePayout>
{
    public const int MaxPageSize = 250;

    public AffiliateAccount Account => account;

    public string Name => "payouts";

    public string QueryText => $"{brandId} {days} {query}";

    public ListingShape Shape { get; } = ListingShape.Token(MaxPageSize);

    // The filters go along with the token: the vendor does not say that it remembers them. recordsCount is no total.
    public async ValueTask<ListingWindow<AislePayout>> FetchAsync(WindowRequest window, CancellationToken cancellationToken)
    {
        var page = await api.ListPayoutsAsync(brandId, days.Start, days.End, window.Size, window.Token, cancellationToken).ConfigureAwait(false);
        var rows = AisleRows.Require(page.Payouts, account, "ListPayouts", "payouts", static row => row.Id);
        return new ListingWindow<AislePayout>(rows) { NextToken = page.NextPageToken };
    }

    public RowKey KeyOf(AislePayout item) => RowKey.From(item.Id!);
}
