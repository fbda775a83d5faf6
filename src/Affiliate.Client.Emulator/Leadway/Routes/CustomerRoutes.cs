using Affiliate.Client.Emulator.Leadway.Rows;
using Affiliate.Client.Emulator.Server;

namespace Affiliate.Client.Emulator.Leadway.Routes;

internal sealed class CustomerRoutes(LeadwayEmulator vendor)
{
    public void Map(RouteTable routes) =>
        routes
            .Map("GET", "/affiliates/{aid}/customers", List)
            .Map("PATCH", "/affiliates/{aid}/customers/{cid}/state", SetState)
            .Map(
                "DELETE",
                "/affiliates/{aid}/customer/{cid}",
                request =>
                    GetCustomer(request) is { } row && vendor.Customers.Remove(row.Id)
                        ? LeadwayReplies.Succeeded()
                        : LeadwayReplies.NotFound("Customer")
            )
            .Map("POST", "/affiliates/{aid}/lead/create", CreateLead)
            .Map("GET", "/affiliates/{aid}/lead/validate", ValidateLead);

    private Reply One(LeadwayCustomerRow row) =>
        Reply.Json(200, LeadwayCustomerJson.From(row, vendor), LeadwayJsonContext.Default.LeadwayCustomerJson);

    private LeadwayCustomerRow? GetCustomer(EmulatedRequest request) =>
        vendor.Customers.Find(request.Value("cid")) is { } row && row.AffiliateId == request.Value("aid") ? row : null;

    private Reply List(EmulatedRequest request)
    {
        var query = request.Query;
        var rows = vendor.Customers.Live.FindAll(row => row.AffiliateId == request.Value("aid")
            && (query["status"] is not { } status || row.Type == status)
            && (query["campaignId"] is not { } campaign || row.CampaignId == campaign)
            && (
                query["query"] is not { } text
                || $"{row.FirstName} {row.LastName} {row.Email}".Contains(text, StringComparison.OrdinalIgnoreCase)
            )
        );
        return LeadwayReplies.Page(
            vendor,
            request,
            rows,
            page => new() { Customers = [.. page.Select(row => LeadwayCustomerJson.From(row, vendor))] }
        );
    }

    private Reply SetState(EmulatedRequest request)
    {
        if (GetCustomer(request) is not { } found)
            return LeadwayReplies.NotFound("Customer");
        if (request.Fields.Bool("isDisabled") is not { } disabled)
            return LeadwayReplies.Unprocessable("isDisabled must be a boolean value");

        return One(vendor.Customers.Change(found.Id, row => row with { IsDisabled = disabled, UpdatedAt = vendor.Now }));
    }

    /// <summary>Creates the lead, or updates it when the campaign has it already.</summary>
    private Reply CreateLead(EmulatedRequest request)
    {
        var fields = request.Fields;
        if (vendor.Affiliates.Find(request.Value("aid")) is not { } affiliate)
            return LeadwayReplies.NotFound("Affiliate");
        if (string.IsNullOrEmpty(fields["email"]) || string.IsNullOrEmpty(fields["campaignId"]))
            return LeadwayReplies.Unprocessable("email and campaignId should not be empty");

        var known = Lead(affiliate.Id, fields["campaignId"], fields["email"]);
        if (known is null)
        {
            known = new LeadwayCustomerRow
            {
                Id = vendor.NewId(),
                AffiliateId = affiliate.Id,
                CampaignId = fields["campaignId"]!,
                Email = fields["email"]!,
                CreatedAt = vendor.Now,
                UpdatedAt = vendor.Now,
            };
            vendor.Customers.Add(known);
        }

        return One(vendor.Customers.Change(known.Id, row => row with
        {
            FirstName = fields["firstName"] ?? row.FirstName,
            LastName = fields["lastName"] ?? row.LastName,
            Phone = fields["phone"] ?? row.Phone,
            ContactId = fields["contactId"] ?? row.ContactId,
            UpdatedAt = vendor.Now,
        }));
    }

    private Reply ValidateLead(EmulatedRequest request)
    {
        var exists = Lead(request.Value("aid"), request.Query["campaignId"], request.Query["email"]) is not null;
        return LeadwayReplies.Outcome(new() { Exist = exists });
    }

    private LeadwayCustomerRow? Lead(string affiliate, string? campaign, string? email) => vendor.Customers.Live.Find(row =>
        row.AffiliateId == affiliate && row.CampaignId == campaign && string.Equals(row.Email, email, StringComparison.OrdinalIgnoreCase));
}
