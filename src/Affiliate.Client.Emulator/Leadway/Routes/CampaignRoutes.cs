using Affiliate.Client.Emulator.Leadway.Rows;
using Affiliate.Client.Emulator.Server;

namespace Affiliate.Client.Emulator.Leadway.Routes;

internal sealed class CampaignRoutes(LeadwayEmulator vendor)
{
    public void Map(RouteTable routes) => routes
        .Map("GET", "/campaigns", List)
        .Map("GET", "/campaigns/{cid}", Get);

    private Reply Get(EmulatedRequest request) => vendor.Campaigns.Find(request.Value("cid")) is { } row
        ? Reply.Json(200, LeadwayCampaignJson.InDetail(row, vendor), LeadwayJsonContext.Default.LeadwayCampaignJson)
        : LeadwayReplies.NotFound("Campaign");

    private Reply List(EmulatedRequest request)
    {
        var query = request.Query;
        var types = query["trackTypes"]?.Split(',') ?? [];
        var rows = vendor.Campaigns.Live.FindAll(row =>
            (query["query"] is not { } text || row.Name.Contains(text, StringComparison.OrdinalIgnoreCase))
            && (query.Bool("onlyActiveLiveMode") != true || row.LiveMode)
            && (types.Length == 0 || types.Contains(row.TrackType))
        );
        return LeadwayReplies.Page(
            vendor,
            request,
            rows,
            page => new() { Campaigns = [.. page.Select(row => LeadwayCampaignJson.From(row, vendor))] }
        );
    }
}
