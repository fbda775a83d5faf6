using Affiliate.Client.Payables;
using Affiliate.Client.Payouts;
using Affiliate.Client.Sync.Changes;

namespace Affiliate.Client.Sync.Ledger;

/// <summary>What a change of a row means for the money that is owed: pure.</summary>
internal static class MovementRules
{
    /// <summary>Whether a <see cref="PayablesReport"/> counts the row as owed.</summary>
    public static bool IsOwed(Payout? row) => row is { IsOwed: true } && PayablesReport.GetExcludedReason(row) is null;

    /// <summary>Where owed money of a row came from that had none before.</summary>
    /// <param name="before">The row before; null where it did not count.</param>
    /// <param name="previous">The row's change before this one; null if this is the first.</param>
    public static Movement Origin(Payout? before, PayoutChangeKind? previous) => previous switch
    {
        null => Movement.Earned,
        PayoutChangeKind.Removed => Movement.Vanished,
        PayoutChangeKind.Superseded => Movement.Paid,
        _ => before!.Status switch
        {
            PayoutStatus.Paid or PayoutStatus.Processing => Movement.Paid,
            PayoutStatus.Pending or PayoutStatus.Due when !before.IsDeleted => Movement.Earned, // owed, but it could not be summed
            _ => Movement.Reversed,
        },
    };

    /// <summary>Where owed money of a row went that has none now.</summary>
    /// <param name="after">The row after; null where it counts no more.</param>
    /// <param name="change">What happened.</param>
    public static Movement Destination(Payout? after, PayoutChangeKind change) => change switch
    {
        PayoutChangeKind.Removed => Movement.Vanished,
        PayoutChangeKind.Superseded => Movement.Paid,
        _ => after!.Status switch
        {
            PayoutStatus.Paid or PayoutStatus.Processing => Movement.Paid,
            PayoutStatus.Pending or PayoutStatus.Due when !after.IsDeleted => Movement.Earned,
            _ => Movement.Reversed,
        },
    };
}
