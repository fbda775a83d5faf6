using Affiliate.Client.AffiliateWP.Affiliates;
using Affiliate.Client.AffiliateWP.Creatives;
using Affiliate.Client.AffiliateWP.Payouts;
using Affiliate.Client.AffiliateWP.Referrals;
using Affiliate.Client.AffiliateWP.Sales;
using Affiliate.Client.AffiliateWP.Shared;
using Affiliate.Client.AffiliateWP.Visits;
using NodaTime;

namespace Affiliate.Client.AffiliateWP.Tests.Contracts;

internal static partial class ContractCases
{
    private static readonly LocalDateTime Start = new(2024, 3, 1, 0, 0);
    private static readonly LocalDateTime End = new(2024, 3, 31, 23, 59, 59);

    // Several values of a filter here, one alone in the lists of ids: some go by another name then.
    private static IEnumerable<ContractCase> Lists() =>
    [
        Case(
            "ListPayoutsAsync",
            api => api.ListPayoutsAsync(EveryPayoutFilter, 5, 5, "amount", AffiliateWPOrder.Descending),
            rows => rows.Select(row => row.PayoutId).ShouldBe([6, 7, 8, 9, 10])),
        Case(
            "ListAffiliatesAsync",
            api => api.ListAffiliatesAsync(EveryAffiliateFilter, Everything, 2, 4, "name", AffiliateWPOrder.Descending),
            rows => ShouldBeTheAffiliate(rows[0])),
        Case(
            "ListReferralsAsync",
            api => api.ListReferralsAsync(EveryReferralFilter, 2, 4, "amount", AffiliateWPOrder.Descending),
            rows => rows.ShouldAllBe(row => row.PayoutId == 1)),
        Case(
            "ListVisitsAsync",
            api => api.ListVisitsAsync(EveryVisitFilter, 2, 4, "visit_id", AffiliateWPOrder.Ascending),
            rows => ShouldBeTheVisit(rows[1])),
        Case(
            "ListCreativesAsync",
            api => api.ListCreativesAsync(
                new() { CreativeIds = [4, 8], Status = AffiliateWPCreativeStatus.Inactive }, 2, 4, "name", AffiliateWPOrder.Descending),
            rows => ShouldBeTheCreative(rows[0])),
        Case(
            "ListCustomersAsync",
            api => api.ListCustomersAsync(
                new() { UserIds = [2, 3], Exclude = [1, 2], DateStart = Start, DateEnd = End }, 2, 4, "email", AffiliateWPOrder.Descending),
            rows => rows[0].Email.ShouldBe("cust03@shop.example.test")),
        Case(
            "ListCampaignsAsync",
            api => api.ListCampaignsAsync(
                new() { AffiliateId = 3, Campaign = "yt", Hash = "a3" }, 3, 3, "visits", AffiliateWPOrder.Descending),
            rows => (rows[1].Campaign, rows[1].ConversionRate).ShouldBe(("summer-sale", 100m))),
        Case(
            "ListSalesAsync",
            api => api.ListSalesAsync(EverySaleFilter, 2, 4),
            rows => (rows[0].ReferralId, rows[0].OrderTotal).ShouldBe((30, 120.50m))),
    ];

    private static IEnumerable<ContractCase> IdLists() =>
    [
        Case(
            "ListPayoutIdsAsync",
            api => api.ListPayoutIdsAsync(new() { Statuses = [AffiliateWPPayoutStatus.Failed] }),
            ids => ids.ShouldBe(Enumerable.Range(1, 20).Select(id => (long)id))),
        Case(
            "ListAffiliateIdsAsync",
            api => api.ListAffiliateIdsAsync(new() { Status = AffiliateWPAffiliateStatus.Active }),
            ids => ids.ShouldBe([1, 2])),
        Case(
            "ListReferralIdsAsync",
            api => api.ListReferralIdsAsync(new() { Statuses = [AffiliateWPReferralStatus.Unpaid], PayoutIds = [21] }),
            ids => ids.ShouldBe([30])),
        Case("ListVisitIdsAsync", api => api.ListVisitIdsAsync(new() { IsConverted = false }), ids => ids.ShouldBe([2, 7])),
        Case(
            "ListCreativeIdsAsync",
            api => api.ListCreativeIdsAsync(new() { Status = AffiliateWPCreativeStatus.Inactive }),
            ids => ids.ShouldBe([4, 8])),
        Case("ListCustomerIdsAsync", api => api.ListCustomerIdsAsync(new() { Exclude = [1, 2] }), ids => ids.ShouldBe([3, 4])),
    ];

    private static AffiliateWPPayoutQuery EveryPayoutFilter => new()
    {
        PayoutIds = [6, 7],
        AffiliateIds = [44, 54],
        Owners = [1, 2],
        PayoutMethod = "manual",
        Statuses = [AffiliateWPPayoutStatus.Paid, AffiliateWPPayoutStatus.Processing],
        Amount = new(100, 150),
        AmountCompared = new("<", 20),
        DateStart = Start,
        DateEnd = End,
        ServiceId = 90004,
        ServiceAccount = "Bank ****1004",
    };

    private static AffiliateWPAffiliateQuery EveryAffiliateFilter => new()
    {
        AffiliateIds = [1, 2],
        UserIds = [2, 3],
        Exclude = [4, 5],
        Search = "a@b",
        Status = AffiliateWPAffiliateStatus.Active,
        DateStart = Start,
        DateEnd = End,
    };

    private static AffiliateWPReferralQuery EveryReferralFilter => new()
    {
        ReferralIds = [1, 2],
        AffiliateIds = [3, 4],
        ParentIds = [5, 6],
        PayoutIds = [1, 2],
        CustomerId = 24,
        Reference = "1030",
        Context = "edd",
        Campaign = "spring",
        DescriptionContains = "Order 1",
        Statuses = [AffiliateWPReferralStatus.Unpaid, AffiliateWPReferralStatus.Pending],
        DateStart = Start,
        DateEnd = End,
    };

    private static AffiliateWPVisitQuery EveryVisitFilter => new()
    {
        VisitIds = [2, 7],
        AffiliateIds = [22, 23],
        ReferralIds = [5, 6],
        Context = "edd",
        Campaign = "spring",
        DateStart = Start,
        DateEnd = End,
        IsConverted = true,
    };

    private static AffiliateWPSaleQuery EverySaleFilter => new()
    {
        ReferralIds = [30, 31],
        AffiliateIds = [34, 35],
        ParentIds = [1, 2],
        Status = AffiliateWPReferralStatus.Paid,
        DateStart = Start,
        DateEnd = End,
    };
}
