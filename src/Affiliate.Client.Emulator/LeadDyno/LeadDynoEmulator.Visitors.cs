using System.Text.Json;
using Affiliate.Client.Emulator.LeadDyno.Rows;
using Affiliate.Client.Emulator.Server;

namespace Affiliate.Client.Emulator.LeadDyno;

public sealed partial class LeadDynoEmulator
{
    private void MapVisitors(RouteTable routes) =>
        routes
            .Map("GET", "/visitors", request => BareList(request, Visitors.Live, WriteVisitor))
            .Map("GET", "/visitors/count", _ => Counted(Visitors.Count))
            .Map("POST", "/visitors", request => One(AddVisitor(request.Fields), WriteVisitor))
            .Map("POST", "/visitors/import", ImportVisitors)
            .Map(
                "GET",
                "/visitors/by_tracking_code",
                request => One(Visitors.Live.Find(row => row.TrackingCode == request.Query["tracking_code"]), WriteVisitor)
            )
            .Map("GET", "/visitors/{id}", request => One(Visitors.Find(Id(request)), WriteVisitor));

    private void WriteVisitor(Utf8JsonWriter writer, LeadDynoVisitorRow row) => LeadDynoJson.Visitor(writer, row, this);

    private LeadDynoVisitorRow AddVisitor(Parameters fields)
    {
        if (Visitors.Live.Find(row => row.TrackingCode == fields["tracking_code"]) is { } known)
            return known;

        var id = NextId();
        var visitor = new LeadDynoVisitorRow
        {
            Id = id,
            TrackingCode = fields["tracking_code"] ?? $"tracking-{id}",
            AffiliateId = AffiliateByCode(fields["code"])?.Id,
            Url = fields["url"],
            CreatedAt = Now,
            UpdatedAt = Now,
        };
        Visitors.Add(visitor);
        return visitor;
    }

    private Reply ImportVisitors(EmulatedRequest request)
    {
        var made = Imported(request, "visitors").ConvertAll(AddVisitor);
        return Reply.Json(200, writer =>
        {
            writer.WriteStartArray();
            made.ForEach(row => WriteVisitor(writer, row));
            writer.WriteEndArray();
        });
    }
}
