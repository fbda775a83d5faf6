using Affiliate.Client.Paging;

namespace Affiliate.Client.Leadway;

/// <summary>A list by <c>skip</c> and <c>limit</c>, its total in <c>meta.count</c>: what all lists of the affiliate manager have in common.</summary>
internal abstract class SkipLimitListing<TItem>(AffiliateAccount account, string name, string queryText) : IVerifiableListing<TItem>
    where TItem : class
{
    /// <summary>The vendor's documented maximum; for payouts none is documented, and the sister lists' is taken.</summary>
    public const int MaxPageSize = 100;

    public AffiliateAccount Account => account;

    public string Name => name;

    public string QueryText => queryText;

    public ListingShape Shape { get; } = ListingShape.Offset(MaxPageSize) with { HasTotal = true };

    protected abstract string Operation { get; }

    public async ValueTask<ListingWindow<TItem>> FetchAsync(WindowRequest window, CancellationToken cancellationToken)
    {
        var (rows, meta) = await FetchAsync(window.Offset, window.Size, cancellationToken).ConfigureAwait(false);
        return new ListingWindow<TItem>(Rows.Checked(rows, IdOf, account, Operation, name)) { TotalCount = meta?.Count };
    }

    public RowKey KeyOf(TItem item) => RowKey.From(IdOf(item)!);

    public async ValueTask<ControlTotal?> GetControlTotalAsync(CancellationToken cancellationToken)
    {
        var (_, meta) = await FetchAsync(0, 1, cancellationToken).ConfigureAwait(false);
        return meta?.Count is { } count ? new ControlTotal($"meta.count of {Operation} with limit=1", count) : null;
    }

    protected abstract Task<(IReadOnlyList<TItem>? Rows, LeadwayMeta? Meta)> FetchAsync(long skip, int limit, CancellationToken cancellationToken);

    protected abstract string? IdOf(TItem item);
}
