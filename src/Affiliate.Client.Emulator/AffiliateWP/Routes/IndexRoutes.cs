using Affiliate.Client.Emulator.AffiliateWP.Rows;
using Affiliate.Client.Emulator.AffiliateWP.WordPress;
using Affiliate.Client.Emulator.Server;

namespace Affiliate.Client.Emulator.AffiliateWP.Routes;

/// <summary>What describes itself: the site, the plugin's routes and, by OPTIONS, each collection.</summary>
internal sealed class IndexRoutes(AffiliateWPEmulator shop)
{
    private static readonly string[] Collections =
    [
        "payouts",
        "affiliates",
        "referrals",
        "visits",
        "creatives",
        "customers",
        "campaigns",
        "sales",
    ];
    private static readonly Version LinksAreNamed = new(6, 8);

    public void Map(RouteTable site, RouteTable plugin)
    {
        site.Map("GET", "/", GetSite);
        plugin.Map("GET", "/", _ => GetIndex()).Map("OPTIONS", "/", _ => GetIndex());
    }

    public static void Describe<TRow>(RouteTable plugin, WpCollection<TRow> collection)
        where TRow : class
    {
        plugin.Map("OPTIONS", $"/{collection.Name}", _ => collection.Describe(isSingle: false));
        if (collection.Name != "campaigns")
            plugin.Map("OPTIONS", $"/{collection.Name}/{{id}}", _ => collection.Describe(isSingle: true));
    }

    /// <summary>The site itself, as far as <c>_fields</c> names it. WordPress 6.1 sends the links unasked.</summary>
    private Reply GetSite(EmulatedRequest request)
    {
        var fields = request.Query["_fields"]?.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries);
        var site = shop.SiteAddress.ToString().TrimEnd('/');
        var json = new WpSiteJson
        {
            Name = IsWanted("name") ? "Emulated shop" : null,
            Url = IsWanted("url") ? site : null,
            Home = IsWanted("home") ? site : null,
            GmtOffset = IsWanted("gmt_offset") ? shop.GmtOffset : null,
            TimezoneString = IsWanted("timezone_string") ? shop.TimezoneString : null,
            Namespaces = !IsWanted("namespaces") ? null : shop.PluginActive ? ["oembed/1.0", "affwp/v1", "wp/v2"] : ["oembed/1.0", "wp/v2"],
            Authentication = IsWanted("authentication") ? [] : null,
            Links =
                IsWanted("_links") || shop.WordPressVersion < LinksAreNamed
                    ? new() { ["help"] = [new("https://developer.wordpress.org/rest-api/")] }
                    : null,
        };
        return Reply.Json(200, json, AffiliateWPJsonContext.Default.WpSiteJson, WpErrors.ContentType);

        bool IsWanted(string name) => fields is null or [] || fields.Contains(name);
    }

    private static Reply GetIndex()
    {
        var routes = Collections.ToDictionary(
            name => $"/affwp/v1/{name}",
            _ => new WpRouteJson("affwp/v1", ["GET"]),
            StringComparer.Ordinal
        );
        return Reply.Json(200, new("affwp/v1", routes), AffiliateWPJsonContext.Default.WpIndexJson, WpErrors.ContentType);
    }
}
