namespace Affiliate.Client.Emulator.PayPal.Rows;

internal sealed record PayPalTokenJson(string Scope, string AccessToken, string TokenType, string AppId, long ExpiresIn, string Nonce);
