using Affiliate.Client.Sync.Changes;
using Affiliate.Client.Sync.Storage;

namespace Affiliate.Client.Sync.Runs;

/// <summary>What an observed row means for the ledger: pure.</summary>
internal static class RowJudge
{
    /// <summary>What has to be written: nothing, only that the row was seen again, or a change.</summary>
    /// <param name="known">The row in the ledger; null if there is none.</param>
    /// <param name="observed">The row as the vendor has it now.</param>
    /// <param name="isTakeoverCurrent">Whether the payout that took the commission over still stands, as far as this run knows.</param>
    public static PayoutChangeKind? ChangeOf(LedgerPayout? known, ObservedRow observed, bool isTakeoverCurrent)
    {
        if (known is null) return PayoutChangeKind.Added;
        if (known.State == LedgerState.Gone) return PayoutChangeKind.Reappeared;
        if (known.State == LedgerState.Superseded) return isTakeoverCurrent ? null : PayoutChangeKind.Reappeared;
        if (known.Fingerprint == observed.Fingerprint) return null;
        return known.Status == observed.Payout.Status ? PayoutChangeKind.Updated : PayoutChangeKind.StatusChanged;
    }
}
