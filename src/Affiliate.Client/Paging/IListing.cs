namespace Affiliate.Client.Paging;

/// <summary>
/// A vendor's list, as the paging engine sees it: what shape it has, how one window of it is fetched, and who a row is.
/// It holds no loop and no state; <c>ListingWalker</c> does the walking, checking and resuming. Implementations are immutable.
/// </summary>
/// <typeparam name="TItem">The vendor's row.</typeparam>
public interface IListing<TItem>
{
    /// <summary>Whose list this is.</summary>
    AffiliateAccount Account { get; }

    /// <summary>The list's stable name, part of continuation tokens, for example <c>payouts</c>.</summary>
    string Name { get; }

    /// <summary>Everything of the query that changes what the list holds, as stable text; it is hashed into continuation tokens. Empty for no filter.</summary>
    string QueryText { get; }

    /// <summary>How the list is paged.</summary>
    ListingShape Shape { get; }

    /// <summary>Fetches one window: exactly one call to the vendor.</summary>
    /// <param name="window">What to fetch; which of its members count depends on <see cref="Shape"/>.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    ValueTask<ListingWindow<TItem>> FetchAsync(WindowRequest window, CancellationToken cancellationToken);

    /// <summary>The row's identity: equal for equal rows, stable over time.</summary>
    RowKey KeyOf(TItem item);
}
