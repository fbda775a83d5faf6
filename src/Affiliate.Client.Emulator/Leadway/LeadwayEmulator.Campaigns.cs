using Affiliate.Client.Emulator.Server;

namespace Affiliate.Client.Emulator.Leadway;

public sealed partial class LeadwayEmulator
{
    private void MapCampaigns(RouteTable routes) => routes
        .Map("GET", "/campaigns", ListCampaigns)
        .Map("GET", "/campaigns/{cid}", request => One(
            Campaigns.Find(request.Value("cid")), "Campaign", (writer, row) => LeadwayJson.Campaign(writer, row, this, inDetail: true)));

    private Reply ListCampaigns(EmulatedRequest request)
    {
        var query = request.Query;
        var types = query["trackTypes"]?.Split(',') ?? [];
        var rows = Campaigns.Live.FindAll(row =>
            (query["query"] is not { } text || row.Name.Contains(text, StringComparison.OrdinalIgnoreCase))
            && (query.Bool("onlyActiveLiveMode") != true || row.LiveMode)
            && (types.Length == 0 || types.Contains(row.TrackType))
        );
        return Page(
            request,
            "campaigns",
            rows,
            (writer, row) => LeadwayJson.Campaign(writer, row, this, inDetail: false),
            statesTotal: true
        );
    }
}
