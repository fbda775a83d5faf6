using Affiliate.Client.Paging;

namespace Globex;

/// <summary><c>GET /payouts</c> as a list: pages of a chosen size, ended by a body without a cursor.</summary>
/// <param name="api">The wire interface.</param>
/// <param name="account">Whose list this is.</param>
/// <param name="query">What is filtered here and not by the vendor, as stable text.</param>
internal sealed class GlobexPayoutListing(IGlobexApi api, AffiliateAccount account, string query) : IListing<GlobexPayout>
{
    public const int MaxPageSize = 100;

    public AffiliateAccount Account => account;

    public string Name => "payouts";

    public string QueryText => query;

    public ListingShape Shape { get; } = ListingShape.Token(MaxPageSize);

    public async ValueTask<ListingWindow<GlobexPayout>> FetchAsync(WindowRequest window, CancellationToken cancellationToken)
    {
        var page = await api.ListPayoutsAsync(window.Size, window.Token, cancellationToken).ConfigureAwait(false);
        var rows = page.Data ?? throw new ProtocolException(account, "ListPayouts", "the answer has no list.", "$.data");
        if (rows.Any(row => string.IsNullOrEmpty(row?.Id)))
            throw new ProtocolException(account, "ListPayouts", "a row has no id.", "$.data[*].id");
        return new ListingWindow<GlobexPayout>(rows) { NextToken = page.NextCursor };
    }

    public RowKey KeyOf(GlobexPayout item) => RowKey.From(item.Id!);
}
