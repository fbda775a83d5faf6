namespace Affiliate.Client.Emulator.PayPal.Rows;

internal sealed record PayPalLinkJson(string Href, string Rel, string Method);
