namespace Affiliate.Client.Emulator.AffiliateWP.Rows;

internal sealed record WpLinkJson(string Href);
