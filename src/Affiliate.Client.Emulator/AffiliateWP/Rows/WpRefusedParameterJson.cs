namespace Affiliate.Client.Emulator.AffiliateWP.Rows;

internal sealed record WpRefusedParameterJson(string Param);
