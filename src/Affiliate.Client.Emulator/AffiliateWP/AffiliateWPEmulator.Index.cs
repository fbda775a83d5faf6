using System.Text.Json;
using Affiliate.Client.Emulator.AffiliateWP.WordPress;
using Affiliate.Client.Emulator.Server;

namespace Affiliate.Client.Emulator.AffiliateWP;

public sealed partial class AffiliateWPEmulator
{
    private static readonly string[] Collections = ["payouts", "affiliates", "referrals", "visits", "creatives", "customers", "campaigns", "sales"];

    private static readonly Version LinksAreNamed = new(6, 8);

    private void MapIndex(RouteTable site, RouteTable plugin)
    {
        site.Map("GET", "/", SiteRoot);
        plugin.Map("GET", "/", _ => Index()).Map("OPTIONS", "/", _ => Index());
        Describe(plugin, PayoutCollection);
        Describe(plugin, AffiliateCollection);
        Describe(plugin, ReferralCollection);
        Describe(plugin, VisitCollection);
        Describe(plugin, CreativeCollection);
        Describe(plugin, CustomerCollection);
        Describe(plugin, CampaignCollection);
        Describe(plugin, SaleCollection);
    }

    private static void Describe<TRow>(RouteTable plugin, WpCollection<TRow> collection) where TRow : class
    {
        plugin.Map("OPTIONS", $"/{collection.Name}", _ => collection.Describe(isSingle: false));
        if (collection.Name != "campaigns")
            plugin.Map("OPTIONS", $"/{collection.Name}/{{id}}", _ => collection.Describe(isSingle: true));
    }

    private static bool IsOpen(Route route) => route.Method == "OPTIONS" || route.Template == "/";

    /// <summary>The site itself, as far as <c>_fields</c> names it. WordPress 6.1 sends the links unasked.</summary>
    private Reply SiteRoot(EmulatedRequest request)
    {
        var fields = request.Query["_fields"]?.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries);
        return Reply.Json(200, writer => WriteSite(writer, name => fields is null or [] || fields.Contains(name)), WpErrors.ContentType);
    }

    private void WriteSite(Utf8JsonWriter writer, Func<string, bool> isWanted)
    {
        var site = SiteAddress.ToString().TrimEnd('/');
        var namespaces = PluginActive ? """["oembed\/1.0","affwp\/v1","wp\/v2"]""" : """["oembed\/1.0","wp\/v2"]""";
        writer.WriteStartObject();
        if (isWanted("name")) writer.Php("name", "Emulated shop");
        if (isWanted("url")) writer.Php("url", site);
        if (isWanted("home")) writer.Php("home", site);
        if (isWanted("gmt_offset")) writer.Number("gmt_offset", GmtOffset);
        if (isWanted("timezone_string")) writer.Php("timezone_string", TimezoneString);
        if (isWanted("namespaces")) writer.Raw("namespaces", namespaces);
        if (isWanted("authentication")) writer.Raw("authentication", "[]");
        if (isWanted("_links") || WordPressVersion < LinksAreNamed)
            writer.Raw("_links", """{"help":[{"href":"https:\/\/developer.wordpress.org\/rest-api\/"}]}""");
        writer.WriteEndObject();
    }

    private static Reply Index() => Reply.Json(200, writer =>
    {
        writer.WriteStartObject();
        writer.Php("namespace", "affwp/v1");
        writer.WriteStartObject("routes");
        foreach (var name in Collections)
            Endpoint(writer, $"/affwp/v1/{name}");
        writer.WriteEndObject();
        writer.WriteEndObject();
    }, WpErrors.ContentType);

    private static void Endpoint(Utf8JsonWriter writer, string path)
    {
        writer.WriteStartObject(path);
        writer.Php("namespace", "affwp/v1");
        writer.Raw("methods", """["GET"]""");
        writer.WriteEndObject();
    }
}
