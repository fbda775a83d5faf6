using Affiliate.Client.Emulator.LeadDyno.Rows;
using Affiliate.Client.Emulator.Server;

namespace Affiliate.Client.Emulator.LeadDyno;

public sealed partial class LeadDynoEmulator
{
    private void MapAffiliates(RouteTable routes) =>
        routes
            .Map("GET", "/affiliates", ListAffiliates)
            .Map("GET", "/affiliates/count", _ => Counted(Affiliates.Count))
            .Map("POST", "/affiliates", CreateAffiliate)
            .Map("GET", "/affiliates/by_email", request => One(AffiliateByEmail(request.Query["email"]), WriteAffiliate))
            .Map("GET", "/affiliates/by_affiliate_code", request => One(AffiliateByCode(request.Query["affiliate_code"]), WriteAffiliate))
            .Map("GET", "/affiliates/{id}", request => One(Affiliates.Find(Id(request)), WriteAffiliate))
            .Map("PUT", "/affiliates/{id}", request => ChangeAffiliate(request, row => Edited(row, request.Fields)))
            .Map(
                "GET",
                "/affiliates/{id}/leads",
                request => BareList(request, Leads.Live.FindAll(row => row.AffiliateId == Id(request)), WriteLead)
            )
            .Map(
                "GET",
                "/affiliates/{id}/purchases",
                request => BareList(request, Purchases.Live.FindAll(row => row.AffiliateId == Id(request)), WritePurchase)
            )
            .Map("POST", "/affiliates/{id}/archive", request => ChangeAffiliate(request, row => row with { Archived = true }))
            .Map("POST", "/affiliates/{id}/unarchive", request => ChangeAffiliate(request, row => row with { Archived = false }))
            .Map(
                "POST",
                "/affiliates/{id}/approve",
                request => ChangeAffiliate(request, row => row with { PendingApproval = false, Status = "Active" })
            )
            .Map(
                "POST",
                "/affiliates/{id}/reject",
                request => ChangeAffiliate(request, row => row with { PendingApproval = false, Status = "Rejected" })
            )
            .Map("POST", "/affiliates/{id}/sign_in_link", SignInLink);

    private void WriteAffiliate(System.Text.Json.Utf8JsonWriter writer, LeadDynoAffiliateRow row) =>
        LeadDynoJson.Affiliate(writer, row, this);

    private Reply ListAffiliates(EmulatedRequest request)
    {
        var text = request.Query["query"];
        var rows = Created(request, Affiliates.Live, row => row.CreatedAt);
        if (!string.IsNullOrEmpty(text))
            rows = rows.FindAll(row => $"{row.FirstName}\n{row.LastName}\n{row.Email}".Contains(text, StringComparison.OrdinalIgnoreCase));
        return BareList(request, rows, WriteAffiliate, sizeIsChosen: true);
    }

    /// <summary>
    /// A known e-mail address is answered with the old affiliate unchanged: a new affiliate code is ignored without a word.
    /// </summary>
    private Reply CreateAffiliate(EmulatedRequest request)
    {
        var fields = request.Fields;
        if (string.IsNullOrEmpty(fields["email"]))
            return Blank("email");
        if (AffiliateByEmail(fields["email"]) is { } known)
            return One(known, WriteAffiliate);
        if (AffiliateByCode(fields["affiliate_code"]) is not null)
            return Error(409, "Affiliate code has already been taken");

        var id = NextId();
        var row = Edited(
            new LeadDynoAffiliateRow
            {
                Id = id,
                Email = fields["email"]!,
                AffiliateCode = JsonWriting.Plain(id),
                CreatedAt = Now,
                UpdatedAt = Now,
            },
            fields
        ) with
        {
            Unsubscribed = fields.Bool("unsubscribed") ?? false,
            PendingApproval = fields.Bool("override_approval") != true,
            ReferringAffiliateId = AffiliateByEmail(fields["referring_affiliate"])?.Id,
        };
        Affiliates.Add(row);
        return One(row, WriteAffiliate, 201);
    }

    private LeadDynoAffiliateRow Edited(LeadDynoAffiliateRow row, Parameters fields) => row with
    {
        Email = fields["email"] ?? row.Email,
        FirstName = fields["first_name"] ?? row.FirstName,
        LastName = fields["last_name"] ?? row.LastName,
        AffiliateCode = fields["affiliate_code"] ?? row.AffiliateCode,
        AffiliateType = fields["affiliate_type"] ?? row.AffiliateType,
        PaypalEmail = fields["paypal_email"] ?? row.PaypalEmail,
        UpdatedAt = Now,
    };

    private Reply ChangeAffiliate(EmulatedRequest request, Func<LeadDynoAffiliateRow, LeadDynoAffiliateRow> change)
    {
        if (Affiliates.Find(Id(request)) is not { } row)
            return NotFound();
        if (request.Method == "PUT" && AffiliateByCode(request.Fields["affiliate_code"]) is { } owner && owner.Id != row.Id)
            return Error(409, "Affiliate code has already been taken");

        return One(Affiliates.Change(row.Id, change), WriteAffiliate);
    }

    private Reply SignInLink(EmulatedRequest request) => One(Affiliates.Find(Id(request)), (writer, row) =>
    {
        writer.WriteStartObject();
        writer.WriteNumber("affiliate_id", row.Id);
        writer.WriteString("sign_in_url", $"https://shop.example.test/portal?token=canary-sign-in-{row.Id}");
        writer.Time("expires_at", Now.AddMinutes(15), JsonWriting.IsoSeconds);
        writer.WriteNumber("expires_in_seconds", 900);
        writer.WriteEndObject();
    });
}
