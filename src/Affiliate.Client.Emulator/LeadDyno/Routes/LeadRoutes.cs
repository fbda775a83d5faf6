using Affiliate.Client.Emulator.LeadDyno.Rows;
using Affiliate.Client.Emulator.Server;

namespace Affiliate.Client.Emulator.LeadDyno.Routes;

internal sealed class LeadRoutes(LeadDynoEmulator vendor)
{
    private static LeadDynoJsonContext Json => LeadDynoJsonContext.Default;

    public void Map(RouteTable routes) => routes
        .Map("GET", "/leads", List)
        .Map("GET", "/leads/count", _ => LeadDynoReplies.Count(vendor.Leads.Count))
        .Map("POST", "/leads", Create)
        .Map("POST", "/leads/import", Import)
        .Map("GET", "/leads/by_email", request => One(vendor.FindLeadByEmail(request.Query["email"])))
        .Map("GET", "/leads/{id}", request => One(vendor.Leads.Find(request.Id())))
        .Map("PUT", "/leads/{id}", Update);

    /// <summary>The lead with this address, or a new one.</summary>
    public LeadDynoLeadRow FindOrAdd(string? email, Parameters fields)
    {
        if (vendor.FindLeadByEmail(email) is { } known)
            return known;

        var id = vendor.NextId();
        var row = new LeadDynoLeadRow
        {
            Id = id,
            Email = email ?? "",
            FirstName = fields["first_name"],
            LastName = fields["last_name"],
            CustomStatus = fields["custom_status"],
            AffiliateId = (vendor.FindAffiliateByCode(fields["code"]) ?? vendor.FindAffiliateByEmail(fields["affiliate"]))?.Id,
            VisitorId = vendor.Visitors.Live.Find(visitor => visitor.TrackingCode == fields["tracking_code"])?.Id,
            TrackingCode = fields["tracking_code"] ?? $"tracking-{id}",
            CreatedAt = vendor.Now,
            UpdatedAt = vendor.Now,
        };
        vendor.Leads.Add(row);
        return row;
    }

    private Reply One(LeadDynoLeadRow? row) =>
        row is null ? LeadDynoReplies.NotFound() : Reply.Json(200, LeadDynoLeadJson.From(row, vendor), Json.LeadDynoLeadJson);

    private Reply List(EmulatedRequest request)
    {
        var rows = request.Created(vendor.Leads.Live, row => row.CreatedAt);
        return LeadDynoReplies.List(vendor, request, rows, row => LeadDynoLeadJson.From(row, vendor), Json.ListLeadDynoLeadJson);
    }

    private Reply Create(EmulatedRequest request) => string.IsNullOrEmpty(request.Fields["email"])
        ? LeadDynoReplies.Blank("email")
        : One(FindOrAdd(request.Fields["email"], request.Fields));

    private Reply Import(EmulatedRequest request)
    {
        var made = request.Imported("leads").ConvertAll(fields => FindOrAdd(fields["email"], fields));
        return Reply.Json(200, made.ConvertAll(row => LeadDynoLeadJson.From(row, vendor)), Json.ListLeadDynoLeadJson);
    }

    private Reply Update(EmulatedRequest request)
    {
        if (vendor.Leads.Find(request.Id()) is not { } found)
            return LeadDynoReplies.NotFound();

        var fields = request.Fields;
        return One(vendor.Leads.Change(found.Id, row => row with
        {
            Email = fields["email"] ?? row.Email,
            FirstName = fields["first_name"] ?? row.FirstName,
            LastName = fields["last_name"] ?? row.LastName,
            CustomStatus = fields["custom_status"] ?? row.CustomStatus,
            UpdatedAt = vendor.Now,
        }));
    }
}
