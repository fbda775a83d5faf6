using Affiliate.Client.Accounts;
using Affiliate.Client.Paging;

namespace Affiliate.Client.Sync.Runs;

/// <summary>What a run did.</summary>
/// <param name="Account">The vendor and account.</param>
/// <param name="Kind">What was read: a full listing where a quick run was asked for and is not possible or not enough.</param>
/// <param name="WentOn">Whether it went on where another run was cut off: what that one read is as old as that one.</param>
/// <param name="Rows">Rows that were read, repetitions included.</param>
/// <param name="Changes">Changes that were appended to the history.</param>
/// <param name="Missing">Rows that the last reading lacked and that are not called gone, because the reading is too weak to say so.</param>
/// <param name="Completeness">The completeness report of the last reading; null if the source gives none.</param>
public sealed record SyncResult(
    AffiliateAccount Account,
    SyncKind Kind,
    bool WentOn,
    long Rows,
    long Changes,
    int Missing,
    CompletenessReport? Completeness);
