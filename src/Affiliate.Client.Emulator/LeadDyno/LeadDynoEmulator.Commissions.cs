using Affiliate.Client.Emulator.LeadDyno.Rows;
using Affiliate.Client.Emulator.Server;

namespace Affiliate.Client.Emulator.LeadDyno;

public sealed partial class LeadDynoEmulator
{
    private void MapCommissions(RouteTable routes) => routes
        .Map("GET", "/commissions", request => CommissionPage(request, Commissions.Live, defaultSize: 100, StatesTotal))
        .Map("GET", "/commissions/totals", CommissionTotals)
        .Map("POST", "/commissions/mark_as_paid", MarkAsPaid)
        .Map("GET", "/purchases/{id}/commissions", request => GetCommissions(request, row => row.PurchaseId == Id(request), size: 10))
        .Map("GET", "/affiliates/{id}/commissions", request => GetCommissions(request, row => row.AffiliateId == Id(request), size: 100))
        .Map("GET", "/affiliates/{id}/commissions/filter", FilterCommissions)
        .Map("GET", "/affiliates/{id}/commissions_total", AffiliateCommissionTotal)
        .Map("POST", "/affiliates/{id}/commissions", CreateCommission);

    private Reply CommissionPage(
        EmulatedRequest request,
        List<LeadDynoCommissionRow> rows,
        int defaultSize,
        bool statesTotal,
        bool full = false
    )
    {
        var page = Math.Max(1, request.Query.Int("page") ?? 1);
        var size = request.Query.Int("per_page") is { } asked and > 0 ? Math.Min(asked, 200) : defaultSize;
        return Reply.Json(200, writer =>
        {
            writer.WriteStartObject();
            writer.WriteNumber("page", page);
            writer.WriteNumber("per_page", size);
            if (statesTotal)
                writer.WriteNumber("total_entries", rows.Count);
            writer.WriteStartArray("commissions");
            foreach (var row in Page(rows, page, size))
                LeadDynoJson.Commission(writer, row, this, full);
            writer.WriteEndArray();
            writer.WriteEndObject();
        });
    }

    private Reply GetCommissions(EmulatedRequest request, Predicate<LeadDynoCommissionRow> filter, int size) =>
        BareList(request, Commissions.Live.FindAll(filter), (writer, row) => LeadDynoJson.Commission(writer, row, this), size);

    private Reply FilterCommissions(EmulatedRequest request)
    {
        if (Affiliates.Find(Id(request)) is not { } affiliate)
            return NotFound();

        var status = request.Query["status"];
        return CommissionPage(
            request,
            Commissions.Live.FindAll(row => row.AffiliateId == affiliate.Id && HasStatus(row, status)),
            defaultSize: 20,
            statesTotal: true,
            full: true
        );
    }

    /// <summary>The words of the filter. What <c>unpaid</c> and <c>live</c> mean is assumed: due and pending; not cancelled.</summary>
    private bool HasStatus(LeadDynoCommissionRow row, string? status) => status switch
    {
        null or "" => true,
        "cancelled" => row.Cancelled,
        "paid" => row is { Paid: true, Cancelled: false },
        "live" => !row.Cancelled,
        "unpaid" => row is { Paid: false, Cancelled: false },
        "due" => row is { Paid: false, Cancelled: false } && (row.DueAt ?? DateTimeOffset.MinValue) <= Now,
        "pending" => row is { Paid: false, Cancelled: false } && row.DueAt > Now,
        _ => false,
    };

    private Reply CommissionTotals(EmulatedRequest request)
    {
        var (start, end) = (Moment(request.Query["start_date"]), Moment(request.Query["end_date"])?.AddDays(1));
        var (currency, affiliate) = (request.Query["currency"], request.Query.Int("affiliate_id"));
        var rows = Commissions.Live.FindAll(row =>
            (start is null || row.CreatedAt >= start) && (end is null || row.CreatedAt < end)
            && (currency is null || row.Currency == currency) && (affiliate is null || row.AffiliateId == affiliate));
        var cancelled = rows.FindAll(row => row.Cancelled);
        var paid = rows.FindAll(row => row is { Paid: true, Cancelled: false });
        return Reply.Json(200, writer => LeadDynoJson.Totals(writer, rows, cancelled, paid));
    }

    private Reply AffiliateCommissionTotal(EmulatedRequest request)
    {
        if (Affiliates.Find(Id(request)) is not { } affiliate)
            return NotFound();

        var rows = Commissions.Live.FindAll(row => row.AffiliateId == affiliate.Id && !row.Cancelled && row.Currency == AccountCurrency);
        return Reply.Json(200, writer => LeadDynoJson.AffiliateTotal(
            writer,
            AccountCurrency,
            due: rows.Where(row => HasStatus(row, "due")).Sum(row => row.Amount ?? 0),
            pending: rows.Where(row => HasStatus(row, "pending")).Sum(row => row.Amount ?? 0),
            paid: rows.Where(row => row.Paid).Sum(row => row.Amount ?? 0)));
    }

    private Reply CreateCommission(EmulatedRequest request)
    {
        var fields = request.Fields;
        if (Affiliates.Find(Id(request)) is not { } affiliate)
            return NotFound();
        if (Amount(fields, "amount") is not { } amount)
            return Blank("amount");

        var row = new LeadDynoCommissionRow
        {
            Id = NextId(),
            Amount = amount,
            Currency = fields["currency"] ?? AccountCurrency,
            AffiliateId = affiliate.Id,
            Note = fields["note"],
            DueAt = Moment(fields["due_at"]) ?? Now,
            CreatedAt = Now,
        };
        Commissions.Add(row);
        return One(row, (writer, made) => LeadDynoJson.Commission(writer, made, this));
    }

    private Reply MarkAsPaid(EmulatedRequest request)
    {
        var fields = request.Fields;
        if (string.IsNullOrEmpty(fields["affiliate_email"]) || string.IsNullOrEmpty(fields["purchase_code"]))
            return Error(400, "affiliate_email and purchase_code are required");

        var affiliate = AffiliateByEmail(fields["affiliate_email"]);
        var purchase = Purchases.Live.Find(row => row.PurchaseCode == fields["purchase_code"]);
        var found = Commissions.Live.FindAll(row => row.AffiliateId is { } id && id == affiliate?.Id && row.PurchaseId == purchase?.Id);
        if (purchase is null || found.Count == 0)
            return NotFound();

        var paid = found.ConvertAll(row => Commissions.Change(row.Id, old => old with { Paid = true }));
        return Reply.Json(200, writer =>
        {
            if (MarkAsPaidRespondsWithArray)
                writer.WriteStartArray();
            foreach (var row in MarkAsPaidRespondsWithArray ? paid : paid[..1])
                LeadDynoJson.PaidCommission(writer, row);
            if (MarkAsPaidRespondsWithArray)
                writer.WriteEndArray();
        });
    }
}
