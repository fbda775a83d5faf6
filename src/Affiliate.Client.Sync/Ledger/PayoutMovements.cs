using Affiliate.Client.Accounts;

namespace Affiliate.Client.Sync.Ledger;

/// <summary>
/// What happened to the money owed in one currency between two moments. <see cref="Opening"/> + <see cref="Earned"/> - <see cref="Paid"/> -
/// <see cref="Reversed"/> - <see cref="Vanished"/> is exactly <see cref="Closing"/>.
/// </summary>
/// <remarks>
/// What is undone within the time counts with the other sign in the place where it went: a payout that fails and gives its commission back
/// makes <see cref="Paid"/> less, and may make it negative.
/// </remarks>
public sealed record PayoutMovements
{
    /// <summary>The account, where the currency is unknown: such amounts are never added over accounts. Else null.</summary>
    public AffiliateAccount? Account { get; init; }

    /// <summary>ISO 4217 code; null where the vendor does not say.</summary>
    public string? Currency { get; init; }

    /// <summary>Owed at the first moment, in major units.</summary>
    public required decimal Opening { get; init; }

    /// <summary>New owed money, and amounts of owed rows that were changed.</summary>
    public required decimal Earned { get; init; }

    /// <summary>Owed money that was paid, is being sent, or went into a payout.</summary>
    public required decimal Paid { get; init; }

    /// <summary>Owed money that is owed no more without being paid: cancelled, failed, deleted, or of a status that is not known.</summary>
    public required decimal Reversed { get; init; }

    /// <summary>Owed money of rows that the vendor no longer has.</summary>
    public required decimal Vanished { get; init; }

    /// <summary>Owed at the second moment.</summary>
    public required decimal Closing { get; init; }
}
