namespace Affiliate.Client.Emulator.AffiliateWP.Rows;

internal sealed record WpRouteJson(string Namespace, string[] Methods);
