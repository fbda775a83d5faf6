using System.Text.Json;
using Affiliate.Client.Accounts;
using Affiliate.Client.Affiliates;
using Affiliate.Client.LeadDyno.Affiliates;
using Affiliate.Client.LeadDyno.Commissions;
using Affiliate.Client.LeadDyno.Normalization;
using Affiliate.Client.LeadDyno.Purchases;
using NodaTime;

namespace Affiliate.Client.LeadDyno.Tests.Adapters;

public sealed class AffiliateMappingTests
{
    private static readonly AffiliateAccount Account = new("LeadDyno", "shop");

    public static TheoryData<bool?, bool?, string?, AffiliateStatus> Statuses => new()
    {
        { true, null, null, AffiliateStatus.Inactive },
        { true, true, "Active", AffiliateStatus.Inactive },
        { false, true, "Active", AffiliateStatus.Pending },
        { null, null, "Active", AffiliateStatus.Active },
        { null, null, " ACTIVE ", AffiliateStatus.Active },
        { false, false, "Rejected", AffiliateStatus.Rejected },
        { false, false, "pending", AffiliateStatus.Pending },
        { false, false, "Archived", AffiliateStatus.Inactive },
        { false, false, "Sleeping", AffiliateStatus.Unknown },
        { false, false, "", AffiliateStatus.Unknown },
        { false, false, null, AffiliateStatus.Active },
        { false, null, null, AffiliateStatus.Unknown },
        { null, null, null, AffiliateStatus.Unknown },
    };

    [Theory]
    [MemberData(nameof(Statuses))]
    public void Flags_win_over_the_word_and_nothing_is_guessed(bool? archived, bool? pending, string? word, AffiliateStatus status)
    {
        var affiliate = new LeadDynoAffiliate
        {
            Id = 1,
            Archived = archived,
            PendingApproval = pending,
            Status = word is null ? null : new(word),
        };
        LeadDynoAffiliateMapping.Map(affiliate, Account).Status.ShouldBe(status);
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData(0L, false)]
    [InlineData(3L, true)]
    public void Unknown_sales_are_neither_with_nor_without(long? purchases, bool? hasSales)
    {
        var affiliate = LeadDynoAffiliateMapping.Map(new LeadDynoAffiliate { Id = 1, TotalPurchases = purchases }, Account);
        (affiliate.Sales, affiliate.HasSales).ShouldBe((purchases, hasSales));
        new AffiliateQuery { HasSales = true }.Matches(affiliate).ShouldBe(hasSales == true);
        new AffiliateQuery { HasSales = false }.Matches(affiliate).ShouldBe(hasSales == false);
    }

    [Fact]
    public void The_documented_records_of_both_ages_map()
    {
        var old = LeadDynoAffiliateMapping.Map(Read<LeadDynoAffiliate>("GetAffiliateAsync"), Account);
        (old.Key.ToString(), old.Email, old.Name, old.Status, old.HasSales).ShouldBe(
            ("LeadDyno/shop/47", "example@example.com", null, AffiliateStatus.Unknown, null)
        );
        old.ReferralLink.ShouldStartWith("http://examplesite.com?afmc=");

        var young = LeadDynoAffiliateMapping.Map(Read<LeadDynoAffiliate>("GetAffiliateByCodeAsync"), Account);
        (young.Name, young.PaymentEmail, young.Status, young.VendorStatus).ShouldBe(
            ("Ana Lopez", "pay@example.com", AffiliateStatus.Active, "Active")
        );
        (young.Sales, young.Leads, young.Visits, young.Owed, young.Currency).ShouldBe((1, 2, null, null, null));
    }

    [Theory]
    [InlineData("USD", "USD", 193.51)]
    [InlineData("USD", null, 193.51)]
    [InlineData("EUR", "USD", null)]
    [InlineData(null, "USD", null)]
    public void A_base_amount_in_another_currency_is_not_told(string? currency, string? purchaseCurrency, double? expected)
    {
        var commission = new LeadDynoCommission
        {
            Id = 1,
            Amount = 20,
            Currency = currency,
            Purchase = new LeadDynoPurchase { Id = 2, PurchaseAmount = 193.51m, Currency = purchaseCurrency },
        };
        LeadDynoCommissionMapping.Map(commission, Account, Instant.MinValue).BaseAmount.ShouldBe((decimal?)expected);
    }

    private static T Read<T>(string method) =>
        (T)JsonSerializer.Deserialize(LeadDynoTest.Respond(method), LeadDynoJsonContext.Default.GetTypeInfo(typeof(T))!)!;
}
