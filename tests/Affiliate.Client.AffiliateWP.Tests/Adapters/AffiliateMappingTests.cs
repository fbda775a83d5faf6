using Affiliate.Client.Accounts;
using Affiliate.Client.AffiliateWP.Affiliates;
using Affiliate.Client.AffiliateWP.Normalization;
using Affiliate.Client.AffiliateWP.Referrals;
using Affiliate.Client.AffiliateWP.Shared;
using Affiliate.Client.Affiliates;
using Affiliate.Client.Payouts;
using NodaTime;

namespace Affiliate.Client.AffiliateWP.Tests.Adapters;

public sealed class AffiliateMappingTests
{
    private static readonly AffiliateWPMappingSettings Settings = new(
        new AffiliateAccount("AffiliateWP", "shop"),
        "USD",
        2,
        DateTimeZone.Utc
    );

    [Theory]
    [InlineData("active", AffiliateStatus.Active)]
    [InlineData("inactive", AffiliateStatus.Inactive)]
    [InlineData("pending", AffiliateStatus.Pending)]
    [InlineData("rejected", AffiliateStatus.Rejected)]
    [InlineData("onhold", AffiliateStatus.Unknown)]
    [InlineData("", AffiliateStatus.Unknown)]
    [InlineData(null, AffiliateStatus.Unknown)]
    public void The_vendors_word_tells_the_status(string? word, AffiliateStatus status) =>
        AffiliateWPAffiliateMapping
            .Map(new AffiliateWPAffiliate { Status = word is null ? null : new(word) }, Settings)
            .Status.ShouldBe(status);

    [Theory]
    [InlineData(null, null, null, null)]
    [InlineData(0, 0, 0, false)]
    [InlineData(3, 0, 0, true)]
    [InlineData(0, 0, 5, true)]
    [InlineData(0, 5, 0, true)]
    [InlineData(0, -5, 0, false)]
    public void Money_owed_is_a_sale_though_the_server_counts_paid_referrals_alone(
        int? referrals,
        int? earnings,
        int? unpaid,
        bool? hasSales
    )
    {
        var affiliate = new AffiliateWPAffiliate { Referrals = referrals, Earnings = earnings, UnpaidEarnings = unpaid };
        AffiliateWPAffiliateMapping.Map(affiliate, Settings).HasSales.ShouldBe(hasSales);
    }

    [Fact]
    public void The_recorded_kind_of_affiliate_maps()
    {
        var affiliate = AffiliateWPAffiliateMapping.Map(
            new AffiliateWPAffiliate
            {
                AffiliateId = 1,
                PaymentEmail = "pay01@example.test",
                Status = AffiliateWPAffiliateStatus.Active,
                Earnings = 1234892.9700000000003m,
                UnpaidEarnings = 506.33m,
                Referrals = 10,
                Visits = 5,
                DateRegistered = new LocalDateTime(2023, 1, 14, 14, 1, 1),
                User = new AffiliateWPUser { UserEmail = "aff01@example.test", DisplayName = "First1 Last1" },
            },
            Settings
        );
        (affiliate.Key.Id, affiliate.Name, affiliate.Email, affiliate.PaymentEmail).ShouldBe(
            ("1", "First1 Last1", "aff01@example.test", "pay01@example.test")
        );
        (affiliate.Sales, affiliate.Visits, affiliate.Paid, affiliate.Owed, affiliate.Currency).ShouldBe(
            (10, 5, 1234892.97m, 506.33m, "USD")
        );
        affiliate.CreatedAt.ShouldBe(Instant.FromUtc(2023, 1, 14, 14, 1, 1));
    }

    [Fact]
    public void Without_a_user_there_is_neither_name_nor_address()
    {
        var affiliate = AffiliateWPAffiliateMapping.Map(new AffiliateWPAffiliate { AffiliateId = 1, PaymentEmail = "" }, Settings);
        (affiliate.Name, affiliate.Email, affiliate.PaymentEmail, affiliate.CreatedAt).ShouldBe((null, null, null, null));
    }

    [Theory]
    [InlineData("paid", 3, "3", PayoutAnomalies.None)]
    [InlineData("unpaid", 3, null, PayoutAnomalies.PayoutVoided)]
    [InlineData("paid", 0, null, PayoutAnomalies.None)]
    [InlineData("unpaid", 0, null, PayoutAnomalies.None)]
    public void A_referral_names_its_payout_only_while_that_covers_it(
        string status,
        int payout,
        string? expected,
        PayoutAnomalies anomalies
    )
    {
        var referral = new AffiliateWPReferral
        {
            ReferralId = 30,
            AmountText = "97.59",
            Currency = "USD",
            Status = new(status),
            PayoutId = payout,
            Date = new LocalDateTime(2023, 6, 9, 9, 0),
        };
        var row = AffiliateWPCommissionMapping.Map(referral, Settings);
        (row.PayoutId, row.Anomalies, row.Amount).ShouldBe((expected, anomalies, 97.59m));
    }
}
