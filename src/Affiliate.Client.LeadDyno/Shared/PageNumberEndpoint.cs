using Affiliate.Client.Accounts;
using Affiliate.Client.Paging;

namespace Affiliate.Client.LeadDyno.Shared;

/// <summary>
/// A list whose page size the vendor fixes, or whose documented size cannot be relied on: walked page by page until an empty one.
/// </summary>
/// <param name="account">Whose list this is.</param>
/// <param name="name">The list's name.</param>
/// <param name="queryFingerprint">Everything that changes what the list or a page of it holds.</param>
/// <param name="fetch">Fetches a page.</param>
internal sealed class PageNumberEndpoint<T>(
    AffiliateAccount account,
    string name,
    string queryFingerprint,
    Func<int, CancellationToken, Task<LeadDynoPage<T>>> fetch
) : IPagedEndpoint<T>
    where T : class, ILeadDynoRow
{
    public AffiliateAccount Account => account;

    public string Name => name;

    public string QueryFingerprint => queryFingerprint;

    public PagingScheme Scheme { get; } = PagingScheme.FixedPage();

    /// <summary>The endpoint that counts the whole list, for the completeness report; null where there is none.</summary>
    public string? CountSource { get; init; }

    /// <summary>Counts the whole list; null where the vendor cannot.</summary>
    public Func<CancellationToken, Task<LeadDynoCount>>? Count { get; init; }

    public async ValueTask<PageResponse<T>> FetchAsync(PageRequest request, CancellationToken cancellationToken) =>
        (await fetch(request.PageNumber, cancellationToken).ConfigureAwait(false)).ToPageResponse();

    public RowKey GetKey(T item) => RowKey.From(item.Id);

    public bool HasControlTotal => true;

    public async ValueTask<ControlTotal?> GetControlTotalAsync(CancellationToken cancellationToken)
    {
        if (Count is null) return null;
        var response = await Count(cancellationToken).ConfigureAwait(false);
        return response.Count is { } count ? new ControlTotal(CountSource ?? name, count) : null;
    }
}
