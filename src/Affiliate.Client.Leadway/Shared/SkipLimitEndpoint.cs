using Affiliate.Client.Accounts;
using Affiliate.Client.Paging;

namespace Affiliate.Client.Leadway.Shared;

/// <summary>
/// A list by <c>skip</c> and <c>limit</c>, its total in <c>meta.count</c>: what all lists of the affiliate manager have in common.
/// </summary>
internal abstract class SkipLimitEndpoint<TItem>(AffiliateAccount account, string name, string queryFingerprint) : IPagedEndpoint<TItem>
    where TItem : class
{
    /// <summary>The vendor's documented maximum; for payouts none is documented, and the sister lists' is taken.</summary>
    public const int MaxPageSize = 100;

    public AffiliateAccount Account => account;

    public string Name => name;

    public string QueryFingerprint => queryFingerprint;

    public PagingScheme Scheme { get; } = PagingScheme.Offset(MaxPageSize) with { HasTotal = true };

    protected abstract string Operation { get; }

    public async ValueTask<PageResponse<TItem>> FetchAsync(PageRequest request, CancellationToken cancellationToken)
    {
        var (rows, meta) = await FetchAsync(request.Offset, request.Size, cancellationToken).ConfigureAwait(false);
        return new PageResponse<TItem>(Rows.Checked(rows, GetId, account, Operation, name)) { TotalCount = meta?.Count };
    }

    public RowKey GetKey(TItem item) => RowKey.From(GetId(item)!);

    public bool HasControlTotal => true;

    public async ValueTask<ControlTotal?> GetControlTotalAsync(CancellationToken cancellationToken)
    {
        var (_, meta) = await FetchAsync(0, 1, cancellationToken).ConfigureAwait(false);
        return meta?.Count is { } count ? new ControlTotal($"meta.count of {Operation} with limit=1", count) : null;
    }

    protected abstract Task<(IReadOnlyList<TItem>? Rows, LeadwayMeta? Meta)> FetchAsync(
        long skip,
        int limit,
        CancellationToken cancellationToken
    );

    protected abstract string? GetId(TItem item);
}
