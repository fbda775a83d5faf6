using NodaTime;
using static Affiliate.Client.LeadDyno.Tests.LeadDynoTest;

namespace Affiliate.Client.LeadDyno.Tests;

internal static partial class EndpointCases
{
    private static EndpointCase[] Purchases =>
    [
        EndpointCase.OfList(
            "ListPurchasesAsync",
            "GET /purchases?page=1&per_page=200&created_after=2024-06-24T12%3A26%3A00Z&created_before=2024-06-24T12%3A28%3A00Z&include_line_items=false&affiliates_only=true",
            Sample("purchases"), (api, token) => api.ListPurchasesAsync(1, 200, Noon, Noon + Duration.FromMinutes(2), false, true, token),
            page =>
            {
                var purchase = page.Items.ShouldHaveSingleItem();
                (purchase.Id, purchase.Cancelled, purchase.Currency, purchase.PurchaseCode).ShouldBe((899, false, "USD", "767478658"));
                (purchase.PurchaseAmount, purchase.CommissionAmountOverride).ShouldBe((193.51m, null));
                purchase.CreatedAt.ShouldBe(Instant.FromUtc(2024, 6, 24, 12, 27, 54));
                purchase.UpdatedAt.ShouldBe(Instant.FromUtc(2024, 7, 15, 18, 33, 45));
                purchase.Lead.ShouldBe(new() { Id = 1557, Email = "lead14377@example.com" });
                purchase.Affiliate.ShouldBe(new() { Id = 17168, Email = "affiliate@example.com" });
                purchase.Plan.ShouldBe(new() { Id = 30, Code = "default" });
                purchase.LineItems![0].ShouldBe(new() { Sku = "SKU-184", Description = "Rerum et explicabo.", Quantity = 7m, Amount = 805.97m });
                purchase.LineItems.Count.ShouldBe(2);
                purchase.Unmapped.ShouldBeNull();
            },
            client => client.Purchases.List(Noon, Noon + Duration.FromMinutes(2), false, true, 200, OneAtATime)),
        EndpointCase.Of(
            "CountPurchasesAsync", "GET /purchases/count", Sample("count"), (api, token) => api.CountPurchasesAsync(token),
            count => count.Count.ShouldBe(169), (client, token) => client.Purchases.CountAsync(token)),
        EndpointCase.Of(
            "GetPurchaseByCodeAsync", "GET /purchases/by_purchase_code?purchase_code=a%26b&include_line_items=true", Sample("purchases"),
            (api, token) => api.GetPurchaseByCodeAsync("a&b", true, token),
            purchase => (purchase.IsArray, purchase.Value!.Id).ShouldBe((true, 899)), (client, token) => client.Purchases.GetByCodeAsync("a&b", true, token)),
        EndpointCase.Of(
            "GetPurchaseAsync", "GET /purchases/899?include_line_items=true", Sample("purchases"), (api, token) => api.GetPurchaseAsync(899, true, token),
            purchase => (purchase.IsArray, purchase.Value!.Id).ShouldBe((true, 899)), (client, token) => client.Purchases.GetAsync(899, true, token)),
        EndpointCase.Of(
            "GetPurchaseAsync", "GET /purchases/207", Sample("purchase-cancelled"), (api, token) => api.GetPurchaseAsync(207, null, token),
            purchase => (purchase.IsArray, purchase.Value!.Id).ShouldBe((false, 207)), (client, token) => client.Purchases.GetAsync(207, cancellationToken: token)),
        EndpointCase.OfList(
            "ListCommissionsOfPurchaseAsync", "GET /purchases/899/commissions?page=1",
            """[{ "id": 1, "amount": "20.0", "currency": "USD", "cancelled": true, "paid": false, "purchase": { "id": 134499228 }, "affiliate": { "id": 6678456 } }]""",
            (api, token) => api.ListCommissionsOfPurchaseAsync(899, 1, token), page => page.Items.ShouldHaveSingleItem().Amount.ShouldBe(20.0m),
            client => client.Purchases.ListCommissions(899, OneAtATime)),
    ];

    private static EndpointCase[] PurchaseWrites =>
    [
        EndpointCase.Of(
            "CreatePurchaseAsync", "POST /purchases", Sample("purchase-created"), (api, token) => api.CreatePurchaseAsync(NewPurchase, token),
            purchase => (purchase.Value!.PurchaseAmount, purchase.Value.Currency, purchase.Value.Affiliate).ShouldBe((50m, null, null)),
            (client, token) => client.Purchases.CreateAsync(NewPurchase, token),
            body: """
                {"email":"purchaser@example.com","purchase_code":"PURCH001","purchase_amount":50.25,"plan_code":"basic","code":"ana1",
                 "commission_amount_override":1.5,"description":"two things","line_items":[{"sku":"sku1","description":"Product One","quantity":"2","amount":"15.10"}],
                 "reassign_affiliate":false,"currency":"EUR"}
                """),
        EndpointCase.Of(
            "UpdatePurchaseAsync", "PUT /purchases/899", Sample("purchase-changed"), (api, token) => api.UpdatePurchaseAsync(899, PurchaseChange, token),
            purchase => purchase.Value!.PurchaseAmount.ShouldBe(150m), (client, token) => client.Purchases.UpdateAsync(899, PurchaseChange, token),
            body: """{"purchase_amount":150,"currency":"USD","description":"less"}"""),
        EndpointCase.Of(
            "ApprovePurchaseAsync", "POST /purchases/899/approve", Sample("purchase-changed"), (api, token) => api.ApprovePurchaseAsync(899, token),
            purchase => purchase.Value!.Id.ShouldBe(899), (client, token) => client.Purchases.ApproveAsync(899, token)),
        EndpointCase.Of(
            "RejectPurchaseAsync", "POST /purchases/899/reject", Sample("purchase-changed"), (api, token) => api.RejectPurchaseAsync(899, token),
            purchase => (purchase.Value!.Plan, purchase.Value.Cancellation!.Id).ShouldBe((null, 4)), (client, token) => client.Purchases.RejectAsync(899, token)),
        EndpointCase.Of(
            "CancelPurchaseAsync", "DELETE /purchases/207?source=api&effective_date=2024-06-24T12%3A26%3A00Z&cancellation_code=c1", Sample("purchase-cancelled"),
            (api, token) => api.CancelPurchaseAsync(207, "api", Noon, "c1", token),
            purchase =>
            {
                (purchase.Value!.Cancelled, purchase.Value.Currency, purchase.Value.PurchaseAmount).ShouldBe((true, null, null));
                purchase.Value.Cancellation.ShouldBe(new()
                {
                    Id = 103,
                    CancellationCode = "f668e05b-1528-4bf8-9547-cffec7dc3da9",
                    EffectiveDate = Instant.FromUtc(2013, 5, 24, 4, 12, 2),
                    Source = "api",
                });
            },
            (client, token) => client.Purchases.CancelAsync(207, "api", Noon, "c1", token)),
        EndpointCase.Of(
            "CancelPurchasesAsync", "DELETE /purchases?purchase_code=PURCH001&email=a%40b.com", Sample("purchase-cancelled"),
            (api, token) => api.CancelPurchasesAsync("PURCH001", "a@b.com", token), answer => answer!.Purchases.ShouldHaveSingleItem().Id.ShouldBe(207),
            (client, token) => client.Purchases.CancelByCodeAsync("PURCH001", "a@b.com", token)),
        EndpointCase.Of(
            "CancelPurchasesAsync", "DELETE /purchases?email=a%40b.com", Sample("purchases-cancelled"),
            (api, token) => api.CancelPurchasesAsync(null, "a@b.com", token), answer => answer!.Purchases.ShouldHaveSingleItem().Id.ShouldBe(233),
            (client, token) => client.Purchases.CancelAllOfCustomerAsync("a@b.com", token)),
    ];

    private static LeadDynoPurchaseChange PurchaseChange => new() { PurchaseAmount = 150m, Currency = "USD", Description = "less" };

    private static LeadDynoNewPurchase NewPurchase => new()
    {
        Email = "purchaser@example.com",
        PurchaseCode = "PURCH001",
        PurchaseAmount = 50.25m,
        PlanCode = "basic",
        Code = "ana1",
        CommissionAmountOverride = 1.5m,
        Description = "two things",
        LineItems = [new() { Sku = "sku1", Description = "Product One", Quantity = 2, Amount = 15.10m }],
        ReassignAffiliate = false,
        Currency = "EUR",
    };
}
