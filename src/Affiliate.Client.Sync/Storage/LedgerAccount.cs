using Affiliate.Client.Sync.Runs;
using NodaTime;

namespace Affiliate.Client.Sync.Storage;

/// <summary>How far the sync of one account is. Table <c>affiliate_sync_accounts</c>.</summary>
public sealed class LedgerAccount
{
    /// <summary>The vendor's name.</summary>
    public required string Vendor { get; init; }

    /// <summary>The account's name in this program.</summary>
    public required string Account { get; init; }

    /// <summary>
    /// Grows with every run. A run writes only as long as this is its own number, so that a stalled run cannot write after a newer one
    /// began.
    /// </summary>
    public long RunVersion { get; set; }

    /// <summary>What the unfinished run reads; null if the last run finished.</summary>
    public SyncKind? PendingKind { get; set; }

    /// <summary>When the unfinished run began.</summary>
    public Instant? PendingSince { get; set; }

    /// <summary>Which reading of the unfinished run, from 0: a query of a quick run, or a repetition of a full one.</summary>
    public int PendingReading { get; set; }

    /// <summary>Batches of this reading that are committed.</summary>
    public int PendingBatches { get; set; }

    /// <summary>Where the unfinished reading goes on; null at its beginning.</summary>
    public string? PendingToken { get; set; }

    /// <summary>The newest moment of observation, so that a clock that is set back does not disorder the history.</summary>
    public Instant LastObservedAt { get; set; }

    /// <summary>When the last run of any kind finished.</summary>
    public Instant? LastSuccessAt { get; set; }

    /// <summary>When the first full listing finished. What was owed before is not known.</summary>
    public Instant? FirstFullAt { get; set; }

    /// <summary>When the last full listing finished.</summary>
    public Instant? LastFullAt { get; set; }

    /// <summary>How sure the last full listing was, in the word of its completeness report.</summary>
    public string? LastCompleteness { get; set; }

    /// <summary>Why it was that sure.</summary>
    public string? LastCompletenessReason { get; set; }

    /// <summary>Since when runs fail; null if the last one did not.</summary>
    public Instant? FailingSince { get; set; }

    /// <summary>Why the last run failed; null if it did not.</summary>
    public string? LastFailure { get; set; }

    /// <summary>The kind of the last failure.</summary>
    public SyncFailureKind LastFailureKind { get; set; }
}
