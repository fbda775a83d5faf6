namespace Affiliate.Client.Emulator.PayPal.Rows;

internal sealed record PayPalPayoutJson(PayPalHeaderJson BatchHeader, IReadOnlyList<PayPalLinkJson> Links);
