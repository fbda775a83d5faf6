using System.Text.Json;
using Affiliate.Client.Emulator.Leadway.Rows;
using Affiliate.Client.Emulator.Server;

namespace Affiliate.Client.Emulator.Leadway;

public sealed partial class LeadwayEmulator
{
    private void MapPayoutMethods(RouteTable routes) =>
        routes
            .Map(
                "GET",
                "/affiliate/{aid}/payout-method",
                request => Page(request, "payoutMethods", GetMethods(request.Value("aid")), WriteMethod, statesTotal: true)
            )
            .Map("POST", "/affiliate/{aid}/payout-method", CreateMethod)
            .Map("PUT", "/affiliate/{aid}/payout-method/{pmid}", UpdateMethod)
            .Map("DELETE", "/affiliate/{aid}/payout-method/{pmid}", DeleteMethod)
            .Map("PATCH", "/affiliate/{aid}/payout-method/{pmid}/primary", MakePrimary);

    private void WriteMethod(Utf8JsonWriter writer, LeadwayPayoutMethodRow row) => LeadwayJson.PayoutMethod(writer, row, this);

    private List<LeadwayPayoutMethodRow> GetMethods(string affiliate) => PayoutMethods.Live.FindAll(row => row.AffiliateId == affiliate);

    private LeadwayPayoutMethodRow? MethodOf(EmulatedRequest request) =>
        PayoutMethods.Find(request.Value("pmid")) is { } row && row.AffiliateId == request.Value("aid") ? row : null;

    /// <summary>At most one of each kind; the first is the primary one.</summary>
    private Reply CreateMethod(EmulatedRequest request)
    {
        var affiliate = request.Value("aid");
        if (Affiliates.Find(affiliate) is null)
            return NotFound("Affiliate");
        if (request.Fields["payoutMethod"] is not ("PAYPAL" or "BANK"))
            return Unprocessable("payoutMethod must be one of the following values: PAYPAL, BANK");

        var (kind, others) = (request.Fields["payoutMethod"]!, GetMethods(affiliate));
        if (others.Exists(row => row.Method == kind))
            return Error(400, $"A payout method of type {kind} exists", null);

        var made = NullIfBlank(
            new LeadwayPayoutMethodRow
            {
                Id = NewId(),
                AffiliateId = affiliate,
                Method = kind,
                IsPrimary = others.Count == 0,
                CreatedAt = Now,
                UpdatedAt = Now,
            },
            request
        );
        PayoutMethods.Add(made);
        return One(made, "Payout method", WriteMethod, 201);
    }

    private Reply UpdateMethod(EmulatedRequest request)
    {
        if (MethodOf(request) is not { } found)
            return NotFound("Payout method");
        if (request.Fields["payoutMethod"] is { } kind && kind != found.Method)
            return Error(400, "The type of a payout method cannot be changed", null);

        return One(PayoutMethods.Change(found.Id, row => NullIfBlank(row, request)), "Payout method", WriteMethod);
    }

    private LeadwayPayoutMethodRow NullIfBlank(LeadwayPayoutMethodRow row, EmulatedRequest request) => row with
    {
        PaypalEmail = row.Method == "PAYPAL" ? request.Fields["paypalEmail"] : null,
        BankDetailsJson = row.Method == "BANK" ? request.Fields["bankDetails"] : null,
        UpdatedAt = Now,
    };

    private Reply DeleteMethod(EmulatedRequest request)
    {
        if (MethodOf(request) is not { } found)
            return NotFound("Payout method");
        if (found.IsPrimary && GetMethods(found.AffiliateId).Count > 1)
            return Error(400, "The primary payout method cannot be deleted", null);

        PayoutMethods.Remove(found.Id);
        return Success("Payout method deleted successfully");
    }

    private Reply MakePrimary(EmulatedRequest request)
    {
        if (MethodOf(request) is not { } found)
            return NotFound("Payout method");

        foreach (var other in GetMethods(found.AffiliateId))
            PayoutMethods.Change(other.Id, row => row with { IsPrimary = row.Id == found.Id });
        return One(PayoutMethods.Find(found.Id), "Payout method", WriteMethod);
    }
}
