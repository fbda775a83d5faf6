using System.Text.Json;
using Affiliate.Client.Emulator.AffiliateWP.WordPress;
using Affiliate.Client.Emulator.Server;

namespace Affiliate.Client.Emulator.AffiliateWP;

public sealed partial class AffiliateWPEmulator
{
    private static readonly string[] Collections =
    ["payouts", "affiliates", "referrals", "visits", "creatives", "customers", "campaigns", "sales"];

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

    private Reply SiteRoot(EmulatedRequest request) => Reply.Json(200, writer =>
    {
        var site = SiteAddress.ToString().TrimEnd('/');
        writer.WriteStartObject();
        writer.Php("name", "Emulated shop");
        writer.Php("url", site);
        writer.Php("home", site);
        writer.Number("gmt_offset", GmtOffset);
        writer.Php("timezone_string", TimezoneString);
        writer.WriteStartArray("namespaces");
        foreach (var name in (string[])(PluginActive ? ["oembed/1.0", "affwp/v1", "wp/v2"] : ["oembed/1.0", "wp/v2"]))
            writer.Php(name);
        writer.WriteEndArray();
        writer.WriteStartArray("authentication");
        writer.WriteEndArray();
        writer.WriteStartObject("_links");
        writer.Raw("help", """[{"href":"https:\/\/developer.wordpress.org\/rest-api\/"}]""");
        writer.WriteEndObject();
        writer.WriteEndObject();
    }, WpErrors.ContentType);

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
