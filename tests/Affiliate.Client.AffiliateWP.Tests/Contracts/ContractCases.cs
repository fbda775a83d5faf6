using Affiliate.Client.AffiliateWP.Affiliates;
using Affiliate.Client.AffiliateWP.Creatives;
using Affiliate.Client.AffiliateWP.Customers;
using Affiliate.Client.AffiliateWP.Http;
using Affiliate.Client.AffiliateWP.Payouts;
using Affiliate.Client.AffiliateWP.Referrals;
using Affiliate.Client.AffiliateWP.Shared;
using Affiliate.Client.AffiliateWP.Site;
using Affiliate.Client.AffiliateWP.Visits;
using NodaTime;

namespace Affiliate.Client.AffiliateWP.Tests.Contracts;

/// <summary>A case for every method: single reads here, lists and writes in the other parts.</summary>
internal static partial class ContractCases
{
    private static readonly AffiliateWPDetails Everything = new() { WithUser = true, WithMeta = true };

    public static IReadOnlyList<ContractCase> All => [.. Reads(), .. Writes()];

    private static IEnumerable<ContractCase> Reads() => [.. PlainReads(), .. Lists(), .. IdLists()];

    private static IEnumerable<ContractCase> PlainReads() =>
    [
        Case(
            "GetIndexAsync",
            api => api.GetIndexAsync(),
            index => index.Routes!["/affwp/v1/payouts"].Endpoints![0].Args!.Value.GetArrayLength().ShouldBe(0)),
        Case(
            "DescribeAsync",
            api => api.DescribeAsync("payouts"),
            route => route.Schema!.Value.GetProperty("title").GetString().ShouldBe("payout")),
        Case("GetPayoutAsync", api => api.GetPayoutAsync(4), ShouldBeTheServicePayout),
        Case("GetAffiliateAsync", api => api.GetAffiliateAsync(1, Everything), ShouldBeTheAffiliate),
        Case("GetAffiliateByLoginAsync", api => api.GetAffiliateByLoginAsync("aff01", Everything), ShouldBeTheAffiliate),
        Case("GetReferralAsync", api => api.GetReferralAsync(30), ShouldBeTheReferral),
        Case("GetVisitAsync", api => api.GetVisitAsync(2), visit => visit.VisitId.ShouldBe(2)),
        Case("GetCreativeAsync", api => api.GetCreativeAsync(4), ShouldBeTheCreative),
        Case("GetCustomerAsync", api => api.GetCustomerAsync(3, Everything), ShouldBeTheCustomerWithoutUser),
        Case(
            "GetCustomerByEmailAsync",
            api => api.GetCustomerByEmailAsync("cust03@shop.example.test", Everything),
            customer => customer.CustomerId.ShouldBe(3)),
        Case("GetSaleAsync", api => api.GetSaleAsync(30), sale => sale.AffiliateId.ShouldBe(34)),
        new(
            "GetSiteAsync",
            async client => await client.SiteApi.GetSiteAsync(),
            site => ((AffiliateWPSite)site).GetTimeZone()!.Id.ShouldBe("America/New_York")),
    ];

    private static ContractCase Case<T>(string method, Func<IAffiliateWPApi, Task<T>> call, Action<T> check) where T : class =>
        new(method, async client => await call(client.Api), result => check((T)result));

    private static void ShouldBeTheServicePayout(AffiliateWPPayout payout)
    {
        payout.Referrals.ShouldBe([4, 13, 55]);
        payout.Amount.ShouldBe(442.03m);
        payout.Status.ShouldBe(AffiliateWPPayoutStatus.Processing);
        (payout.ServiceId, payout.ServiceAccount, payout.ServiceInvoiceLink).ShouldBe(
            (90004, "Bank ****1004", "https://payouts.example.test/invoice/4")
        );
        payout.Date.ShouldBe(new LocalDateTime(2023, 7, 3, 22, 17, 56));
        (payout.AffiliateId, payout.PayoutMethod, payout.Description, payout.Owner, payout.Id, payout.Updated).ShouldBe(
            (33, "payouts-service", "", 1, 4, null)
        );
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
        referral.Products!.Items.ShouldBe([new AffiliateWPProduct { Name = "Prod 30", Id = "30", Price = 10.5m, ReferralAmount = 97.59m }]);
        referral.Type.ShouldBe(AffiliateWPReferralType.Sale);
    }

    private static void ShouldBeTheVisit(AffiliateWPVisit visit) =>
        (visit.VisitId, visit.ReferralId, visit.Url, visit.Ip, visit.Date).ShouldBe(
            (7, 6, "http://example.test/p/7", "203.0.113.7", new LocalDateTime(2023, 4, 3, 10, 0))
        );

    private static void ShouldBeTheCreative(AffiliateWPCreative creative)
    {
        (creative.CreativeId, creative.Type, creative.Status).ShouldBe(
            (4, AffiliateWPCreativeType.TextLink, AffiliateWPCreativeStatus.Inactive)
        );
        (creative.StartDate, creative.EndDate).ShouldBe((null, null));
    }

    private static void ShouldBeTheCustomerWithoutUser(AffiliateWPCustomer customer)
    {
        customer.User!.IsMissing.ShouldBeTrue();
        customer.Meta!.Values["affiliate_id"].ShouldBe(["4"]);
    }
}
