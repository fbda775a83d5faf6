using System.Text.Json;
using Affiliate.Client.Accounts;
using Affiliate.Client.Affiliates;
using Affiliate.Client.Leadway.Affiliates;
using Affiliate.Client.Leadway.Commissions;
using Affiliate.Client.Leadway.Normalization;
using Affiliate.Client.Payouts;
using Affiliate.Client.Tests.Shared;

namespace Affiliate.Client.Leadway.Tests.Adapters;

public sealed class AffiliateMappingTests
{
    private static readonly AffiliateAccount Account = new("Leadway", "agency");

    [Fact]
    public void The_documented_affiliate_maps()
    {
        var page = (LeadwayAffiliatePage)Read("affiliates", typeof(LeadwayAffiliatePage));
        var affiliate = LeadwayAffiliateMapping.Map(page.Affiliates![0], Account);
        (affiliate.Key.Id, affiliate.Name, affiliate.Email, affiliate.Status).ShouldBe(
            ("63d147176c5bbc30e9e091a4", "John Doe", "john.doe@example.com", AffiliateStatus.Active)
        );
        (affiliate.HasSales, affiliate.Sales, affiliate.Leads, affiliate.Visits, affiliate.Revenue).ShouldBe((true, 15, 5, 100, 1250.5m));
        (affiliate.Owed, affiliate.Paid, affiliate.Currency, affiliate.IsDeleted).ShouldBe((750m, 500m, "USD", false));
    }

    [Fact]
    public void The_documented_commission_maps()
    {
        var page = (LeadwayCommissionPage)Read("commissions", typeof(LeadwayCommissionPage));
        var row = LeadwayCommissionMapping.Map(page.Commissions![0], Account);
        (row.Amount, row.BaseAmount, row.Rate, row.RateType, row.Tier).ShouldBe((25m, 100m, 25m, "percentage", 1));
        (row.Status, row.Currency, row.PayoutId, row.Anomalies).ShouldBe(
            (PayoutStatus.Pending, "USD", "6385d230f6d19db03eef6fb2", PayoutAnomalies.None)
        );
        row.Affiliate.ShouldBe(new Payee(PayeeKind.Affiliate, "6385d230f6d19db03eef6fb2", "affiliate@example.com", "John Doe"));
        row.Campaign.ShouldBe(new PayoutCampaign("6385d230f6d19db03eef6fb2", "Summer Promo"));
    }

    [Theory]
    [InlineData(null, null, null)]
    [InlineData(0, null, false)]
    [InlineData(0, 0, false)]
    [InlineData(0, 10, true)]
    [InlineData(2, 0, true)]
    [InlineData(null, 10, true)]
    public void Customers_or_revenue_make_a_seller(int? customers, int? revenue, bool? hasSales) =>
        LeadwayAffiliateMapping.Map(new LeadwayAffiliate { Customer = customers, Revenue = revenue }, Account).HasSales.ShouldBe(hasSales);

    [Theory]
    [InlineData(true, null, AffiliateStatus.Active)]
    [InlineData(true, true, AffiliateStatus.Inactive)]
    [InlineData(false, false, AffiliateStatus.Inactive)]
    [InlineData(null, null, AffiliateStatus.Unknown)]
    [InlineData(null, true, AffiliateStatus.Inactive)]
    public void A_deleted_affiliate_takes_no_part(bool? active, bool? deleted, AffiliateStatus status) =>
        LeadwayAffiliateMapping.Map(new LeadwayAffiliate { Active = active, Deleted = deleted }, Account).Status.ShouldBe(status);

    [Theory]
    [InlineData("approved", PayoutStatus.Due)]
    [InlineData("PAID", PayoutStatus.Paid)]
    [InlineData("denied", PayoutStatus.Canceled)]
    [InlineData("cancelled", PayoutStatus.Canceled)]
    [InlineData("on_hold", PayoutStatus.Unknown)]
    [InlineData(null, PayoutStatus.Unknown)]
    public void A_commissions_words_are_a_payouts(string? word, PayoutStatus status)
    {
        var row = LeadwayCommissionMapping.Map(new LeadwayCommission { Status = word is null ? null : new(word) }, Account);
        (row.Status, row.VendorStatus).ShouldBe((status, word));
        row.Anomalies.ShouldBe(PayoutAnomalies.AmountMissing | (status == PayoutStatus.Unknown ? PayoutAnomalies.UnknownStatus : 0));
    }

    private static object Read(string sample, Type type) =>
        JsonSerializer.Deserialize(TestFiles.Fixture("leadway", sample + ".json"), LeadwayJsonContext.Default.GetTypeInfo(type)!)!;
}
