using Affiliate.Client.Emulator.Server;

namespace Affiliate.Client.Emulator.LeadDyno;

public sealed partial class LeadDynoEmulator
{
    private void MapCampaigns(RouteTable routes) =>
        routes
            .Map(
                "GET",
                "/campaigns",
                request => BareList(request, Created(request, Campaigns.Live, row => row.CreatedAt), LeadDynoJson.Campaign)
            )
            .Map("GET", "/campaigns/count", _ => Counted(Campaigns.Count))
            .Map("GET", "/campaigns/{id}", request => One(Campaigns.Find(Id(request)), LeadDynoJson.Campaign))
            .Map(
                "GET",
                "/campaigns/{id}/leads",
                request => BareList(request, Leads.Live.FindAll(row => row.CampaignId == Id(request)), WriteLead)
            );
}
