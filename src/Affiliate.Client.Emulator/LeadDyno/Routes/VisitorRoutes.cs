using Affiliate.Client.Emulator.LeadDyno.Rows;
using Affiliate.Client.Emulator.Server;

namespace Affiliate.Client.Emulator.LeadDyno.Routes;

internal sealed class VisitorRoutes(LeadDynoEmulator vendor)
{
    private static LeadDynoJsonContext Json => LeadDynoJsonContext.Default;

    public void Map(RouteTable routes) =>
        routes
            .Map("GET", "/visitors", List)
            .Map("GET", "/visitors/count", _ => LeadDynoReplies.Count(vendor.Visitors.Count))
            .Map("POST", "/visitors", request => One(FindOrAdd(request.Fields)))
            .Map("POST", "/visitors/import", Import)
            .Map(
                "GET",
                "/visitors/by_tracking_code",
                request => One(vendor.Visitors.Live.Find(row => row.TrackingCode == request.Query["tracking_code"]))
            )
            .Map("GET", "/visitors/{id}", request => One(vendor.Visitors.Find(request.Id())));

    private Reply One(LeadDynoVisitorRow? row) =>
        row is null ? LeadDynoReplies.NotFound() : Reply.Json(200, LeadDynoVisitorJson.From(row, vendor), Json.LeadDynoVisitorJson);

    private Reply List(EmulatedRequest request) =>
        LeadDynoReplies.List(
            vendor,
            request,
            vendor.Visitors.Live,
            row => LeadDynoVisitorJson.From(row, vendor),
            Json.ListLeadDynoVisitorJson
        );

    private LeadDynoVisitorRow FindOrAdd(Parameters fields)
    {
        if (vendor.Visitors.Live.Find(row => row.TrackingCode == fields["tracking_code"]) is { } known)
            return known;

        var id = vendor.NextId();
        var visitor = new LeadDynoVisitorRow
        {
            Id = id,
            TrackingCode = fields["tracking_code"] ?? $"tracking-{id}",
            AffiliateId = vendor.FindAffiliateByCode(fields["code"])?.Id,
            Url = fields["url"],
            CreatedAt = vendor.Now,
            UpdatedAt = vendor.Now,
        };
        vendor.Visitors.Add(visitor);
        return visitor;
    }

    private Reply Import(EmulatedRequest request)
    {
        var made = request.Imported("visitors").ConvertAll(FindOrAdd);
        return Reply.Json(200, made.ConvertAll(row => LeadDynoVisitorJson.From(row, vendor)), Json.ListLeadDynoVisitorJson);
    }
}
