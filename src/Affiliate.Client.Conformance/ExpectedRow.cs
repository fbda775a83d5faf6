using Affiliate.Client.Payouts;

namespace Affiliate.Client.Conformance;

/// <summary>A row that a source must yield.</summary>
/// <param name="Kind">Payout or commission.</param>
/// <param name="Id">The vendor's id.</param>
/// <param name="Amount">The amount; 0 where the row has none.</param>
/// <param name="Status">The normalised status.</param>
/// <param name="Currency">The currency, or null where the vendor does not say.</param>
public sealed record ExpectedRow(PayoutKind Kind, string Id, decimal Amount, PayoutStatus Status, string? Currency)
{
    /// <summary>What a source yielded, in the same terms.</summary>
    public static ExpectedRow From(Payout payout) => new(payout.Kind, payout.Key.Id, payout.Amount, payout.Status, payout.Currency);
}
