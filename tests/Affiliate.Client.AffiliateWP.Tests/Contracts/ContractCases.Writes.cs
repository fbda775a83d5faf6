using Affiliate.Client.AffiliateWP.Payouts;
using NodaTime;

namespace Affiliate.Client.AffiliateWP.Tests.Contracts;

internal static partial class ContractCases
{
    private static readonly LocalDateTime Time = new(2026, 1, 2, 3, 4, 5);

    private static IEnumerable<ContractCase> Writes() => [.. Creations(), .. Changes(), .. Deletions()];

    private static IEnumerable<ContractCase> Creations() =>
    [
        Case(
            "CreatePayoutAsync",
            api => api.CreatePayoutAsync(NewPayout),
            payout => (payout.PayoutId, payout.Amount).ShouldBe((142, 12.34m))),
        Case("CreateAffiliateAsync", api => api.CreateAffiliateAsync(NewAffiliate), ShouldBeTheAffiliate),
        Case("CreateReferralAsync", api => api.CreateReferralAsync(NewReferral), ShouldBeTheReferral),
        Case("CreateVisitAsync", api => api.CreateVisitAsync(NewVisit), visit => visit.AffiliateId.ShouldBe(22)),
        Case("CreateCreativeAsync", api => api.CreateCreativeAsync(NewCreative), ShouldBeTheCreative),
        Case("CreateCustomerAsync", api => api.CreateCustomerAsync(NewCustomer), customer => customer.FirstName.ShouldBe("Cust3")),
    ];

    private static IEnumerable<ContractCase> Changes() =>
    [
        Case(
            "UpdatePayoutAsync",
            api => api.UpdatePayoutAsync(1, PayoutChange),
            payout => (payout.Status, payout.Updated).ShouldBe((AffiliateWPPayoutStatus.Failed, true))),
        Case("UpdateAffiliateAsync", api => api.UpdateAffiliateAsync(1, AffiliateChange), ShouldBeTheAffiliate),
        Case("UpdateReferralAsync", api => api.UpdateReferralAsync(30, ReferralChange), ShouldBeTheReferral),
        Case("UpdateVisitAsync", api => api.UpdateVisitAsync(2, VisitChange), visit => visit.VisitId.ShouldBe(2)),
        Case("UpdateCreativeAsync", api => api.UpdateCreativeAsync(4, CreativeChange), ShouldBeTheCreative),
        Case("UpdateCustomerAsync", api => api.UpdateCustomerAsync(3, CustomerChange), customer => customer.CustomerId.ShouldBe(3)),
    ];

    private static IEnumerable<ContractCase> Deletions() =>
    [
        Case(
            "DeletePayoutAsync",
            api => api.DeletePayoutAsync(3),
            gone => (gone.Deleted, gone.Previous!.PayoutId, gone.Previous.PayoutMethod).ShouldBe((true, 3, "paypal"))),
        Case("DeleteAffiliateAsync", api => api.DeleteAffiliateAsync(1), gone => ShouldBeTheAffiliate(gone.Previous!)),
        Case("DeleteReferralAsync", api => api.DeleteReferralAsync(11), gone => gone.Previous!.ReferralId.ShouldBe(11)),
        Case("DeleteVisitAsync", api => api.DeleteVisitAsync(2), gone => gone.Previous!.Campaign.ShouldBe("spring")),
        Case("DeleteCreativeAsync", api => api.DeleteCreativeAsync(4), gone => ShouldBeTheCreative(gone.Previous!)),
        Case("DeleteCustomerAsync", api => api.DeleteCustomerAsync(3), gone => gone.Previous!.CustomerId.ShouldBe(3)),
    ];
}
