using System.Text.Json;
using Affiliate.Client.Tests.Shared;
using NodaTime;

namespace Affiliate.Client.AffiliateWP.Tests;

/// <summary>A case for every method: reads here, writes in the other half.</summary>
internal static partial class EndpointCases
{
    private static readonly AffiliateWPDetails Everything = new() { WithUser = true, WithMeta = true };

    public static IReadOnlyList<EndpointCase> All => [.. Reads(), .. Writes()];

    private static IEnumerable<EndpointCase> Reads() =>
    [
        Case("GetIndexAsync", api => api.GetIndexAsync(), "GET /", Json("index_code"), index => index.Routes!["/affwp/v1/payouts"].Endpoints![0].Args!.Value.GetArrayLength().ShouldBe(0)),
        Case("DescribeAsync", api => api.DescribeAsync("payouts"), "OPTIONS /payouts", Json("options_code"), route => route.Schema!.Value.GetProperty("title").GetString().ShouldBe("payout")),

        Case("ListPayoutsAsync", api => api.ListPayoutsAsync(number: 5, offset: 5), "GET /payouts?number=5&offset=5", Body("payouts_number_5_offset_5"), rows => rows.Select(row => row.PayoutId).ShouldBe([6, 7, 8, 9, 10])),
        Case("ListPayoutIdsAsync", api => api.ListPayoutIdsAsync(), "GET /payouts?fields=ids&number=0", Body("payouts_fields_ids_page"), ids => ids.ShouldBe(Enumerable.Range(1, 20).Select(id => (long)id))),
        Case("GetPayoutAsync", api => api.GetPayoutAsync(4), "GET /payouts/4", Body("payouts_processing_service"), ShouldBeTheServicePayout),

        Case("ListAffiliatesAsync", api => api.ListAffiliatesAsync(details: Everything, number: 2), "GET /affiliates?user=1&meta=1&number=2", Body("affiliates_user_meta"), rows => ShouldBeTheAffiliate(rows[0])),
        Case("ListAffiliateIdsAsync", api => api.ListAffiliateIdsAsync(), "GET /affiliates?fields=ids&number=0", "[1,2]", ids => ids.ShouldBe([1, 2])),
        Case("GetAffiliateAsync", api => api.GetAffiliateAsync(1, Everything), "GET /affiliates/1?user=1&meta=1", First("affiliates_user_meta"), ShouldBeTheAffiliate),
        Case("GetAffiliateByLoginAsync", api => api.GetAffiliateByLoginAsync("aff01"), "GET /affiliates/aff01", First("affiliates_user_meta"), ShouldBeTheAffiliate),

        Case("ListReferralsAsync", api => api.ListReferralsAsync(new() { PayoutIds = [1] }), "GET /referrals?filter%5Bpayout_id%5D=1", Body("referrals_filter_payout_id"), rows => rows.ShouldAllBe(row => row.PayoutId == 1)),
        Case("ListReferralIdsAsync", api => api.ListReferralIdsAsync(), "GET /referrals?fields=ids&number=0", "[30]", ids => ids.ShouldBe([30])),
        Case("GetReferralAsync", api => api.GetReferralAsync(30), "GET /referrals/30", Body("referral_id_custom_products"), ShouldBeTheReferral),

        Case("ListVisitsAsync", api => api.ListVisitsAsync(new() { Campaign = "spring" }, number: 2), "GET /visits?campaign=spring&number=2", Body("visits_campaign"), rows => ShouldBeTheVisit(rows[1])),
        Case("ListVisitIdsAsync", api => api.ListVisitIdsAsync(), "GET /visits?fields=ids&number=0", "[2,7]", ids => ids.ShouldBe([2, 7])),
        Case("GetVisitAsync", api => api.GetVisitAsync(2), "GET /visits/2", First("visits_campaign"), visit => visit.VisitId.ShouldBe(2)),

        Case("ListCreativesAsync", api => api.ListCreativesAsync(new() { Status = AffiliateWPCreativeStatus.Inactive }, number: 2), "GET /creatives?status=inactive&number=2", Body("creatives_status_inactive"), rows => ShouldBeTheCreative(rows[0])),
        Case("ListCreativeIdsAsync", api => api.ListCreativeIdsAsync(), "GET /creatives?fields=ids&number=0", "[4,8]", ids => ids.ShouldBe([4, 8])),
        Case("GetCreativeAsync", api => api.GetCreativeAsync(4), "GET /creatives/4", First("creatives_status_inactive"), ShouldBeTheCreative),

        Case("ListCustomersAsync", api => api.ListCustomersAsync(new() { Exclude = [1, 2] }, number: 2), "GET /customers?exclude=1%2C2&number=2", Body("customers_exclude"), rows => rows[0].Email.ShouldBe("cust03@shop.example.test")),
        Case("ListCustomerIdsAsync", api => api.ListCustomerIdsAsync(), "GET /customers?fields=ids&number=0", "[3,4]", ids => ids.ShouldBe([3, 4])),
        Case("GetCustomerAsync", api => api.GetCustomerAsync(3, Everything), "GET /customers/3?user=1&meta=1", """{"customer_id":3,"user":false,"meta":{"affiliate_id":["4"]}}""", ShouldBeTheCustomerWithoutUser),
        Case("GetCustomerByEmailAsync", api => api.GetCustomerByEmailAsync("cust03@shop.example.test"), "GET /customers/cust03%40shop.example.test", First("customers_exclude"), customer => customer.CustomerId.ShouldBe(3)),

        Case("ListCampaignsAsync", api => api.ListCampaignsAsync(number: 3), "GET /campaigns?number=3", Body("campaigns_default"), rows => (rows[1].Campaign, rows[1].ConversionRate).ShouldBe(("summer-sale", 100m))),
        Case("ListSalesAsync", api => api.ListSalesAsync(), "GET /sales", Json("sales_code"), rows => (rows[0].ReferralId, rows[0].OrderTotal).ShouldBe((30, 120.50m))),
        Case("GetSaleAsync", api => api.GetSaleAsync(30), "GET /sales/30", JsonDocument.Parse(Json("sales_code")).RootElement[0].GetRawText(), sale => sale.AffiliateId.ShouldBe(34)),

        new("GetSiteAsync", async client => await client.GetSiteAsync(), "GET /wp-json/?_fields=name,url,home,gmt_offset,timezone_string,namespaces", Body("site_root_timezone"), site => ((AffiliateWPSite)site).GetTimeZone()!.Id.ShouldBe("America/New_York")),
    ];

    private static EndpointCase Case<T>(string method, Func<IAffiliateWPApi, Task<T>> call, string request, string answer, Action<T> check, string body = "", int status = 200) where T : class =>
        new(method, async client => await call(client.Api), request.Replace(" /", " /wp-json/affwp/v1/", StringComparison.Ordinal), answer, result => check((T)result)) { Body = body, Status = status };

    private static string Body(string fixture) => HttpFixture.Load(fixture).Body;

    private static string First(string fixture) => JsonDocument.Parse(Body(fixture)).RootElement[0].GetRawText();

    private static string Json(string file) => TestFiles.Fixture("affiliatewp", file + ".json");

    private static void ShouldBeTheServicePayout(AffiliateWPPayout payout)
    {
        payout.Referrals.ShouldBe([4, 13, 55]);
        payout.Amount.ShouldBe(442.03m);
        payout.Status.ShouldBe(AffiliateWPPayoutStatus.Processing);
        (payout.ServiceId, payout.ServiceAccount, payout.ServiceInvoiceLink).ShouldBe((90004, "Bank ****1004", "https://payouts.example.test/invoice/4"));
        payout.Date.ShouldBe(new LocalDateTime(2023, 7, 3, 22, 17, 56));
        (payout.AffiliateId, payout.PayoutMethod, payout.Description, payout.Owner, payout.Id, payout.Updated).ShouldBe((33, "payouts-service", "", 1, 4, null));
    }

    private static void ShouldBeTheAffiliate(AffiliateWPAffiliate affiliate)
    {
        (affiliate.AffiliateId, affiliate.Rate, affiliate.Earnings, affiliate.UnpaidEarnings).ShouldBe((1, 10m, 1234892.97m, 506.33m));
        affiliate.RateType.ShouldBe(AffiliateWPRateType.Percentage);
        (affiliate.User!.Id, affiliate.User.UserLogin, affiliate.User.IsMissing).ShouldBe((2, "aff01", false));
        affiliate.Meta!.First("registration_method").ShouldBe("api");
    }

    private static void ShouldBeTheReferral(AffiliateWPReferral referral)
    {
        (referral.Amount, referral.Currency, referral.CustomerId, referral.PayoutId).ShouldBe((97.59m, "USD", 0, 21));
        referral.Custom!.Fields["sku"].GetString().ShouldBe("S30");
        referral.Products!.Items.ShouldBe([new AffiliateWPProduct { Name = "Prod 30", Id = 30, Price = 10.5m, ReferralAmount = 97.59m }]);
        referral.Type.ShouldBe(AffiliateWPReferralType.Sale);
    }

    private static void ShouldBeTheVisit(AffiliateWPVisit visit) =>
        (visit.VisitId, visit.ReferralId, visit.Url, visit.Ip, visit.Date).ShouldBe((7, 6, "http://example.test/p/7", "203.0.113.7", new LocalDateTime(2023, 4, 3, 10, 0)));

    private static void ShouldBeTheCreative(AffiliateWPCreative creative)
    {
        (creative.CreativeId, creative.Type, creative.Status).ShouldBe((4, AffiliateWPCreativeType.TextLink, AffiliateWPCreativeStatus.Inactive));
        (creative.StartDate, creative.EndDate).ShouldBe((null, null));
    }

    private static void ShouldBeTheCustomerWithoutUser(AffiliateWPCustomer customer)
    {
        customer.User!.IsMissing.ShouldBeTrue();
        customer.Meta!.Values["affiliate_id"].ShouldBe(["4"]);
    }
}
