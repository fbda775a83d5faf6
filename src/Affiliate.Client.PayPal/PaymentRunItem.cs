using Affiliate.Client.Monetary;
using Affiliate.Client.Payouts;

namespace Affiliate.Client.PayPal;

/// <summary>One payment of a batch: one row.</summary>
/// <param name="Key">The row.</param>
/// <param name="SenderItemId">29 letters and digits, derived from <paramref name="Key"/>: the same row has the same id in every
/// plan.</param>
/// <param name="Receiver">The e-mail address of the PayPal account.</param>
/// <param name="Amount">The amount, above 0, with exactly as many decimals as PayPal takes in the currency.</param>
/// <param name="Note">The note that the payee sees; may be empty.</param>
public sealed record PaymentRunItem(PayoutKey Key, string SenderItemId, string Receiver, Money Amount, string Note)
{
    internal string AmountText => Amount.Amount.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
