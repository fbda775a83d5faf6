namespace Affiliate.Client.Emulator.PayPal.Rows;

internal sealed record PayPalTokenErrorJson(string Error, string ErrorDescription);
