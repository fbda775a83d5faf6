namespace Affiliate.Client.Sync.Ledger;

/// <summary>Where owed money came from or went.</summary>
internal enum Movement
{
    Opening,
    Earned,
    Paid,
    Reversed,
    Vanished,
}
