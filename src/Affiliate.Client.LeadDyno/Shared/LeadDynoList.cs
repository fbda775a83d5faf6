using Affiliate.Client.Accounts;
using Affiliate.Client.Paging.Endpoints;

namespace Affiliate.Client.LeadDyno.Shared;

/// <summary>The vendor's lists: two whose page size can be chosen, and all others.</summary>
internal static class LeadDynoList
{
    /// <summary>The most rows that a page can have where its size can be chosen.</summary>
    public const int MaxPageSize = 200;

    /// <summary>How a list is paged whose size can be chosen.</summary>
    public static PagingScheme Scheme { get; } = PagingScheme.Page(MaxPageSize) with { HasTotal = true };

    /// <summary>Pages of a chosen size, ended by an empty page or the stated total.</summary>
    public static IPagedEndpoint<T> Sized<T>(
        AffiliateAccount account,
        string name,
        (string Name, object? Value)[] filters,
        Func<int, int, CancellationToken, Task<LeadDynoPage<T>>> fetch,
        Func<CancellationToken, Task<ControlTotal?>>? controlTotal = null
    )
        where T : class, ILeadDynoRow =>
        new PagedEndpoint<T>(account, name, Scheme)
        {
            QueryFingerprint = QueryFilters.ToFingerprint(filters),
            Fetch = async (request, token) =>
                (await fetch(request.PageNumber, request.Size, token).ConfigureAwait(false)).ToPageResponse(),
            Key = static item => RowKey.From(item.Id),
            ControlTotal = controlTotal,
        };

    /// <summary>
    /// Pages whose size the vendor fixes, or whose documented size cannot be relied on: walked page by page until an empty one.
    /// </summary>
    /// <param name="account">Whose list this is.</param>
    /// <param name="name">The list's name.</param>
    /// <param name="filters">Everything that changes what the list or a page of it holds.</param>
    /// <param name="fetch">Fetches a page.</param>
    /// <param name="countSource">The endpoint that counts the whole list, for the completeness report.</param>
    /// <param name="count">Counts the whole list; null where the vendor cannot.</param>
    public static IPagedEndpoint<T> Fixed<T>(
        AffiliateAccount account,
        string name,
        (string Name, object? Value)[] filters,
        Func<int, CancellationToken, Task<LeadDynoPage<T>>> fetch,
        string? countSource = null,
        Func<CancellationToken, Task<LeadDynoCount>>? count = null
    )
        where T : class, ILeadDynoRow =>
        new PagedEndpoint<T>(account, name, PagingScheme.FixedPage())
        {
            QueryFingerprint = QueryFilters.ToFingerprint(filters),
            Fetch = async (request, token) => (await fetch(request.PageNumber, token).ConfigureAwait(false)).ToPageResponse(),
            Key = static item => RowKey.From(item.Id),
            ControlTotal = count is null ? null : async token =>
                (await count(token).ConfigureAwait(false)).Count is { } rows ? new ControlTotal(countSource ?? name, rows) : null,
        };
}
