using Affiliate.Client.AffiliateWP.Referrals;
using Affiliate.Client.Commissions;
using Affiliate.Client.Payouts;

namespace Affiliate.Client.AffiliateWP.Normalization;

/// <summary>An AffiliateWP referral as what was earned: total and pure. The server tells neither the base amount nor the rate.</summary>
internal static class AffiliateWPCommissionMapping
{
    public static EarnedCommission Map(AffiliateWPReferral referral, AffiliateWPMappingSettings settings, bool isPayoutGone = false)
    {
        var row = AffiliateWPPayoutMapping.MapAny(referral, settings);
        return new EarnedCommission
        {
            Key = row.Key,
            Status = row.Status,
            VendorStatus = row.VendorStatus,
            Amount = row.Amount,
            Currency = row.Currency,
            Affiliate = row.Payee,
            Campaign = row.Campaign,
            PayoutId =
                !isPayoutGone && AffiliateWPPayoutMapping.IsInPayout(referral) ? AffiliateWPIds.Text(referral.PayoutId!.Value) : null,
            CreatedAt = row.CreatedAt,
            Anomalies = isPayoutGone ? row.Anomalies | PayoutAnomalies.PayoutVoided : row.Anomalies,
            Raw = referral,
        };
    }
}
