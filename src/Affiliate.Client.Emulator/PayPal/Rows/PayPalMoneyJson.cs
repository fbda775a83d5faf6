using System.Globalization;

namespace Affiliate.Client.Emulator.PayPal.Rows;

/// <summary>An amount as a balance has it.</summary>
internal sealed record PayPalMoneyJson(string CurrencyCode, string Value)
{
    public static PayPalMoneyJson From(string currency, decimal amount) => new(currency, amount.ToString(CultureInfo.InvariantCulture));
}
