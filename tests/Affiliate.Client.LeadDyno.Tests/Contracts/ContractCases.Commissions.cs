using Affiliate.Client.LeadDyno.Commissions;
using NodaTime;
using static Affiliate.Client.LeadDyno.Tests.LeadDynoTest;

namespace Affiliate.Client.LeadDyno.Tests.Contracts;

internal static partial class ContractCases
{
    private static ContractCase[] Commissions =>
    [
        ContractCase.OfList(
            "ListCommissionsAsync",
            (api, token) => api.ListCommissionsAsync(1, 200, token),
            page =>
            {
                (page.ItemsName, page.Page, page.PerPage, page.TotalEntries).ShouldBe(("commissions", 1, 100, null));
                var commission = page.Items.ShouldHaveSingleItem();
                (commission.Id, commission.Amount, commission.Currency, commission.Cancelled, commission.Paid)
                    .ShouldBe((1, 20.0m, "USD", true, false));
                (commission.Purchase!.Id, commission.Affiliate!.Id, commission.Affiliate.Email).ShouldBe((134499228, 6678456, null));
                commission.Unmapped.ShouldBeNull();
            },
            client => client.Commissions.List(paging: OneAtATime)),
        ContractCase.From(
            "GetCommissionTotalsAsync",
            (api, token) => api.GetCommissionTotalsAsync(new LocalDate(2019, 9, 30), new LocalDate(2020, 9, 30), 7, "USD", token),
            totals => totals.ShouldBe(new()
            {
                TotalCount = 130,
                TotalCancelledCount = 52,
                TotalDueCount = 44,
                TotalPaidCount = 34,
                TotalCost = 78351.69m,
                TotalCancelledCost = 640.88m,
                TotalDueCost = 1807.16m,
                TotalPaidCost = 75903.65m,
            }),
            (client, token) => client.Commissions.GetTotalsAsync(new LocalDate(2019, 9, 30), new LocalDate(2020, 9, 30), 7, "USD", token)),
        ContractCase.From(
            "MarkCommissionsAsPaidAsync",
            (api, token) => api.MarkCommissionsAsPaidAsync(new() { AffiliateEmail = "a@b.com", PurchaseCode = "P1" }, token),
            commission => commission.Items.ShouldHaveSingleItem().Paid.ShouldBe(true),
            (client, token) => client.Commissions.MarkAsPaidAsync("a@b.com", "P1", token)),
        ContractCase.OfList(
            "ListAffiliateCommissionsUnfilteredAsync",
            (api, token) => api.ListAffiliateCommissionsUnfilteredAsync(289, 1, token),
            page => page.ItemsName.ShouldBeNull(),
            client => client.Commissions.ListByAffiliateUnfiltered(289, OneAtATime)),
        ContractCase.OfList(
            "ListAffiliateCommissionsAsync",
            (api, token) => api.ListAffiliateCommissionsAsync(289, 1, 20, LeadDynoCommissionStatus.Paid, token),
            page =>
            {
                (page.Page, page.PerPage, page.TotalEntries).ShouldBe((1, 20, 2));
                var commission = page.Items.ShouldHaveSingleItem();
                (commission.Date, commission.DueAt).ShouldBe((new LocalDate(2022, 5, 19), Instant.FromUtc(2022, 5, 19, 18, 1, 24)));
                (commission.PaymentType, commission.CustomSingular, commission.CustomPlural, commission.Note)
                    .ShouldBe((LeadDynoPaymentType.Cash, "", "", null));
                (commission.Purchase!.PurchaseCode, commission.Purchase.Lead!.Email, commission.Purchase.Plan)
                    .ShouldBe(("x11", "lead1@example.com", null));
                commission.Affiliate!.Email.ShouldBe("affiliate1@example.com");
                commission.Unmapped.ShouldBeNull();
            },
            client => client.Commissions.ListByAffiliate(289, LeadDynoCommissionStatus.Paid, 20, OneAtATime)),
        ContractCase.From(
            "GetAffiliateCommissionTotalAsync",
            (api, token) => api.GetAffiliateCommissionTotalAsync(289, token),
            total => total.ShouldBe(new() { Currency = "USD", Due = 18m, Pending = 0m, Paid = 1041m, Total = 1059m }),
            (client, token) => client.Commissions.GetAffiliateTotalAsync(289, token)),
        ContractCase.From(
            "CreateCommissionAsync",
            (api, token) => api.CreateCommissionAsync(289, NewCommission, token),
            commission =>
                (commission.Value!.Id, commission.Value.Purchase, commission.Value.Note).ShouldBe((4275, null, "Note description test")),
            (client, token) => client.Commissions.CreateAsync(289, NewCommission, token)),
    ];

    private static LeadDynoCreateCommissionRequest NewCommission =>
        new() { Amount = 42.00m, Currency = "USD", Note = "Note description test", DueAt = Instant.FromUtc(2022, 5, 30, 13, 46, 6) };
}
