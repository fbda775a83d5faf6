namespace Affiliate.Client.Emulator.AffiliateWP.Rows;

internal sealed record WpRefusalDetailJson(string Code, string Message, WpRefusedParameterJson Data);
