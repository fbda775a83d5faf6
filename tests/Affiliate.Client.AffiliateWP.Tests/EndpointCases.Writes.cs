using NodaTime;

namespace Affiliate.Client.AffiliateWP.Tests;

internal static partial class EndpointCases
{
    private static readonly LocalDateTime Time = new(2026, 1, 2, 3, 4, 5);

    private static IEnumerable<EndpointCase> Writes() =>
    [
        Case("CreatePayoutAsync", api => api.CreatePayoutAsync(new() { AffiliateId = 1, Referrals = [277], Amount = 12.34m, PayoutMethod = "sdk", Status = AffiliateWPPayoutStatus.Paid }),
            "POST /payouts", Body("w_payouts_POST_json"), payout => (payout.PayoutId, payout.Amount).ShouldBe((142, 12.34m)),
            """{"affiliate_id":1,"referrals":[277],"amount":12.34,"payout_method":"sdk","status":"paid"}""", 201),
        Case("UpdatePayoutAsync", api => api.UpdatePayoutAsync(1, new() { Status = AffiliateWPPayoutStatus.Failed, Referrals = [2, 35] }),
            "PUT /payouts/1", Body("w_payout_PUT_status"), payout => (payout.Status, payout.Updated).ShouldBe((AffiliateWPPayoutStatus.Failed, true)),
            """{"referrals":"2,35","status":"failed"}""", 201),
        Case("DeletePayoutAsync", api => api.DeletePayoutAsync(3), "DELETE /payouts/3", Body("w_payout_DELETE_no_body"),
            gone => (gone.Deleted, gone.Previous!.PayoutId, gone.Previous.PayoutMethod).ShouldBe((true, 3, "paypal"))),

        Case("CreateAffiliateAsync", api => api.CreateAffiliateAsync(AffiliateWPNewAffiliate.ForUser(2) with { Rate = 12.5m, RateType = AffiliateWPRateType.Flat, FlatRateBasis = AffiliateWPFlatRateBasis.PerOrder, PaymentEmail = "pay@example.test" }),
            "POST /affiliates", First("affiliates_user_meta"), ShouldBeTheAffiliate,
            """{"user_id":2,"payment_email":"pay@example.test","rate":"12.5","rate_type":"flat","flat_rate_basis":"per_order"}""", 201),
        Case("UpdateAffiliateAsync", api => api.UpdateAffiliateAsync(1, new() { Status = AffiliateWPAffiliateStatus.Inactive, DateRegistered = Time }),
            "PUT /affiliates/1", First("affiliates_user_meta"), ShouldBeTheAffiliate, """{"status":"inactive","date_registered":"2026-01-02 03:04:05"}""", 201),
        Case("DeleteAffiliateAsync", api => api.DeleteAffiliateAsync(1), "DELETE /affiliates/1", Deleted("affiliates_user_meta"), gone => ShouldBeTheAffiliate(gone.Previous!)),

        Case("CreateReferralAsync", api => api.CreateReferralAsync(new() { AffiliateId = 34, Amount = 97.59m, Currency = "USD", Status = AffiliateWPReferralStatus.Unpaid, Custom = AffiliateWPCustom.FromText("x"), Products = new() { Items = [new() { Name = "Prod 30", Id = 30, Price = 10.5m }] }, Reference = "1030" }),
            "POST /referrals", Body("referral_id_custom_products"), ShouldBeTheReferral,
            """{"affiliate_id":34,"status":"unpaid","amount":97.59,"currency":"USD","custom":"x","reference":"1030","products":[{"name":"Prod 30","id":30,"price":10.5}]}""", 201),
        Case("UpdateReferralAsync", api => api.UpdateReferralAsync(30, new() { Status = AffiliateWPReferralStatus.Rejected }),
            "PUT /referrals/30", Body("referral_id_custom_products"), ShouldBeTheReferral, """{"status":"rejected"}""", 201),
        Case("DeleteReferralAsync", api => api.DeleteReferralAsync(11), "DELETE /referrals/11", Deleted("referrals_status_unpaid"), gone => gone.Previous!.ReferralId.ShouldBe(11)),

        Case("CreateVisitAsync", api => api.CreateVisitAsync(new() { AffiliateId = 22, Url = "http://example.test/p/2", Ip = "203.0.113.2", Date = Time }),
            "POST /visits", First("visits_campaign"), visit => visit.AffiliateId.ShouldBe(22), """{"affiliate_id":22,"url":"http://example.test/p/2","ip":"203.0.113.2","date":"2026-01-02 03:04:05"}""", 201),
        Case("UpdateVisitAsync", api => api.UpdateVisitAsync(2, new() { ReferralId = 6 }), "PUT /visits/2", First("visits_campaign"), visit => visit.VisitId.ShouldBe(2), """{"referral_id":6}""", 201),
        Case("DeleteVisitAsync", api => api.DeleteVisitAsync(2), "DELETE /visits/2", Deleted("visits_campaign"), gone => gone.Previous!.Campaign.ShouldBe("spring")),

        Case("CreateCreativeAsync", api => api.CreateCreativeAsync(new() { Type = AffiliateWPCreativeType.TextLink, Name = "Creative 4", Status = AffiliateWPCreativeStatus.Active }),
            "POST /creatives", First("creatives_status_inactive"), ShouldBeTheCreative, """{"type":"text_link","name":"Creative 4","status":"active"}""", 201),
        Case("UpdateCreativeAsync", api => api.UpdateCreativeAsync(4, new() { Type = AffiliateWPCreativeType.TextLink, Text = "Text 4" }),
            "PUT /creatives/4", First("creatives_status_inactive"), ShouldBeTheCreative, """{"type":"text_link","text":"Text 4"}""", 201),
        Case("DeleteCreativeAsync", api => api.DeleteCreativeAsync(4), "DELETE /creatives/4", Deleted("creatives_status_inactive"), gone => ShouldBeTheCreative(gone.Previous!)),

        Case("CreateCustomerAsync", api => api.CreateCustomerAsync(new() { Email = "cust03@shop.example.test", FirstName = "Cust3" }),
            "POST /customers", First("customers_exclude"), customer => customer.FirstName.ShouldBe("Cust3"), """{"email":"cust03@shop.example.test","first_name":"Cust3"}""", 201),
        Case("UpdateCustomerAsync", api => api.UpdateCustomerAsync(3, new() { LastName = "Omer3" }), "PUT /customers/3", First("customers_exclude"), customer => customer.CustomerId.ShouldBe(3), """{"last_name":"Omer3"}""", 201),
        Case("DeleteCustomerAsync", api => api.DeleteCustomerAsync(3), "DELETE /customers/3", Deleted("customers_exclude"), gone => gone.Previous!.CustomerId.ShouldBe(3)),
    ];

    private static string Deleted(string fixture) => $$"""{"deleted":true,"previous":{{First(fixture)}}}""";
}
