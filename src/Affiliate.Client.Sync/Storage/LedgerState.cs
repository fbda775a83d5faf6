namespace Affiliate.Client.Sync.Storage;

/// <summary>Whether a row of the ledger counts.</summary>
public enum LedgerState
{
    /// <summary>The vendor has the row, as far as is known.</summary>
    Present = 0,

    /// <summary>A commission that a payout took over: the payout counts instead.</summary>
    Superseded = 1,

    /// <summary>The vendor no longer has the row.</summary>
    Gone = 2,
}
