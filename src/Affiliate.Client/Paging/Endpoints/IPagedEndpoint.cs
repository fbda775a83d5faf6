using Affiliate.Client.Accounts;

namespace Affiliate.Client.Paging.Endpoints;

/// <summary>
/// A vendor's list, as the paging engine sees it: what shape it has, how one page of it is fetched, and who a row is.
/// It holds no loop and no state; <c>PageEnumerator</c> does the walking, checking and resuming. Implementations are immutable.
/// </summary>
/// <typeparam name="TItem">The vendor's row.</typeparam>
public interface IPagedEndpoint<TItem>
{
    /// <summary>Whose list this is.</summary>
    AffiliateAccount Account { get; }

    /// <summary>The list's stable name, part of continuation tokens, for example <c>payouts</c>.</summary>
    string Name { get; }

    /// <summary>
    /// Everything of the query that changes what the list holds, as stable text; it is hashed into continuation tokens. Empty for no
    /// filter.
    /// </summary>
    string QueryFingerprint { get; }

    /// <summary>How the list is paged.</summary>
    PagingScheme Scheme { get; }

    /// <summary>Fetches one page: exactly one call to the vendor.</summary>
    /// <param name="request">What to fetch; which of its members count depends on <see cref="Scheme"/>.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    ValueTask<PageResponse<TItem>> FetchAsync(PageRequest request, CancellationToken cancellationToken);

    /// <summary>The row's identity: equal for equal rows, stable over time.</summary>
    RowKey GetKey(TItem item);

    /// <summary>Whether the vendor has a control total of its own, apart from the pages. Optional: no by default.</summary>
    bool HasControlTotal => false;

    /// <summary>
    /// Asks for the control total, before and after the listing, when <see cref="PagingOptions.Verify"/> is set and
    /// <see cref="HasControlTotal"/> says that there is one; null if this server cannot tell it.
    /// </summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    ValueTask<ControlTotal?> GetControlTotalAsync(CancellationToken cancellationToken) => new((ControlTotal?)null);
}
