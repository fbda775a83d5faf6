using System.Text.Json;
using Affiliate.Client.Emulator.Leadway.Rows;
using Affiliate.Client.Emulator.Server;

namespace Affiliate.Client.Emulator.Leadway;

public sealed partial class LeadwayEmulator
{
    private void MapCustomers(RouteTable routes) =>
        routes
            .Map("GET", "/affiliates/{aid}/customers", ListCustomers)
            .Map("PATCH", "/affiliates/{aid}/customers/{cid}/state", SetCustomerState)
            .Map(
                "DELETE",
                "/affiliates/{aid}/customer/{cid}",
                request => GetCustomer(request) is { } row && Customers.Remove(row.Id) ? Succeeded() : NotFound("Customer")
            )
            .Map("POST", "/affiliates/{aid}/lead/create", CreateLead)
            .Map("GET", "/affiliates/{aid}/lead/validate", ValidateLead);

    private void WriteCustomer(Utf8JsonWriter writer, LeadwayCustomerRow row) => LeadwayJson.Customer(writer, row, this);

    private LeadwayCustomerRow? GetCustomer(EmulatedRequest request) =>
        Customers.Find(request.Value("cid")) is { } row && row.AffiliateId == request.Value("aid") ? row : null;

    private Reply ListCustomers(EmulatedRequest request)
    {
        var query = request.Query;
        var rows = Customers.Live.FindAll(row => row.AffiliateId == request.Value("aid")
            && (query["status"] is not { } status || row.Type == status)
            && (query["campaignId"] is not { } campaign || row.CampaignId == campaign)
            && (
                query["query"] is not { } text
                || $"{row.FirstName} {row.LastName} {row.Email}".Contains(text, StringComparison.OrdinalIgnoreCase)
            )
        );
        return Page(request, "customers", rows, WriteCustomer, statesTotal: true);
    }

    private Reply SetCustomerState(EmulatedRequest request)
    {
        if (GetCustomer(request) is not { } found)
            return NotFound("Customer");
        if (request.Fields.Bool("isDisabled") is not { } disabled)
            return Unprocessable("isDisabled must be a boolean value");

        return One(Customers.Change(found.Id, row => row with { IsDisabled = disabled, UpdatedAt = Now }), "Customer", WriteCustomer);
    }

    /// <summary>Creates the lead, or updates it when the campaign has it already.</summary>
    private Reply CreateLead(EmulatedRequest request)
    {
        var fields = request.Fields;
        if (Affiliates.Find(request.Value("aid")) is not { } affiliate)
            return NotFound("Affiliate");
        if (string.IsNullOrEmpty(fields["email"]) || string.IsNullOrEmpty(fields["campaignId"]))
            return Unprocessable("email and campaignId should not be empty");

        var known = Lead(affiliate.Id, fields["campaignId"], fields["email"]);
        if (known is null)
        {
            known = new LeadwayCustomerRow
            {
                Id = NewId(),
                AffiliateId = affiliate.Id,
                CampaignId = fields["campaignId"]!,
                Email = fields["email"]!,
                CreatedAt = Now,
                UpdatedAt = Now,
            };
            Customers.Add(known);
        }

        return One(
            Customers.Change(known.Id, row => row with
            {
                FirstName = fields["firstName"] ?? row.FirstName,
                LastName = fields["lastName"] ?? row.LastName,
                Phone = fields["phone"] ?? row.Phone,
                ContactId = fields["contactId"] ?? row.ContactId,
                UpdatedAt = Now,
            }),
            "Customer",
            WriteCustomer);
    }

    private Reply ValidateLead(EmulatedRequest request)
    {
        var exists = Lead(request.Value("aid"), request.Query["campaignId"], request.Query["email"]) is not null;
        return Reply.Json(200, writer =>
        {
            writer.WriteStartObject();
            writer.WriteBoolean("exist", exists);
            writer.WriteEndObject();
        });
    }

    private LeadwayCustomerRow? Lead(string affiliate, string? campaign, string? email) => Customers.Live.Find(row =>
        row.AffiliateId == affiliate && row.CampaignId == campaign && string.Equals(row.Email, email, StringComparison.OrdinalIgnoreCase));
}
