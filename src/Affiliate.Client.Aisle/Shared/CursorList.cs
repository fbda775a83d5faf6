using Affiliate.Client.Paging.Endpoints;

namespace Affiliate.Client.Aisle.Shared;

/// <summary>The vendor's lists: pages of a chosen size, ended by a response without <c>nextPageToken</c>.</summary>
internal static class CursorList
{
    public const int MaxPageSize = 250;

    public static PagingScheme Scheme { get; } = PagingScheme.Cursor(MaxPageSize);

    /// <param name="client">Whose list this is.</param>
    /// <param name="operation">The operation, for example <c>ListPayouts</c>.</param>
    /// <param name="name">The list's name, and that of its array in the JSON.</param>
    /// <param name="filters">Everything that changes what the list holds.</param>
    /// <param name="fetch">Fetches so many rows behind the cursor.</param>
    /// <param name="getId">A row's id.</param>
    /// <remarks>The filters go along with the token: the vendor does not say that it remembers them. recordsCount is no total.</remarks>
    public static IPagedEndpoint<TItem> Create<TItem>(
        AisleClient client,
        string operation,
        string name,
        (string Name, object? Value)[] filters,
        Func<int, string?, CancellationToken, Task<(IReadOnlyList<TItem>? Rows, string? Next)>> fetch,
        Func<TItem, string?> getId
    )
        where TItem : class => new PagedEndpoint<TItem>(client.Account, name, Scheme)
        {
            QueryFingerprint = QueryFilters.ToFingerprint(filters),
            Fetch = async (request, token) =>
            {
                var (rows, next) = await fetch(request.Size, request.Cursor, token).ConfigureAwait(false);
                return new(PagedRows.Require(rows, client.Account, operation, name, getId)) { NextCursor = next };
            },
            Key = item => RowKey.From(getId(item)!),
        };
}
