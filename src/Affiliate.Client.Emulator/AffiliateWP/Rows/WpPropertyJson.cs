namespace Affiliate.Client.Emulator.AffiliateWP.Rows;

internal sealed record WpPropertyJson(string Type);
