namespace Affiliate.Client.Emulator.AffiliateWP.Rows;

internal sealed record WpErrorJson(string Code, string Message, WpErrorDataJson Data, string[]? AdditionalErrors = null);
