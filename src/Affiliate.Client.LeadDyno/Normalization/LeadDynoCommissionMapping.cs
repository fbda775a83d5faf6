using Affiliate.Client.Accounts;
using Affiliate.Client.Commissions;
using Affiliate.Client.LeadDyno.Commissions;
using Affiliate.Client.LeadDyno.Purchases;
using Affiliate.Client.Monetary;
using NodaTime;

namespace Affiliate.Client.LeadDyno.Normalization;

/// <summary>A LeadDyno commission as what was earned: total and pure. Status, affiliate and dates are those of its payout row.</summary>
internal static class LeadDynoCommissionMapping
{
    public static EarnedCommission Map(LeadDynoCommission commission, AffiliateAccount account, Instant asOf)
    {
        var row = LeadDynoPayoutMapping.Map(commission, account, asOf);
        return new EarnedCommission
        {
            Key = row.Key,
            Status = row.Status,
            VendorStatus = row.VendorStatus,
            Amount = row.Amount,
            BaseAmount = BaseAmount(commission.Purchase, row.Currency),
            Currency = row.Currency,
            Affiliate = row.Payee,
            CreatedAt = row.CreatedAt,
            DueAt = row.DueAt,
            Anomalies = row.Anomalies,
            Raw = commission,
        };
    }

    // An amount in another currency than the row's would be read as one in the row's.
    private static decimal? BaseAmount(LeadDynoPurchase? purchase, string? currency) =>
        CurrencyCode.Normalize(purchase?.Currency) is { } stated && stated != currency ? null : purchase?.PurchaseAmount;
}
