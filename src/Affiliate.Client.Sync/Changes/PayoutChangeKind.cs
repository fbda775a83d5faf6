namespace Affiliate.Client.Sync.Changes;

/// <summary>What happened to a row.</summary>
public enum PayoutChangeKind
{
    /// <summary>The row was seen for the first time.</summary>
    Added = 0,

    /// <summary>Something other than the status changed.</summary>
    Updated = 1,

    /// <summary>The status changed, and perhaps more.</summary>
    StatusChanged = 2,

    /// <summary>A payout took the commission over: from now on the payout counts.</summary>
    Superseded = 3,

    /// <summary>The vendor no longer has the row.</summary>
    Removed = 4,

    /// <summary>A removed or superseded row counts again.</summary>
    Reappeared = 5,
}
