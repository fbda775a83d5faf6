using Affiliate.Client.Paging.Endpoints;
using Affiliate.Client.Paging.Internal;
using Affiliate.Client.Paging.Tokens;

namespace Affiliate.Client.Paging.Strategies;

/// <summary>One pass over a list, as decisions alone: which page next, which of its rows count, is this the end. No I/O, no rows.</summary>
internal abstract class PagingStrategy
{
    /// <summary>The page to fetch now.</summary>
    public PageRequest Next { get; protected set; }

    /// <summary>The list's end was seen, or the pass cannot go on.</summary>
    public bool IsDone { get; protected set; }

    /// <summary>Why rows may be missing; null while there is no sign of it.</summary>
    public string? LossSuspicion { get; protected set; }

    /// <summary>Why neighbouring pages cannot be checked; null where every two of them shared a row.</summary>
    public string? UnverifiableReason { get; protected set; }

    /// <summary>
    /// Why this pass alone cannot vouch for the list although its pages overlapped; null while there is no sign of it. Another pass is not
    /// worth it.
    /// </summary>
    public string? Weakness { get; protected set; }

    /// <summary>
    /// The server does not obey the size that was asked for, so that pages cannot be made to overlap: walk again, plainly.
    /// </summary>
    public bool CannotOverlap { get; protected set; }

    /// <summary>Another pass may repair or prove what this one could not.</summary>
    public virtual bool IsWorthRepeating => LossSuspicion is not null;

    /// <summary>Neighbouring pages that shared a row.</summary>
    public long Overlaps { get; protected set; }

    /// <summary>Times that rows had moved and were found again.</summary>
    public long Shifts { get; protected set; }

    /// <summary>Every row of this pass.</summary>
    public KeySet Seen { get; protected init; } = new();

    /// <summary>How many readings must agree for the list to be confirmed; null if no number would do.</summary>
    public virtual int? ReadingsToConfirm => 2;

    /// <summary>How many places <see cref="Tail"/> looks at in turn.</summary>
    public virtual int Places => 1;

    /// <summary>Evaluates the page that came back for <see cref="Next"/>, and moves on.</summary>
    /// <returns>The first row that may be yielded if it is new; -1 if none may.</returns>
    /// <exception cref="PagingFaultException">The vendor's paging is broken.</exception>
    public abstract int Accept(in PageKeys page);

    /// <summary>A page with the list's last rows, to look at them once more; null where they are not known.</summary>
    /// <param name="look">How many looks there were; they need not ask for the same, since a cache may sit in between.</param>
    public abstract TailLook? Tail(int look);

    /// <summary>Where the walk stands after the page last accepted.</summary>
    public abstract PagePosition Position();

    /// <summary>How many new rows a page of a quiet list brings at the least.</summary>
    public virtual int RowsPerPage => 1;

    /// <summary>The pass took more requests than its rows can explain.</summary>
    /// <exception cref="PagingFaultException">The list would never end.</exception>
    public virtual void GiveUp(long requests) =>
        throw new PagingFaultException($"the list does not end: {requests} requests brought {Seen.Count} different rows");

    /// <summary>The pages to come, <see cref="Next"/> first, if the list stays quiet; none where that cannot be said.</summary>
    public virtual void Foresee(int count, List<PageRequest> pages)
    {
    }
}
