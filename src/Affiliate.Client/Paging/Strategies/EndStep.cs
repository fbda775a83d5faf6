namespace Affiliate.Client.Paging.Strategies;

/// <summary>What <see cref="EndDetector"/> wants next.</summary>
internal enum EndStep
{
    /// <summary>There is more, or may be: the next page that holds the last row.</summary>
    GoOn = 0,

    /// <summary>A page right behind the last row, to see whether anything is there.</summary>
    Probe = 1,

    /// <summary>A page that holds the last row and what follows it.</summary>
    Confirm = 2,

    /// <summary>The list ends here.</summary>
    End = 3,

    /// <summary>The list cannot end here, and no more comes.</summary>
    Fail = 4,
}
