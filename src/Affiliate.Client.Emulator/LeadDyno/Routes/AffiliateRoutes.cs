using Affiliate.Client.Emulator.LeadDyno.Rows;
using Affiliate.Client.Emulator.Server;

namespace Affiliate.Client.Emulator.LeadDyno.Routes;

internal sealed class AffiliateRoutes(LeadDynoEmulator vendor)
{
    private static LeadDynoJsonContext Json => LeadDynoJsonContext.Default;

    public void Map(RouteTable routes) =>
        routes
            .Map("GET", "/affiliates", List)
            .Map("GET", "/affiliates/count", _ => LeadDynoReplies.Count(vendor.Affiliates.Count))
            .Map("POST", "/affiliates", Create)
            .Map("GET", "/affiliates/by_email", request => One(vendor.FindAffiliateByEmail(request.Query["email"])))
            .Map("GET", "/affiliates/by_affiliate_code", request => One(vendor.FindAffiliateByCode(request.Query["affiliate_code"])))
            .Map("GET", "/affiliates/{id}", request => One(vendor.Affiliates.Find(request.Id())))
            .Map("PUT", "/affiliates/{id}", request => Change(request, row => Edited(row, request.Fields)))
            .Map("GET", "/affiliates/{id}/leads", ListLeads)
            .Map("GET", "/affiliates/{id}/purchases", ListPurchases)
            .Map("POST", "/affiliates/{id}/archive", request => Change(request, row => row with { Archived = true }))
            .Map("POST", "/affiliates/{id}/unarchive", request => Change(request, row => row with { Archived = false }))
            .Map(
                "POST",
                "/affiliates/{id}/approve",
                request => Change(request, row => row with { PendingApproval = false, Status = "Active" })
            )
            .Map(
                "POST",
                "/affiliates/{id}/reject",
                request => Change(request, row => row with { PendingApproval = false, Status = "Rejected" })
            )
            .Map("POST", "/affiliates/{id}/sign_in_link", SignInLink);

    private Reply One(LeadDynoAffiliateRow? row, int status = 200) =>
        row is null ? LeadDynoReplies.NotFound() : Reply.Json(status, LeadDynoAffiliateJson.From(row, vendor), Json.LeadDynoAffiliateJson);

    private Reply List(EmulatedRequest request)
    {
        var text = request.Query["query"];
        var rows = request.Created(vendor.Affiliates.Live, row => row.CreatedAt);
        if (!string.IsNullOrEmpty(text))
            rows = rows.FindAll(row => $"{row.FirstName}\n{row.LastName}\n{row.Email}".Contains(text, StringComparison.OrdinalIgnoreCase));
        return LeadDynoReplies.List(
            vendor,
            request,
            rows,
            row => LeadDynoAffiliateJson.From(row, vendor),
            Json.ListLeadDynoAffiliateJson,
            sizeIsChosen: true
        );
    }

    private Reply ListLeads(EmulatedRequest request)
    {
        var rows = vendor.Leads.Live.FindAll(row => row.AffiliateId == request.Id());
        return LeadDynoReplies.List(vendor, request, rows, row => LeadDynoLeadJson.From(row, vendor), Json.ListLeadDynoLeadJson);
    }

    private Reply ListPurchases(EmulatedRequest request)
    {
        var rows = vendor.Purchases.Live.FindAll(row => row.AffiliateId == request.Id());
        return LeadDynoReplies.List(vendor, request, rows, row => LeadDynoPurchaseJson.From(row, vendor), Json.ListLeadDynoPurchaseJson);
    }

    /// <summary>
    /// A known e-mail address is answered with the old affiliate unchanged: a new affiliate code is ignored without a word.
    /// </summary>
    private Reply Create(EmulatedRequest request)
    {
        var fields = request.Fields;
        if (string.IsNullOrEmpty(fields["email"]))
            return LeadDynoReplies.Blank("email");
        if (vendor.FindAffiliateByEmail(fields["email"]) is { } known)
            return One(known);
        if (vendor.FindAffiliateByCode(fields["affiliate_code"]) is not null)
            return LeadDynoReplies.Error(409, "Affiliate code has already been taken");

        var id = vendor.NextId();
        var blank = new LeadDynoAffiliateRow
        {
            Id = id,
            Email = fields["email"]!,
            AffiliateCode = PlainNumber.Format(id),
            CreatedAt = vendor.Now,
            UpdatedAt = vendor.Now,
        };
        var row = Edited(blank, fields) with
        {
            Unsubscribed = fields.Bool("unsubscribed") ?? false,
            PendingApproval = fields.Bool("override_approval") != true,
            ReferringAffiliateId = vendor.FindAffiliateByEmail(fields["referring_affiliate"])?.Id,
        };
        vendor.Affiliates.Add(row);
        return One(row, 201);
    }

    private LeadDynoAffiliateRow Edited(LeadDynoAffiliateRow row, Parameters fields) => row with
    {
        Email = fields["email"] ?? row.Email,
        FirstName = fields["first_name"] ?? row.FirstName,
        LastName = fields["last_name"] ?? row.LastName,
        AffiliateCode = fields["affiliate_code"] ?? row.AffiliateCode,
        AffiliateType = fields["affiliate_type"] ?? row.AffiliateType,
        PaypalEmail = fields["paypal_email"] ?? row.PaypalEmail,
        UpdatedAt = vendor.Now,
    };

    private Reply Change(EmulatedRequest request, Func<LeadDynoAffiliateRow, LeadDynoAffiliateRow> change)
    {
        if (vendor.Affiliates.Find(request.Id()) is not { } row)
            return LeadDynoReplies.NotFound();
        if (request.Method == "PUT" && vendor.FindAffiliateByCode(request.Fields["affiliate_code"]) is { } owner && owner.Id != row.Id)
            return LeadDynoReplies.Error(409, "Affiliate code has already been taken");

        return One(vendor.Affiliates.Change(row.Id, change));
    }

    private Reply SignInLink(EmulatedRequest request)
    {
        if (vendor.Affiliates.Find(request.Id()) is not { } row)
            return LeadDynoReplies.NotFound();

        var address = $"https://shop.example.test/portal?token=canary-sign-in-{row.Id}";
        return Reply.Json(200, new(row.Id, address, vendor.Now.AddMinutes(15), 900), Json.LeadDynoSignInLinkJson);
    }
}
