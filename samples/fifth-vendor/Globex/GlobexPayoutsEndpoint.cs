using Affiliate.Client.Accounts;
using Affiliate.Client.Errors;
using Affiliate.Client.Paging;
using Affiliate.Client.Paging.Endpoints;

namespace Globex;

/// <summary><c>GET /payouts</c> as a list: pages of a chosen size, ended by a body without a cursor.</summary>
/// <param name="api">The wire interface.</param>
/// <param name="account">Whose list this is.</param>
/// <param name="query">What is filtered here and not by the vendor, as stable text.</param>
internal sealed class GlobexPayoutsEndpoint(IGlobexApi api, AffiliateAccount account, string query) : IPagedEndpoint<GlobexPayout>
{
    public const int MaxPageSize = 100;

    public AffiliateAccount Account => account;

    public string Name => "payouts";

    public string QueryFingerprint => query;

    public PagingScheme Scheme { get; } = PagingScheme.Cursor(MaxPageSize);

    public async ValueTask<PageResponse<GlobexPayout>> FetchAsync(PageRequest request, CancellationToken cancellationToken)
    {
        var page = await api.ListPayoutsAsync(request.Size, request.Cursor, cancellationToken).ConfigureAwait(false);
        var rows = page.Data ?? throw new ProtocolException(account, "ListPayouts", "the response has no list.", "$.data");
        if (rows.Any(row => string.IsNullOrEmpty(row?.Id)))
            throw new ProtocolException(account, "ListPayouts", "a row has no id.", "$.data[*].id");
        return new PageResponse<GlobexPayout>(rows) { NextCursor = page.NextCursor };
    }

    public RowKey GetKey(GlobexPayout item) => RowKey.From(item.Id!);
}
