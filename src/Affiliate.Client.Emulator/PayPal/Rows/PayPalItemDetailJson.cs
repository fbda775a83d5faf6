namespace Affiliate.Client.Emulator.PayPal.Rows;

internal sealed record PayPalItemDetailJson(
    string RecipientType, PayPalAmountJson Amount, string? Note, string Receiver, string? SenderItemId, string RecipientWallet)
{
    public static PayPalItemDetailJson From(PayPalItemRow item) =>
        new(item.RecipientType, PayPalAmountJson.From(item.Currency, item.Amount), item.Note, item.Receiver, item.SenderItemId, "PAYPAL");
}
