using Affiliate.Client.Paging.Endpoints;

namespace Affiliate.Client.Leadway.Shared;

/// <summary>
/// A list by <c>skip</c> and <c>limit</c>, its total in <c>meta.count</c>: what all lists of the affiliate manager have in common.
/// </summary>
internal static class SkipLimitList
{
    /// <summary>The vendor's documented maximum; for payouts none is documented, and the sister lists' is taken.</summary>
    public const int MaxPageSize = 100;

    public static PagingScheme Scheme { get; } = PagingScheme.Offset(MaxPageSize) with { HasTotal = true };

    /// <param name="client">Whose list this is.</param>
    /// <param name="operation">The operation, for example <c>ListPayouts</c>.</param>
    /// <param name="name">The list's name, and that of its array in the JSON.</param>
    /// <param name="filters">What narrows the list, for continuation tokens.</param>
    /// <param name="fetch">Fetches the rows behind <c>skip</c>, at most <c>limit</c>.</param>
    /// <param name="getId">A row's id.</param>
    public static IPagedEndpoint<TItem> Create<TItem>(
        LeadwayClient client,
        string operation,
        string name,
        (string Name, object? Value)[] filters,
        Func<long, int, CancellationToken, Task<(IReadOnlyList<TItem>? Rows, LeadwayMeta? Meta)>> fetch,
        Func<TItem, string?> getId
    )
        where TItem : class => new PagedEndpoint<TItem>(client.Account, name, Scheme)
        {
            QueryFingerprint = QueryFilters.ToFingerprint([("location", client.LocationId), .. filters]),
            Fetch = async (request, token) =>
            {
                var (rows, meta) = await fetch(request.Offset, request.Size, token).ConfigureAwait(false);
                return new(PagedRows.Require(rows, client.Account, operation, name, getId, "_id")) { TotalCount = meta?.Count };
            },
            Key = item => RowKey.From(getId(item)!),
            ControlTotal = async token =>
            {
                var (_, meta) = await fetch(0, 1, token).ConfigureAwait(false);
                return meta?.Count is { } count ? new ControlTotal($"meta.count of {operation} with limit=1", count) : null;
            },
        };
}
