namespace Affiliate.Client;

/// <summary>How listings are walked.</summary>
public sealed record PagingOptions
{
    /// <summary>What to do when rows are known to be missing. Default: <see cref="IncompleteAction.Throw"/>.</summary>
    public IncompleteAction OnIncomplete { get; init; } = IncompleteAction.Throw;

    /// <summary>Pages fetched ahead of the consumer. Default 2; 0 fetches only what is asked for.</summary>
    public int PagesAhead { get; init; } = 2;

    /// <summary>Windows fetched at once where the total is known. Default 4; 1 for one after the other.</summary>
    public int MaxParallelPages { get; init; } = 4;

    /// <summary>Compare with the vendor's control totals before and after the walk, at the price of extra calls. Default false.</summary>
    public bool Verify { get; init; }
}
