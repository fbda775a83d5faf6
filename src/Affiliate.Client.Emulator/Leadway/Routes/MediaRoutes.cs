using Affiliate.Client.Emulator.Leadway.Rows;
using Affiliate.Client.Emulator.Server;

namespace Affiliate.Client.Emulator.Leadway.Routes;

/// <summary>Media, and the fields that banks need: of both the vendor's pages show little more than the envelope.</summary>
internal sealed class MediaRoutes(LeadwayEmulator vendor)
{
    private static LeadwayJsonContext Json => LeadwayJsonContext.Default;

    public void Map(RouteTable routes) => routes
        .Map("GET", "/media", _ => List())
        .Map("PUT", "/media/{mid}", Update)
        .Map("GET", "/country-bank-mapping", _ => ListCountryBankMappings());

    private Reply List()
    {
        var rows = vendor.Media.Live.ConvertAll(LeadwayMediaJson.From);
        return Reply.Json(200, new() { MediaList = rows, Meta = new(rows.Count) }, Json.LeadwayListJson);
    }

    private Reply Update(EmulatedRequest request)
    {
        if (vendor.Media.Find(request.Value("mid")) is not { } found)
            return LeadwayReplies.NotFound("Media");

        var (name, parent) = (request.Fields["name"], request.Fields["parentId"]);
        var changed = vendor.Media.Change(found.Id, row => row with { Name = name ?? row.Name, ParentId = parent ?? row.ParentId });
        return Reply.Json(200, LeadwayMediaJson.From(changed), Json.LeadwayMediaJson);
    }

    private static Reply ListCountryBankMappings() =>
        Reply.Json(200, new() { CountryBankMappings = [new("DE"), new("GB"), new("US")], Meta = new(3) }, Json.LeadwayListJson);
}
