using Affiliate.Client.Emulator.Leadway.Rows;
using Affiliate.Client.Emulator.Server;

namespace Affiliate.Client.Emulator.Leadway.Routes;

internal sealed class PayoutMethodRoutes(LeadwayEmulator vendor)
{
    public void Map(RouteTable routes) => routes
        .Map("GET", "/affiliate/{aid}/payout-method", List)
        .Map("POST", "/affiliate/{aid}/payout-method", Create)
        .Map("PUT", "/affiliate/{aid}/payout-method/{pmid}", Update)
        .Map("DELETE", "/affiliate/{aid}/payout-method/{pmid}", Delete)
        .Map("PATCH", "/affiliate/{aid}/payout-method/{pmid}/primary", MakePrimary);

    private Reply One(LeadwayPayoutMethodRow row, int status = 200) =>
        Reply.Json(status, LeadwayPayoutMethodJson.From(row, vendor), LeadwayJsonContext.Default.LeadwayPayoutMethodJson);

    private Reply List(EmulatedRequest request) =>
        LeadwayReplies.Page(
            vendor,
            request,
            GetMethods(request.Value("aid")),
            page => new() { PayoutMethods = [.. page.Select(row => LeadwayPayoutMethodJson.From(row, vendor))] }
        );

    private List<LeadwayPayoutMethodRow> GetMethods(string affiliate) =>
        vendor.PayoutMethods.Live.FindAll(row => row.AffiliateId == affiliate);

    private LeadwayPayoutMethodRow? Find(EmulatedRequest request) =>
        vendor.PayoutMethods.Find(request.Value("pmid")) is { } row && row.AffiliateId == request.Value("aid") ? row : null;

    /// <summary>At most one of each kind; the first is the primary one.</summary>
    private Reply Create(EmulatedRequest request)
    {
        var affiliate = request.Value("aid");
        if (vendor.Affiliates.Find(affiliate) is null)
            return LeadwayReplies.NotFound("Affiliate");
        if (request.Fields["payoutMethod"] is not ("PAYPAL" or "BANK"))
            return LeadwayReplies.Unprocessable("payoutMethod must be one of the following values: PAYPAL, BANK");

        var (kind, others) = (request.Fields["payoutMethod"]!, GetMethods(affiliate));
        if (others.Exists(row => row.Method == kind))
            return LeadwayReplies.Error(400, $"A payout method of type {kind} exists", null);

        var made = WithDetails(
            new LeadwayPayoutMethodRow
            {
                Id = vendor.NewId(),
                AffiliateId = affiliate,
                Method = kind,
                IsPrimary = others.Count == 0,
                CreatedAt = vendor.Now,
                UpdatedAt = vendor.Now,
            },
            request
        );
        vendor.PayoutMethods.Add(made);
        return One(made, 201);
    }

    private Reply Update(EmulatedRequest request)
    {
        if (Find(request) is not { } found)
            return LeadwayReplies.NotFound("Payout method");
        if (request.Fields["payoutMethod"] is { } kind && kind != found.Method)
            return LeadwayReplies.Error(400, "The type of a payout method cannot be changed", null);

        return One(vendor.PayoutMethods.Change(found.Id, row => WithDetails(row, request)));
    }

    private LeadwayPayoutMethodRow WithDetails(LeadwayPayoutMethodRow row, EmulatedRequest request) => row with
    {
        PaypalEmail = row.Method == "PAYPAL" ? request.Fields["paypalEmail"] : null,
        BankDetailsJson = row.Method == "BANK" ? request.Fields["bankDetails"] : null,
        UpdatedAt = vendor.Now,
    };

    private Reply Delete(EmulatedRequest request)
    {
        if (Find(request) is not { } found)
            return LeadwayReplies.NotFound("Payout method");
        if (found.IsPrimary && GetMethods(found.AffiliateId).Count > 1)
            return LeadwayReplies.Error(400, "The primary payout method cannot be deleted", null);

        vendor.PayoutMethods.Remove(found.Id);
        return LeadwayReplies.Success("Payout method deleted successfully");
    }

    private Reply MakePrimary(EmulatedRequest request)
    {
        if (Find(request) is not { } found)
            return LeadwayReplies.NotFound("Payout method");

        foreach (var other in GetMethods(found.AffiliateId))
            vendor.PayoutMethods.Change(other.Id, row => row with { IsPrimary = row.Id == found.Id });
        return One(vendor.PayoutMethods.Find(found.Id)!);
    }
}
