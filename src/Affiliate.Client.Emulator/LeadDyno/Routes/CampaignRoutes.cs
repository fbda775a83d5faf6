using Affiliate.Client.Emulator.LeadDyno.Rows;
using Affiliate.Client.Emulator.Server;

namespace Affiliate.Client.Emulator.LeadDyno.Routes;

internal sealed class CampaignRoutes(LeadDynoEmulator vendor)
{
    private static LeadDynoJsonContext Json => LeadDynoJsonContext.Default;

    public void Map(RouteTable routes) => routes
        .Map("GET", "/campaigns", List)
        .Map("GET", "/campaigns/count", _ => LeadDynoReplies.Count(vendor.Campaigns.Count))
        .Map("GET", "/campaigns/{id}", Get)
        .Map("GET", "/campaigns/{id}/leads", ListLeads);

    private Reply List(EmulatedRequest request)
    {
        var rows = request.Created(vendor.Campaigns.Live, row => row.CreatedAt);
        return LeadDynoReplies.List(vendor, request, rows, LeadDynoCampaignJson.From, Json.ListLeadDynoCampaignJson);
    }

    private Reply Get(EmulatedRequest request) => vendor.Campaigns.Find(request.Id()) is { } row
        ? Reply.Json(200, LeadDynoCampaignJson.From(row), Json.LeadDynoCampaignJson)
        : LeadDynoReplies.NotFound();

    private Reply ListLeads(EmulatedRequest request)
    {
        var rows = vendor.Leads.Live.FindAll(row => row.CampaignId == request.Id());
        return LeadDynoReplies.List(vendor, request, rows, row => LeadDynoLeadJson.From(row, vendor), Json.ListLeadDynoLeadJson);
    }
}
