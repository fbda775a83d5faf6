namespace Affiliate.Client.Sync.Runs;

/// <summary>Why a run failed.</summary>
public enum SyncFailureKind
{
    /// <summary>It did not.</summary>
    None = 0,

    /// <summary>The credentials are not accepted.</summary>
    Credentials = 1,

    /// <summary>The vendor says that there were too many requests.</summary>
    Throttled = 2,

    /// <summary>Anything else.</summary>
    Other = 3,
}
