using System.Text;
using System.Text.Json;
using Affiliate.Client.Emulator.Leadway.Rows;
using Affiliate.Client.Emulator.Server;

namespace Affiliate.Client.Emulator.Leadway;

public sealed partial class LeadwayEmulator
{
    private void MapAffiliates(RouteTable routes) => routes
        .Map("GET", "/affiliates", ListAffiliates)
        .Map("POST", "/affiliates", CreateAffiliate)
        .Map("GET", "/affiliates/{aid}", request => One(Affiliates.Find(request.Value("aid")), "Affiliate", WriteAffiliate))
        .Map("PUT", "/affiliates/{aid}", ReplaceAffiliate)
        .Map("PUT", "/affiliates/{aid}/status", SetAffiliateStatus)
        .Map("POST", "/affiliates/{aid}/tax-form", UploadTaxForm);

    private void WriteAffiliate(Utf8JsonWriter writer, LeadwayAffiliateRow row) =>
        LeadwayJson.Affiliate(writer, row, this, withStatistics: false);

    /// <summary>Without <c>active</c> all come: what the vendor does then is not documented.</summary>
    private Reply ListAffiliates(EmulatedRequest request)
    {
        var query = request.Query;
        if (!TryTime(query["fromDate"], out var from) || !TryTime(query["toDate"], out var to))
            return Unprocessable("fromDate and toDate must be YYYY-MM-DD");

        var rows = Affiliates.Live.FindAll(row =>
            (query.Bool("active") is not { } active || row.Active == active)
            && (query["campaignId"] is not { } campaign || row.CampaignIds.Contains(campaign))
            && (
                query["query"] is not { } text
                || $"{row.FirstName} {row.LastName} {row.Email}".Contains(text, StringComparison.OrdinalIgnoreCase)
            )
            && (from is null || row.CreatedAt >= from)
            && (to is null || row.CreatedAt < to.Value.AddDays(1))
        );
        return Page(
            request,
            "affiliates",
            rows,
            (writer, row) => LeadwayJson.Affiliate(writer, row, this, withStatistics: true),
            statesTotal: true
        );
    }

    /// <summary>A known e-mail address updates the affiliate instead of making another.</summary>
    private Reply CreateAffiliate(EmulatedRequest request)
    {
        if (GetEmail(request.Fields) is not { Length: > 0 } email)
            return Unprocessable($"{AffiliateEmailName} must be an email");

        var known = Affiliates.Live.Find(row => string.Equals(row.Email, email, StringComparison.OrdinalIgnoreCase));
        if (known is not null)
            return One(Affiliates.Change(known.Id, row => Replaced(row, request.Fields)), "Affiliate", WriteAffiliate);

        var made = Replaced(new LeadwayAffiliateRow { Id = NewId(), Email = email, CreatedAt = Now, UpdatedAt = Now }, request.Fields);
        Affiliates.Add(made);
        return One(made, "Affiliate", WriteAffiliate, 201);
    }

    private Reply ReplaceAffiliate(EmulatedRequest request) =>
        Affiliates.Find(request.Value("aid")) is not { } found ? NotFound("Affiliate")
        : GetEmail(request.Fields) is not { Length: > 0 } ? Unprocessable($"{AffiliateEmailName} must be an email")
        : One(Affiliates.Change(found.Id, row => Replaced(row, request.Fields)), "Affiliate", WriteAffiliate);

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
        UpdatedAt = Now,
    };

    private string? GetEmail(Parameters fields) => fields[AffiliateEmailName];

    private Reply SetAffiliateStatus(EmulatedRequest request)
    {
        if (Affiliates.Find(request.Value("aid")) is not { } found)
            return NotFound("Affiliate");
        if (request.Fields.Bool("active") is not { } active)
            return Unprocessable("active must be a boolean value");

        return One(Affiliates.Change(found.Id, row => row with { Active = active, UpdatedAt = Now }), "Affiliate", WriteAffiliate);
    }

    private Reply UploadTaxForm(EmulatedRequest request)
    {
        if (Affiliates.Find(request.Value("aid")) is not { } found)
            return NotFound("Affiliate");

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
            return Unprocessable("a PDF of at most 5 MB and a formType of w8Form or w9Form are required");

        return Reply.Json(200, writer =>
        {
            writer.WriteStartObject();
            writer.WriteBoolean("succeeded", true);
            writer.WriteString("affiliateId", found.Id);
            writer.WriteString("formType", formType);
            writer.WriteEndObject();
        });
    }
}
