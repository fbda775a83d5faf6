namespace Affiliate.Client.Paging;

/// <summary>How listings are walked.</summary>
public sealed record PagingOptions
{
    /// <summary>What to do when rows are known to be missing. Default: <see cref="IncompleteAction.Throw"/>.</summary>
    /// <example>
    /// <code>var listing = source.GetPayouts(paging: new PagingOptions { OnIncomplete = IncompleteAction.Report });</code>
    /// </example>
    public IncompleteAction OnIncomplete { get; init; } = IncompleteAction.Throw;

    /// <summary>Pages fetched ahead of the consumer. Default 2; 0 fetches only what is asked for.</summary>
    public int PrefetchPages { get; init; } = 2;

    /// <summary>Pages fetched at once where the total is known. Default 4; 1 for one after the other.</summary>
    public int MaxConcurrentPages { get; init; } = 4;

    /// <summary>
    /// Read the list a second time and compare, or once and compare with the vendor's list of ids where it has one, and look at the list's
    /// end again and again: what agrees is <see cref="Completeness.Confirmed"/>. Costs one more reading (two where a cursor is followed,
    /// one more for each change in between, four in all at most) and 16 requests; nothing after resuming. Default false.
    /// </summary>
    /// <example><code>var listing = source.GetPayouts(paging: new PagingOptions { Confirm = true });</code></example>
    public bool Confirm { get; init; }

    /// <summary>Compare with the vendor's control totals before and after the walk, at the price of extra calls. Default false.</summary>
    public bool Verify { get; init; }
}
