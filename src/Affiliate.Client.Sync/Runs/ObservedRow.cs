using Affiliate.Client.Payouts;
using Affiliate.Client.Sync.Storage;

namespace Affiliate.Client.Sync.Runs;

/// <summary>A row as a reading brought it.</summary>
internal sealed record ObservedRow(Payout Payout)
{
    public string Document { get; } = PayoutDocument.Write(Payout);

    public RowId Id { get; } = new(Payout.Key.Kind, Payout.Key.Id);

    public string Fingerprint => field ??= PayoutDocument.FingerprintOf(Document);

    /// <summary>Whether the row is a payout whose commissions count no longer: its money is sent or being sent.</summary>
    public bool TakesOver => TakesOverWith(Payout.Kind, Payout.Status, Payout.IsDeleted) && Payout.Items.Count > 0;

    public static bool TakesOverWith(PayoutKind kind, PayoutStatus status, bool isDeleted) =>
        kind == PayoutKind.Payout && !isDeleted
        && status is not (PayoutStatus.Failed or PayoutStatus.Canceled or PayoutStatus.Reversed);
}
