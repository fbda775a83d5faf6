using Affiliate.Client.Paging;

namespace Affiliate.Client.Aisle;

/// <summary><c>GET /api/v1/{brandId}/customers/signups</c> as a list: pages of a chosen size, ended by an answer without <c>nextPageToken</c>.</summary>
internal sealed class SignupListing(IAisleApi api, AffiliateAccount account, string brandId, AisleDays days) : IListing<AisleSignup>
{
    public const int MaxPageSize = 250;

    public AffiliateAccount Account => account;

    public string Name => "signups";

    public string QueryText => $"{brandId} {days}";

    public ListingShape Shape { get; } = ListingShape.Token(MaxPageSize);

    // The filters go along with the token: the vendor does not say that it remembers them. recordsCount is no total.
    public async ValueTask<ListingWindow<AisleSignup>> FetchAsync(WindowRequest window, CancellationToken cancellationToken)
    {
        var page = await api.ListSignupsAsync(brandId, days.Start, days.End, window.Size, window.Token, cancellationToken).ConfigureAwait(false);
        var rows = AisleRows.Require(page.Signups, account, "ListSignups", "signups", static row => row.Id);
        return new ListingWindow<AisleSignup>(rows) { NextToken = page.NextPageToken };
    }

    public RowKey KeyOf(AisleSignup item) => RowKey.From(item.Id!);
}
