using System.Text;
using Affiliate.Client.Emulator.Leadway.Rows;
using Affiliate.Client.Emulator.Server;

namespace Affiliate.Client.Emulator.Leadway.Routes;

internal sealed class AffiliateRoutes(LeadwayEmulator vendor)
{
    public void Map(RouteTable routes) => routes
        .Map("GET", "/affiliates", List)
        .Map("POST", "/affiliates", Create)
        .Map("GET", "/affiliates/{aid}", request => One(vendor.Affiliates.Find(request.Value("aid"))))
        .Map("PUT", "/affiliates/{aid}", Replace)
        .Map("PUT", "/affiliates/{aid}/status", SetStatus)
        .Map("POST", "/affiliates/{aid}/tax-form", UploadTaxForm);

    private Reply One(LeadwayAffiliateRow? row, int status = 200) => row is null
        ? LeadwayReplies.NotFound("Affiliate")
        : Reply.Json(status, LeadwayAffiliateJson.From(row, vendor), LeadwayJsonContext.Default.LeadwayAffiliateJson);

    /// <summary>Without <c>active</c> all come: what the vendor does then is not documented.</summary>
    private Reply List(EmulatedRequest request)
    {
        var query = request.Query;
        if (!LeadwayReplies.TryTime(query["fromDate"], out var from) || !LeadwayReplies.TryTime(query["toDate"], out var to))
            return LeadwayReplies.Unprocessable("fromDate and toDate must be YYYY-MM-DD");

        var rows = vendor.Affiliates.Live.FindAll(row =>
            (query.Bool("active") is not { } active || row.Active == active)
            && (query["campaignId"] is not { } campaign || row.CampaignIds.Contains(campaign))
            && (
                query["query"] is not { } text
                || $"{row.FirstName} {row.LastName} {row.Email}".Contains(text, StringComparison.OrdinalIgnoreCase)
            )
            && (from is null || row.CreatedAt >= from)
            && (to is null || row.CreatedAt < to.Value.AddDays(1))
        );
        return LeadwayReplies.Page(
            vendor,
            request,
            rows,
            page => new() { Affiliates = [.. page.Select(row => LeadwayAffiliateJson.WithStatistics(row, vendor))] }
        );
    }

    /// <summary>A known e-mail address updates the affiliate instead of making another.</summary>
    private Reply Create(EmulatedRequest request)
    {
        if (GetEmail(request.Fields) is not { Length: > 0 } email)
            return LeadwayReplies.Unprocessable($"{vendor.AffiliateEmailName} must be an email");

        var known = vendor.Affiliates.Live.Find(row => string.Equals(row.Email, email, StringComparison.OrdinalIgnoreCase));
        if (known is not null)
            return One(vendor.Affiliates.Change(known.Id, row => Replaced(row, request.Fields)));

        var made = Replaced(
            new LeadwayAffiliateRow
            {
                Id = vendor.NewId(),
                Email = email,
                CreatedAt = vendor.Now,
                UpdatedAt = vendor.Now,
            },
            request.Fields
        );
        vendor.Affiliates.Add(made);
        return One(made, 201);
    }

    private Reply Replace(EmulatedRequest request) =>
        vendor.Affiliates.Find(request.Value("aid")) is not { } found ? LeadwayReplies.NotFound("Affiliate")
        : GetEmail(request.Fields) is not { Length: > 0 } ? LeadwayReplies.Unprocessable($"{vendor.AffiliateEmailName} must be an email")
        : One(vendor.Affiliates.Change(found.Id, row => Replaced(row, request.Fields)));

    /// <summary>What the body leaves out is cleared. Names differ from those of the responses.</summary>
    private LeadwayAffiliateRow Replaced(LeadwayAffiliateRow row, Parameters fields) => row with
    {
        Email = GetEmail(fields) ?? row.Email,
        FirstName = fields["affiliateFirstName"],
        LastName = fields["affiliateLastName"],
        Phone = fields["phoneNumber"],
        CompanyName = fields["companyName"],
        WebsiteUrl = fields["websiteUrl"],
        VatId = fields["vatId"],
        Country = fields["country"],
        Address = fields["address"],
        CampaignIds = fields["campaignId"] is { } campaign ? [.. row.CampaignIds.Append(campaign).Distinct()] : row.CampaignIds,
        UpdatedAt = vendor.Now,
    };

    private string? GetEmail(Parameters fields) => fields[vendor.AffiliateEmailName];

    private Reply SetStatus(EmulatedRequest request)
    {
        if (vendor.Affiliates.Find(request.Value("aid")) is not { } found)
            return LeadwayReplies.NotFound("Affiliate");
        if (request.Fields.Bool("active") is not { } active)
            return LeadwayReplies.Unprocessable("active must be a boolean value");

        return One(vendor.Affiliates.Change(found.Id, row => row with { Active = active, UpdatedAt = vendor.Now }));
    }

    private Reply UploadTaxForm(EmulatedRequest request)
    {
        if (vendor.Affiliates.Find(request.Value("aid")) is not { } found)
            return LeadwayReplies.NotFound("Affiliate");

        const int max = 5 * 1024 * 1024;
        var body = Encoding.Latin1.GetString(request.Recorded.Body.Span);
        var isMultipart = request.Header("Content-Type")?.StartsWith("multipart/form-data", StringComparison.OrdinalIgnoreCase) == true;
        var formType =
            body.Contains("w8Form", StringComparison.Ordinal) ? "w8Form"
            : body.Contains("w9Form", StringComparison.Ordinal) ? "w9Form"
            : null;
        if (
            !isMultipart
            || formType is null
            || !body.Contains("application/pdf", StringComparison.OrdinalIgnoreCase)
            || body.Length > max + 4096
        )
            return LeadwayReplies.Unprocessable("a PDF of at most 5 MB and a formType of w8Form or w9Form are required");

        return LeadwayReplies.Outcome(new() { Succeeded = true, AffiliateId = found.Id, FormType = formType });
    }
}
