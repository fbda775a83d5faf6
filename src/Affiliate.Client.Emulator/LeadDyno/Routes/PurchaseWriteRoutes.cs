using System.Text.Json;
using Affiliate.Client.Emulator.LeadDyno.Rows;
using Affiliate.Client.Emulator.Server;

namespace Affiliate.Client.Emulator.LeadDyno.Routes;

internal sealed class PurchaseWriteRoutes(LeadDynoEmulator vendor, LeadRoutes leads)
{
    private static LeadDynoJsonContext Json => LeadDynoJsonContext.Default;

    public void Map(RouteTable routes) => routes
        .Map("POST", "/purchases", Create)
        .Map("PUT", "/purchases/{id}", Update)
        .Map("POST", "/purchases/{id}/approve", request => One(vendor.Purchases.Find(request.Id())))
        .Map("POST", "/purchases/{id}/reject", request => One(Cancel(vendor.Purchases.Find(request.Id()), request)))
        .Map("DELETE", "/purchases/{id}", request => One(Cancel(vendor.Purchases.Find(request.Id()), request)))
        .Map("DELETE", "/purchases", CancelNamed)
        .Map("DELETE", "/leads/{id}/purchases", request => CancelAll(request, row => row.LeadId == request.Id()));

    private Reply One(LeadDynoPurchaseRow? row) =>
        row is null ? LeadDynoReplies.NotFound() : Reply.Json(200, LeadDynoPurchaseJson.From(row, vendor), Json.LeadDynoPurchaseJson);

    private Reply Create(EmulatedRequest request)
    {
        var fields = request.Fields;
        if (string.IsNullOrEmpty(fields["email"]))
            return LeadDynoReplies.Blank("email");
        if (vendor.DeduplicatesPurchases && vendor.Purchases.Live.Find(row => row.PurchaseCode == fields["purchase_code"]) is { } known)
            return One(known);

        var lead = leads.FindOrAdd(fields["email"], fields);
        if (
            vendor.FindAffiliateByCode(fields["code"]) is { } named
            && (lead.AffiliateId is null || fields.Bool("reassign_affiliate") != false)
        )
            lead = vendor.Leads.Change(lead.Id, row => row with { AffiliateId = named.Id, UpdatedAt = vendor.Now });

        var id = vendor.NextId();
        var purchase = new LeadDynoPurchaseRow
        {
            Id = id,
            PurchaseCode = fields["purchase_code"] ?? $"generated-{id}",
            Amount = fields.Amount("purchase_amount"),
            Currency = fields["currency"],
            CommissionAmountOverride = fields.Amount("commission_amount_override"),
            LeadId = lead.Id,
            AffiliateId = lead.AffiliateId,
            PlanCode = fields["plan_code"] ?? "default",
            Note = fields["description"],
            LineItems = [.. LineItems(request)],
            CreatedAt = vendor.Now,
            UpdatedAt = vendor.Now,
        };
        vendor.Purchases.Add(purchase);
        Earn(purchase);
        return Reply.Json(201, LeadDynoPurchaseJson.From(purchase, vendor, amountIsNumber: true), Json.LeadDynoPurchaseJson);
    }

    /// <summary>A purchase that an affiliate brought makes a commission, due in 30 days.</summary>
    private void Earn(LeadDynoPurchaseRow purchase)
    {
        if (purchase.AffiliateId is null)
            return;

        vendor.Commissions.Add(new LeadDynoCommissionRow
        {
            Id = vendor.NextId(),
            Amount = purchase.CommissionAmountOverride ?? decimal.Round((purchase.Amount ?? 0) * vendor.CommissionRate, 2),
            Currency = purchase.Currency ?? vendor.AccountCurrency,
            PurchaseId = purchase.Id,
            AffiliateId = purchase.AffiliateId,
            DueAt = vendor.Now.AddDays(30),
            CreatedAt = vendor.Now,
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

    private Reply Update(EmulatedRequest request)
    {
        if (vendor.Purchases.Find(request.Id()) is not { } found)
            return LeadDynoReplies.NotFound();

        var fields = request.Fields;
        return One(vendor.Purchases.Change(found.Id, row => row with
        {
            Amount = fields.Amount("purchase_amount") ?? row.Amount,
            Currency = fields["currency"] ?? row.Currency,
            Note = fields["description"] ?? row.Note,
            UpdatedAt = vendor.Now,
        }));
    }

    /// <summary>The e-mail address alone cancels every purchase of that customer.</summary>
    private Reply CancelNamed(EmulatedRequest request)
    {
        var (code, email) = (request.Fields["purchase_code"], request.Fields["email"]);
        if (code is not null)
            return One(Cancel(vendor.Purchases.Live.Find(row => row.PurchaseCode == code), request));

        return vendor.FindLeadByEmail(email) is { } lead ? CancelAll(request, row => row.LeadId == lead.Id) : LeadDynoReplies.NotFound();
    }

    private Reply CancelAll(EmulatedRequest request, Predicate<LeadDynoPurchaseRow> filter)
    {
        var cancelled = vendor.Purchases.Live.FindAll(filter).ConvertAll(row => Cancel(row, request)!);
        return Reply.Json(200, cancelled.ConvertAll(row => LeadDynoPurchaseJson.From(row, vendor)), Json.ListLeadDynoPurchaseJson);
    }

    private LeadDynoPurchaseRow? Cancel(LeadDynoPurchaseRow? purchase, EmulatedRequest request)
    {
        if (purchase is null or { Cancelled: true })
            return purchase;

        foreach (var commission in vendor.Commissions.Live.FindAll(row => row.PurchaseId == purchase.Id && !row.Paid))
            vendor.Commissions.Change(commission.Id, row => row with { Cancelled = true });

        var id = vendor.NextId();
        var cancellation = new LeadDynoCancellationRow
        {
            Id = id,
            Code = request.Fields["cancellation_code"] ?? $"cancellation-{id}",
            EffectiveDate = request.Fields.Moment("effective_date") ?? vendor.Now,
            Source = request.Fields["source"] ?? "api",
        };
        return vendor.Purchases.Change(
            purchase.Id,
            row => row with { Cancelled = true, Cancellation = cancellation, UpdatedAt = vendor.Now }
        );
    }
}
