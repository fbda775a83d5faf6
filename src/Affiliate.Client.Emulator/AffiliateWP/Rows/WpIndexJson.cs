namespace Affiliate.Client.Emulator.AffiliateWP.Rows;

/// <summary>The routes of the plugin.</summary>
internal sealed record WpIndexJson(string Namespace, Dictionary<string, WpRouteJson> Routes);
