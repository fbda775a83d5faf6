using System.Globalization;

namespace Affiliate.Client.Emulator.PayPal.Rows;

/// <summary>An amount as a payout has it: a text, with the decimals that it came with.</summary>
internal sealed record PayPalAmountJson(string Currency, string Value)
{
    public static PayPalAmountJson From(string currency, decimal amount) => new(currency, amount.ToString(CultureInfo.InvariantCulture));
}
