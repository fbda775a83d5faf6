namespace Affiliate.Client.Paging.Tokens;

/// <summary>What the position of a <see cref="ResumePoint"/> counts.</summary>
internal enum ResumeKind
{
    /// <summary>Nothing: the list's beginning.</summary>
    Start = 0,

    /// <summary>The index of the last known row, from 0.</summary>
    Row = 1,

    /// <summary>The page that held the last known row, from 1.</summary>
    Page = 2,

    /// <summary>How many rows of the cursor's page are done.</summary>
    Cursor = 3,
}
