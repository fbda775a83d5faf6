using System.Text.Json;
using Affiliate.Client.AffiliateWP.Normalization;
using Affiliate.Client.AffiliateWP.Payouts;
using Affiliate.Client.AffiliateWP.Referrals;
using Affiliate.Client.Payouts;
using NodaTime;

namespace Affiliate.Client.AffiliateWP.Tests;

/// <summary>Rows for mapping tests.</summary>
internal static class Samples
{
    public static AffiliateWPMappingSettings Settings { get; } = new(new("AffiliateWP", "default"), null, 2, DateTimeZone.Utc);

    public static AffiliateWPPayout Payout { get; } = new()
    {
        PayoutId = 7,
        AffiliateId = 3,
        Referrals = [1, 68],
        Amount = 10m,
        PayoutMethod = "manual",
        Status = AffiliateWPPayoutStatus.Paid,
        Date = new LocalDateTime(2024, 3, 1, 17, 0),
    };

    public static AffiliateWPReferral Referral { get; } = new()
    {
        ReferralId = 30,
        AffiliateId = 34,
        AmountText = "97.59",
        Currency = "USD",
        Status = AffiliateWPReferralStatus.Unpaid,
        Campaign = "spring",
        Reference = "1030",
        PayoutId = 0,
        Date = new LocalDateTime(2023, 6, 9, 9, 0),
    };

    public static Payout Map(AffiliateWPPayout payout, AffiliateWPMappingSettings? settings = null, ItemsCurrency items = default) =>
        AffiliateWPPayoutMapping.Map(payout, settings ?? Settings, items);

    public static Payout? Map(AffiliateWPReferral referral, AffiliateWPMappingSettings? settings = null) =>
        AffiliateWPPayoutMapping.Map(referral, settings ?? Settings);

    /// <summary>A payout whose amount is this JSON.</summary>
    public static AffiliateWPPayout WithAmount(string json) =>
        JsonSerializer.Deserialize(
            $$"""{"payout_id":7,"affiliate_id":3,"referrals":"","amount":{{json}},"status":"paid","date":"2024-03-01 17:00:00"}""",
            AffiliateWPJsonContext.Default.AffiliateWPPayout
        )!;
}
