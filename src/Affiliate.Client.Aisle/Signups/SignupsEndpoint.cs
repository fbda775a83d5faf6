using Affiliate.Client.Accounts;
using Affiliate.Client.Aisle.Http;
using Affiliate.Client.Aisle.Normalization;
using Affiliate.Client.Aisle.Shared;
using Affiliate.Client.Paging;

namespace Affiliate.Client.Aisle.Signups;

/// <summary>
/// <c>GET /api/v1/{brandId}/customers/signups</c> as a list: pages of a chosen size, ended by a response without <c>nextPageToken</c>.
/// </summary>
internal sealed class SignupsEndpoint(IAisleApi api, AffiliateAccount account, string brandId, AisleDays days) : IPagedEndpoint<AisleSignup>
{
    public const int MaxPageSize = 250;

    public AffiliateAccount Account => account;

    public string Name => "signups";

    public string QueryFingerprint => $"{brandId} {days}";

    public PagingScheme Scheme { get; } = PagingScheme.Cursor(MaxPageSize);

    // The filters go along with the token: the vendor does not say that it remembers them. recordsCount is no total.
    public async ValueTask<PageResponse<AisleSignup>> FetchAsync(PageRequest request, CancellationToken cancellationToken)
    {
        var page = await api.ListSignupsAsync(brandId, days.Start, days.End, request.Size, request.Cursor, cancellationToken)
            .ConfigureAwait(false);
        var rows = AisleRows.Require(page.Signups, account, "ListSignups", "signups", static row => row.Id);
        return new PageResponse<AisleSignup>(rows) { NextCursor = page.NextPageToken };
    }

    public RowKey GetKey(AisleSignup item) => RowKey.From(item.Id!);
}
