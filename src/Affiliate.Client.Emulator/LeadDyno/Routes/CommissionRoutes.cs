using Affiliate.Client.Emulator.LeadDyno.Rows;
using Affiliate.Client.Emulator.Server;

namespace Affiliate.Client.Emulator.LeadDyno.Routes;

internal sealed class CommissionRoutes(LeadDynoEmulator vendor)
{
    private static LeadDynoJsonContext Json => LeadDynoJsonContext.Default;

    public void Map(RouteTable routes) => routes
        .Map("GET", "/commissions", List)
        .Map("GET", "/commissions/totals", Totals)
        .Map("POST", "/commissions/mark_as_paid", MarkAsPaid)
        .Map("GET", "/purchases/{id}/commissions", request => BareList(request, row => row.PurchaseId == request.Id(), size: 10))
        .Map("GET", "/affiliates/{id}/commissions", request => BareList(request, row => row.AffiliateId == request.Id(), size: 100))
        .Map("GET", "/affiliates/{id}/commissions/filter", Filter)
        .Map("GET", "/affiliates/{id}/commissions_total", AffiliateTotal)
        .Map("POST", "/affiliates/{id}/commissions", Create);

    private Reply List(EmulatedRequest request) =>
        Page(request, vendor.Commissions.Live, row => LeadDynoCommissionJson.From(row, vendor), defaultSize: 100, vendor.StatesTotal);

    private Reply Page(
        EmulatedRequest request,
        List<LeadDynoCommissionRow> rows,
        Func<LeadDynoCommissionRow, LeadDynoCommissionJson> convert,
        int defaultSize,
        bool statesTotal
    )
    {
        var page = Math.Max(1, request.Query.Int("page") ?? 1);
        var size = request.Query.Int("per_page") is { } asked and > 0 ? Math.Min(asked, 200) : defaultSize;
        var json = new LeadDynoCommissionPageJson
        {
            Page = page,
            PerPage = size,
            TotalEntries = statesTotal ? rows.Count : null,
            Commissions = [.. LeadDynoReplies.Page(vendor, rows, page, size).Select(convert)],
        };
        return Reply.Json(200, json, Json.LeadDynoCommissionPageJson);
    }

    private Reply BareList(EmulatedRequest request, Predicate<LeadDynoCommissionRow> filter, int size)
    {
        var rows = vendor.Commissions.Live.FindAll(filter);
        return LeadDynoReplies.List(
            vendor,
            request,
            rows,
            row => LeadDynoCommissionJson.From(row, vendor),
            Json.ListLeadDynoCommissionJson,
            size
        );
    }

    private Reply Filter(EmulatedRequest request)
    {
        if (vendor.Affiliates.Find(request.Id()) is not { } affiliate)
            return LeadDynoReplies.NotFound();

        var status = request.Query["status"];
        var rows = vendor.Commissions.Live.FindAll(row => row.AffiliateId == affiliate.Id && HasStatus(row, status));
        return Page(request, rows, row => LeadDynoFullCommissionJson.WithPurchase(row, vendor), defaultSize: 20, statesTotal: true);
    }

    /// <summary>The words of the filter. What <c>unpaid</c> and <c>live</c> mean is assumed: due and pending; not cancelled.</summary>
    private bool HasStatus(LeadDynoCommissionRow row, string? status) => status switch
    {
        null or "" => true,
        "cancelled" => row.Cancelled,
        "paid" => row is { Paid: true, Cancelled: false },
        "live" => !row.Cancelled,
        "unpaid" => row is { Paid: false, Cancelled: false },
        "due" => row is { Paid: false, Cancelled: false } && (row.DueAt ?? DateTimeOffset.MinValue) <= vendor.Now,
        "pending" => row is { Paid: false, Cancelled: false } && row.DueAt > vendor.Now,
        _ => false,
    };

    private Reply Totals(EmulatedRequest request)
    {
        var (start, end) = (request.Query.Moment("start_date"), request.Query.Moment("end_date")?.AddDays(1));
        var (currency, affiliate) = (request.Query["currency"], request.Query.Int("affiliate_id"));
        var rows = vendor.Commissions.Live.FindAll(row =>
            (start is null || row.CreatedAt >= start) && (end is null || row.CreatedAt < end)
            && (currency is null || row.Currency == currency) && (affiliate is null || row.AffiliateId == affiliate));
        return Reply.Json(200, LeadDynoCommissionTotalsJson.From(rows), Json.LeadDynoCommissionTotalsJson);
    }

    private Reply AffiliateTotal(EmulatedRequest request)
    {
        if (vendor.Affiliates.Find(request.Id()) is not { } affiliate)
            return LeadDynoReplies.NotFound();

        var rows = vendor.Commissions.Live.FindAll(row =>
            row.AffiliateId == affiliate.Id && !row.Cancelled && row.Currency == vendor.AccountCurrency
        );
        var json = new LeadDynoAffiliateTotalJson
        {
            Currency = vendor.AccountCurrency,
            Due = Sum(row => HasStatus(row, "due")),
            Pending = Sum(row => HasStatus(row, "pending")),
            Paid = Sum(row => row.Paid),
        };
        return Reply.Json(200, json, Json.LeadDynoAffiliateTotalJson);

        LeadDynoAmountJson Sum(Func<LeadDynoCommissionRow, bool> filter) =>
            new(rows.Where(filter).Sum(row => row.Amount ?? 0), IsNumber: false);
    }

    private Reply Create(EmulatedRequest request)
    {
        var fields = request.Fields;
        if (vendor.Affiliates.Find(request.Id()) is not { } affiliate)
            return LeadDynoReplies.NotFound();
        if (fields.Amount("amount") is not { } amount)
            return LeadDynoReplies.Blank("amount");

        var row = new LeadDynoCommissionRow
        {
            Id = vendor.NextId(),
            Amount = amount,
            Currency = fields["currency"] ?? vendor.AccountCurrency,
            AffiliateId = affiliate.Id,
            Note = fields["note"],
            DueAt = fields.Moment("due_at") ?? vendor.Now,
            CreatedAt = vendor.Now,
        };
        vendor.Commissions.Add(row);
        return Reply.Json(200, LeadDynoFullCommissionJson.From(row, vendor), Json.LeadDynoFullCommissionJson);
    }

    private Reply MarkAsPaid(EmulatedRequest request)
    {
        var fields = request.Fields;
        if (string.IsNullOrEmpty(fields["affiliate_email"]) || string.IsNullOrEmpty(fields["purchase_code"]))
            return LeadDynoReplies.Error(400, "affiliate_email and purchase_code are required");

        var affiliate = vendor.FindAffiliateByEmail(fields["affiliate_email"]);
        var purchase = vendor.Purchases.Live.Find(row => row.PurchaseCode == fields["purchase_code"]);
        var found = vendor.Commissions.Live.FindAll(row =>
            row.AffiliateId is { } id && id == affiliate?.Id && row.PurchaseId == purchase?.Id
        );
        if (purchase is null || found.Count == 0)
            return LeadDynoReplies.NotFound();

        var paid = found.ConvertAll(row =>
            LeadDynoPaidCommissionJson.From(vendor.Commissions.Change(row.Id, old => old with { Paid = true }))
        );
        return vendor.MarkAsPaidRespondsWithArray
            ? Reply.Json(200, paid, Json.ListLeadDynoPaidCommissionJson)
            : Reply.Json(200, paid[0], Json.LeadDynoPaidCommissionJson);
    }
}
