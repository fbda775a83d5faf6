namespace Affiliate.Client.Emulator.PayPal.Rows;

internal sealed record PayPalBalanceJson(
    string Currency, bool Primary, PayPalMoneyJson TotalBalance, PayPalMoneyJson AvailableBalance, PayPalMoneyJson WithheldBalance)
{
    public static PayPalBalanceJson From(string currency, bool isPrimary, decimal amount) =>
        new(
            currency,
            isPrimary,
            PayPalMoneyJson.From(currency, amount),
            PayPalMoneyJson.From(currency, amount),
            PayPalMoneyJson.From(currency, 0)
        );
}
