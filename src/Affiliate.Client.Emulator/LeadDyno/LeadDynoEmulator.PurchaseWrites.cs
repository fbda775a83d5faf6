using System.Text.Json;
using Affiliate.Client.Emulator.LeadDyno.Rows;
using Affiliate.Client.Emulator.Server;

namespace Affiliate.Client.Emulator.LeadDyno;

public sealed partial class LeadDynoEmulator
{
    private void MapPurchaseWrites(RouteTable routes) => routes
        .Map("POST", "/purchases", CreatePurchase)
        .Map("PUT", "/purchases/{id}", UpdatePurchase)
        .Map("POST", "/purchases/{id}/approve", request => One(Purchases.Find(Id(request)), WritePurchase))
        .Map("POST", "/purchases/{id}/reject", request => One(Cancel(Purchases.Find(Id(request)), request), WritePurchase))
        .Map("DELETE", "/purchases/{id}", request => One(Cancel(Purchases.Find(Id(request)), request), WritePurchase))
        .Map("DELETE", "/purchases", CancelPurchases)
        .Map("DELETE", "/leads/{id}/purchases", request => CancelAll(request, row => row.LeadId == Id(request)));

    private Reply CreatePurchase(EmulatedRequest request)
    {
        var fields = request.Fields;
        if (string.IsNullOrEmpty(fields["email"]))
            return Blank("email");
        if (DeduplicatesPurchases && Purchases.Live.Find(row => row.PurchaseCode == fields["purchase_code"]) is { } known)
            return One(known, WritePurchase);

        var lead = LeadByEmail(fields["email"]) ?? AddLead(fields["email"]!, fields);
        if (AffiliateByCode(fields["code"]) is { } named && (lead.AffiliateId is null || fields.Bool("reassign_affiliate") != false))
            lead = Leads.Change(lead.Id, row => row with { AffiliateId = named.Id, UpdatedAt = Now });

        var id = NextId();
        var purchase = new LeadDynoPurchaseRow
        {
            Id = id,
            PurchaseCode = fields["purchase_code"] ?? $"generated-{id}",
            Amount = Amount(fields, "purchase_amount"),
            Currency = fields["currency"],
            CommissionAmountOverride = Amount(fields, "commission_amount_override"),
            LeadId = lead.Id,
            AffiliateId = lead.AffiliateId,
            PlanCode = fields["plan_code"] ?? "default",
            Note = fields["description"],
            LineItems = [.. LineItems(request)],
            CreatedAt = Now,
            UpdatedAt = Now,
        };
        Purchases.Add(purchase);
        Earn(purchase);
        return Reply.Json(201, writer => LeadDynoJson.Purchase(writer, purchase, this, amountAsNumber: true));
    }

    /// <summary>A purchase that an affiliate brought makes a commission, due in 30 days.</summary>
    private void Earn(LeadDynoPurchaseRow purchase)
    {
        if (purchase.AffiliateId is null)
            return;

        Commissions.Add(new LeadDynoCommissionRow
        {
            Id = NextId(),
            Amount = purchase.CommissionAmountOverride ?? decimal.Round((purchase.Amount ?? 0) * CommissionRate, 2),
            Currency = purchase.Currency ?? AccountCurrency,
            PurchaseId = purchase.Id,
            AffiliateId = purchase.AffiliateId,
            DueAt = Now.AddDays(30),
            CreatedAt = Now,
        });
    }

    private static IEnumerable<LeadDynoLineItemRow> LineItems(EmulatedRequest request)
    {
        if (
            request.Json is not { ValueKind: JsonValueKind.Object } body
            || !body.TryGetProperty("line_items", out var items)
            || items.ValueKind != JsonValueKind.Array
        )
            yield break;

        foreach (var item in items.EnumerateArray())
        {
            yield return new LeadDynoLineItemRow
            {
                Sku = Text(item, "sku"),
                Description = Text(item, "description"),
                Quantity = Text(item, "quantity"),
                Amount = Text(item, "amount"),
            };
        }
    }

    private static string? Text(JsonElement item, string name) => item.TryGetProperty(name, out var value) ? value.ToString() : null;

    private Reply UpdatePurchase(EmulatedRequest request)
    {
        var fields = request.Fields;
        return Purchases.Find(Id(request)) is not { } found ? NotFound() : One(
            Purchases.Change(found.Id, row => row with
            {
                Amount = Amount(fields, "purchase_amount") ?? row.Amount,
                Currency = fields["currency"] ?? row.Currency,
                Note = fields["description"] ?? row.Note,
                UpdatedAt = Now,
            }),
            WritePurchase);
    }

    /// <summary>The e-mail address alone cancels every purchase of that customer.</summary>
    private Reply CancelPurchases(EmulatedRequest request)
    {
        var (code, email) = (request.Fields["purchase_code"], request.Fields["email"]);
        if (code is not null)
            return One(Cancel(Purchases.Live.Find(row => row.PurchaseCode == code), request), WritePurchase);

        return LeadByEmail(email) is { } lead ? CancelAll(request, row => row.LeadId == lead.Id) : NotFound();
    }

    private Reply CancelAll(EmulatedRequest request, Predicate<LeadDynoPurchaseRow> filter)
    {
        var cancelled = Purchases.Live.FindAll(filter).ConvertAll(row => Cancel(row, request)!);
        return Reply.Json(200, writer =>
        {
            writer.WriteStartArray();
            cancelled.ForEach(row => WritePurchase(writer, row));
            writer.WriteEndArray();
        });
    }

    private LeadDynoPurchaseRow? Cancel(LeadDynoPurchaseRow? purchase, EmulatedRequest request)
    {
        if (purchase is null or { Cancelled: true })
            return purchase;

        foreach (var commission in Commissions.Live.FindAll(row => row.PurchaseId == purchase.Id && !row.Paid))
            Commissions.Change(commission.Id, row => row with { Cancelled = true });

        var id = NextId();
        var cancellation = new LeadDynoCancellationRow
        {
            Id = id,
            Code = request.Fields["cancellation_code"] ?? $"cancellation-{id}",
            EffectiveDate = Moment(request.Fields["effective_date"]) ?? Now,
            Source = request.Fields["source"] ?? "api",
        };
        return Purchases.Change(purchase.Id, row => row with { Cancelled = true, Cancellation = cancellation, UpdatedAt = Now });
    }
}
