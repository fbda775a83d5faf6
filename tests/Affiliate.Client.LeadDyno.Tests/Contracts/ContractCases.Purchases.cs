using Affiliate.Client.LeadDyno.Purchases;
using NodaTime;
using static Affiliate.Client.LeadDyno.Tests.LeadDynoTest;

namespace Affiliate.Client.LeadDyno.Tests.Contracts;

internal static partial class ContractCases
{
    private static ContractCase[] Purchases =>
    [
        ContractCase.OfList(
            "ListPurchasesAsync",
            (api, token) => api.ListPurchasesAsync(1, 200, Noon, Noon + Duration.FromMinutes(2), false, true, token),
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
                purchase.LineItems![0]
                    .ShouldBe(new() { Sku = "SKU-184", Description = "Rerum et explicabo.", Quantity = 7m, Amount = 805.97m });
                purchase.LineItems.Count.ShouldBe(2);
                purchase.Unmapped.ShouldBeNull();
            },
            client => client.Purchases.List(Noon, Noon + Duration.FromMinutes(2), false, true, 200, OneAtATime)),
        ContractCase.From(
            "CountPurchasesAsync",
            (api, token) => api.CountPurchasesAsync(token),
            count => count.Count.ShouldBe(169),
            (client, token) => client.Purchases.CountAsync(token)),
        ContractCase.From(
            "GetPurchaseByCodeAsync",
            (api, token) => api.GetPurchaseByCodeAsync("a&b", true, token),
            purchase => (purchase.IsArray, purchase.Value!.Id).ShouldBe((true, 899)),
            (client, token) => client.Purchases.GetByCodeAsync("a&b", true, token)),
        ContractCase.From(
            "GetPurchaseAsync",
            (api, token) => api.GetPurchaseAsync(899, true, token),
            purchase => (purchase.IsArray, purchase.Value!.Id).ShouldBe((true, 899)),
            (client, token) => client.Purchases.GetAsync(899, true, token)),
        ContractCase.OfList(
            "ListPurchaseCommissionsAsync",
            (api, token) => api.ListPurchaseCommissionsAsync(899, 1, token),
            page => page.Items.ShouldHaveSingleItem().Amount.ShouldBe(20.0m),
            client => client.Purchases.ListCommissions(899, OneAtATime)),
    ];

    private static ContractCase[] PurchaseWrites =>
    [
        ContractCase.From(
            "CreatePurchaseAsync",
            (api, token) => api.CreatePurchaseAsync(NewPurchase, token),
            purchase => (purchase.Value!.PurchaseAmount, purchase.Value.Currency, purchase.Value.Affiliate).ShouldBe((50m, null, null)),
            (client, token) => client.Purchases.CreateAsync(NewPurchase, token)),
        ContractCase.From(
            "UpdatePurchaseAsync",
            (api, token) => api.UpdatePurchaseAsync(899, PurchaseChange, token),
            purchase => purchase.Value!.PurchaseAmount.ShouldBe(150m),
            (client, token) => client.Purchases.UpdateAsync(899, PurchaseChange, token)),
        ContractCase.From(
            "ApprovePurchaseAsync",
            (api, token) => api.ApprovePurchaseAsync(899, token),
            purchase => purchase.Value!.Id.ShouldBe(899),
            (client, token) => client.Purchases.ApproveAsync(899, token)),
        ContractCase.From(
            "RejectPurchaseAsync",
            (api, token) => api.RejectPurchaseAsync(899, token),
            purchase => (purchase.Value!.Plan, purchase.Value.Cancellation!.Id).ShouldBe((null, 4)),
            (client, token) => client.Purchases.RejectAsync(899, token)),
        ContractCase.From(
            "CancelPurchaseAsync",
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
        ContractCase.From(
            "CancelPurchasesAsync",
            (api, token) => api.CancelPurchasesAsync("PURCH001", "a@b.com", token),
            response => response!.Purchases.ShouldHaveSingleItem().Id.ShouldBe(207),
            (client, token) => client.Purchases.CancelByCodeAsync("PURCH001", "a@b.com", token)),
    ];

    private static LeadDynoUpdatePurchaseRequest PurchaseChange => new() { PurchaseAmount = 150m, Currency = "USD", Description = "less" };

    private static LeadDynoCreatePurchaseRequest NewPurchase => new()
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
