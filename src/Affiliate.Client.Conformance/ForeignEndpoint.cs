using Affiliate.Client.Accounts;
using Affiliate.Client.Paging;
using Affiliate.Client.Paging.Endpoints;

namespace Affiliate.Client.Conformance;

/// <summary>A list of another vendor, for a token that no adapter may take.</summary>
internal sealed class ForeignEndpoint : IPagedEndpoint<string>
{
    private static readonly string[] Rows = ["1", "2", "3", "4"];

    public AffiliateAccount Account { get; } = new("Foreign", AffiliateAccount.DefaultName);

    public string Name => "payouts";

    public string QueryFingerprint => "";

    public PagingScheme Scheme { get; } = PagingScheme.Offset(maxSize: 2);

    public static async Task<string> TokenAsync(CancellationToken cancellationToken)
    {
        await foreach (var page in Pageable.Create(new ForeignEndpoint()).AsPages(null, cancellationToken))
            return page.ContinuationToken ?? throw new InvalidOperationException("The first page is the last.");

        throw new InvalidOperationException("There is no page.");
    }

    public RowKey GetKey(string item) => RowKey.From(item);

    public ValueTask<PageResponse<string>> FetchAsync(PageRequest request, CancellationToken cancellationToken) =>
        new(new PageResponse<string>([.. Rows.Skip((int)request.Offset).Take(request.Size)]));
}
