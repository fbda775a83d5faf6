using System.Text.Json;
using Affiliate.Client.Emulator.LeadDyno.Rows;
using Affiliate.Client.Emulator.Server;

namespace Affiliate.Client.Emulator.LeadDyno;

public sealed partial class LeadDynoEmulator
{
    private void MapLeads(RouteTable routes) => routes
        .Map("GET", "/leads", request => BareList(request, Created(request, Leads.Live, row => row.CreatedAt), WriteLead))
        .Map("GET", "/leads/count", _ => Counted(Leads.Count))
        .Map("POST", "/leads", request => string.IsNullOrEmpty(request.Fields["email"])
            ? Blank("email")
            : One(LeadByEmail(request.Fields["email"]) ?? AddLead(request.Fields["email"]!, request.Fields), WriteLead))
        .Map("POST", "/leads/import", ImportLeads)
        .Map("GET", "/leads/by_email", request => One(LeadByEmail(request.Query["email"]), WriteLead))
        .Map("GET", "/leads/{id}", request => One(Leads.Find(Id(request)), WriteLead))
        .Map("PUT", "/leads/{id}", UpdateLead);

    private void WriteLead(Utf8JsonWriter writer, LeadDynoLeadRow row) => LeadDynoJson.Lead(writer, row, this);

    private LeadDynoLeadRow AddLead(string email, Parameters fields)
    {
        var id = NextId();
        var row = new LeadDynoLeadRow
        {
            Id = id,
            Email = email,
            FirstName = fields["first_name"],
            LastName = fields["last_name"],
            CustomStatus = fields["custom_status"],
            AffiliateId = (AffiliateByCode(fields["code"]) ?? AffiliateByEmail(fields["affiliate"]))?.Id,
            VisitorId = Visitors.Live.Find(visitor => visitor.TrackingCode == fields["tracking_code"])?.Id,
            TrackingCode = fields["tracking_code"] ?? $"tracking-{id}",
            CreatedAt = Now,
            UpdatedAt = Now,
        };
        Leads.Add(row);
        return row;
    }

    private Reply ImportLeads(EmulatedRequest request)
    {
        var made = Imported(request, "leads").ConvertAll(fields => LeadByEmail(fields["email"]) ?? AddLead(fields["email"] ?? "", fields));
        return Reply.Json(200, writer =>
        {
            writer.WriteStartArray();
            made.ForEach(row => WriteLead(writer, row));
            writer.WriteEndArray();
        });
    }

    /// <summary>The objects of an import call; JSON only.</summary>
    private static List<Parameters> Imported(EmulatedRequest request, string name)
    {
        if (request.Json is not { ValueKind: JsonValueKind.Object } body || !body.TryGetProperty(name, out var items))
            return [];

        return [.. items.EnumerateArray().Select(item => new Parameters([.. item.EnumerateObject()
            .Where(member => member.Value.ValueKind != JsonValueKind.Null)
            .Select(member => new KeyValuePair<string, string>(member.Name, member.Value.ToString()))]))];
    }

    private Reply UpdateLead(EmulatedRequest request)
    {
        var fields = request.Fields;
        return Leads.Find(Id(request)) is not { } found ? NotFound() : One(
            Leads.Change(found.Id, row => row with
            {
                Email = fields["email"] ?? row.Email,
                FirstName = fields["first_name"] ?? row.FirstName,
                LastName = fields["last_name"] ?? row.LastName,
                CustomStatus = fields["custom_status"] ?? row.CustomStatus,
                UpdatedAt = Now,
            }),
            WriteLead);
    }
}
