using Affiliate.Client.Monetary;
using Affiliate.Client.Payouts;

namespace Affiliate.Client.PayPal.Runs;

/// <summary>One payment of a batch: one row.</summary>
/// <param name="Key">The row.</param>
/// <param name="SenderItemId">29 letters and digits, derived from <paramref name="Key"/>: the same row has the same id in every
/// plan.</param>
/// <param name="Receiver">The e-mail address of the PayPal account.</param>
/// <param name="Amount">The amount, above 0, with exactly as many decimals as PayPal takes in the currency.</param>
/// <param name="Note">The note that the payee sees; may be empty.</param>
/// <param name="Covers">The vendor's ids of the commissions that the row covers: they are paid with it.</param>
public sealed record PaymentRunItem(
    PayoutKey Key,
    string SenderItemId,
    string Receiver,
    Money Amount,
    string Note,
    IReadOnlyList<string> Covers
)
{
    /// <summary>How many payments of the row came back before.</summary>
    internal int EarlierAttempts { get; init; }

    internal string AmountText => Amount.Amount.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
