namespace Affiliate.Client.Paging;

/// <summary>What a finished listing can say about its own completeness.</summary>
public sealed record CompletenessReport
{
    /// <summary>The level.</summary>
    public required Completeness Level { get; init; }

    /// <summary>Why the level is what it is, in one or more sentences.</summary>
    public required string Reason { get; init; }

    /// <summary>Calls to the vendor that fetched rows or totals, retries not counted.</summary>
    public long Requests { get; init; }

    /// <summary>Pages that came back, re-reads included.</summary>
    public long Pages { get; init; }

    /// <summary>Neighbouring pages that were seen to share a row.</summary>
    public long OverlapsVerified { get; init; }

    /// <summary>Times that rows had moved and were found again.</summary>
    public long ShiftsRepaired { get; init; }

    /// <summary>Rows that came back, overlaps included.</summary>
    public long Rows { get; init; }

    /// <summary>Different rows: what was yielded.</summary>
    public long DistinctRows { get; init; }

    /// <summary>The vendor's count when the walk began, if it has one.</summary>
    public long? VendorTotalBefore { get; init; }

    /// <summary>The vendor's count when the walk ended, if it has one.</summary>
    public long? VendorTotalAfter { get; init; }
}
