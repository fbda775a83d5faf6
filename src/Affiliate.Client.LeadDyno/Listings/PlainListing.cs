using Affiliate.Client.Paging;

namespace Affiliate.Client.LeadDyno;

/// <summary>
/// A list whose page size the vendor fixes, or whose documented size cannot be relied on: walked page by page until an empty one.
/// </summary>
/// <param name="account">Whose list this is.</param>
/// <param name="name">The list's name.</param>
/// <param name="queryText">Everything that changes what the list or a page of it holds.</param>
/// <param name="fetch">Fetches a page.</param>
internal sealed class PlainListing<T>(
    AffiliateAccount account, string name, string queryText, Func<int, CancellationToken, Task<LeadDynoPage<T>>> fetch) : IVerifiableListing<T>
    where T : class, ILeadDynoRow
{
    public AffiliateAccount Account => account;

    public string Name => name;

    public string QueryText => queryText;

    public ListingShape Shape { get; } = ListingShape.FixedPage();

    /// <summary>The endpoint that counts the whole list, for the receipt; null where there is none.</summary>
    public string? CountSource { get; init; }

    /// <summary>Counts the whole list; null where the vendor cannot.</summary>
    public Func<CancellationToken, Task<LeadDynoCount>>? Count { get; init; }

    public async ValueTask<ListingWindow<T>> FetchAsync(WindowRequest window, CancellationToken cancellationToken) =>
        (await fetch(window.PageNumber, cancellationToken).ConfigureAwait(false)).ToWindow();

    public RowKey KeyOf(T item) => RowKey.From(item.Id);

    public async ValueTask<ControlTotal?> GetControlTotalAsync(CancellationToken cancellationToken)
    {
        if (Count is null) return null;
        var answer = await Count(cancellationToken).ConfigureAwait(false);
        return answer.Count is { } count ? new ControlTotal(CountSource ?? name, count) : null;
    }
}
