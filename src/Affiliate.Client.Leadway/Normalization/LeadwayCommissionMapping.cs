using Affiliate.Client.Accounts;
using Affiliate.Client.Commissions;
using Affiliate.Client.Json;
using Affiliate.Client.Leadway.Commissions;
using Affiliate.Client.Leadway.Payouts;
using Affiliate.Client.Monetary;
using Affiliate.Client.Payouts;
using Affiliate.Client.Vendors;

namespace Affiliate.Client.Leadway.Normalization;

/// <summary>A Leadway commission as what was earned: total and pure. The table is in docs/vendors/leadway.md.</summary>
internal static class LeadwayCommissionMapping
{
    private static readonly string[] Dates = ["createdAt", "dueAt", "updatedAt", "payoutMonth", "payoutAt", "transactionAt"];
    private static readonly string[] Told = ["commissionAmount", .. Dates];

    public static EarnedCommission Map(LeadwayCommission commission, AffiliateAccount account)
    {
        var currency = CurrencyCode.Normalize(commission.Currency);
        var status = Status(commission);
        var amount = LeadwayPayoutMapping.Rounded(commission.CommissionAmount);
        return new EarnedCommission
        {
            Key = new PayoutKey(account.Vendor, account.Name, PayoutKind.Commission, commission.Id ?? ""),
            Status = status,
            VendorStatus = commission.Status?.Value,
            Amount = amount ?? 0m,
            BaseAmount = LeadwayPayoutMapping.Rounded(commission.Amount),
            Rate = commission.Commission,
            RateType = VendorText.NullIfBlank(commission.CommissionType?.Value),
            Tier = commission.Tier?.Number,
            Currency = currency,
            Affiliate = Affiliate(commission),
            Campaign = Campaign(commission),
            PayoutId = VendorText.NullIfBlank(commission.PayoutId),
            CreatedAt = commission.CreatedAt,
            DueAt = commission.DueAt,
            Anomalies = Anomalies(commission, status, currency, amount),
            Raw = commission,
        };
    }

    /// <summary>Payouts and commissions share their words.</summary>
    public static PayoutStatus Status(LeadwayCommission commission) =>
        LeadwayPayoutMapping.Status(commission.Status is { } word ? new LeadwayPayoutStatus(word.Value) : null);

    private static Payee? Affiliate(LeadwayCommission commission)
    {
        var id = VendorText.NullIfBlank(commission.AffiliateId) ?? VendorText.NullIfBlank(commission.Affiliate?.Id);
        var (email, name) = (VendorText.NullIfBlank(commission.Affiliate?.Email), VendorText.NullIfBlank(commission.Affiliate?.Name));
        return id is null && email is null && name is null ? null : new Payee(PayeeKind.Affiliate, id, email, name);
    }

    private static PayoutCampaign? Campaign(LeadwayCommission commission)
    {
        var (id, name) = (
            VendorText.NullIfBlank(commission.Campaign?.Id),
            VendorText.NullIfBlank(commission.Campaign?.Name) ?? VendorText.NullIfBlank(commission.CampaignName)
        );
        return id is null && name is null ? null : new PayoutCampaign(id, name);
    }

    private static PayoutAnomalies Anomalies(LeadwayCommission commission, PayoutStatus status, string? currency, decimal? amount) =>
        PayoutAnomalies.UnknownStatus.When(status == PayoutStatus.Unknown)
        | PayoutAnomalies.AmountMissing.When(amount is null)
        | PayoutAnomalies.NegativeAmount.When(amount < 0)
        | PayoutAnomalies.DateUnreadable.When(UnreadableValues.Any(commission.Unmapped, Dates))
        | PayoutAnomalies.ValueUnreadable.When(UnreadableValues.AnyExcept(commission.Unmapped, Told))
        | PayoutAnomalies.OffsetMissing.When(AssumedUtc.Any(commission.Unmapped))
        | PayoutAnomalies.AmountRounded.When(commission.CommissionAmount != amount)
        | PayoutAnomalies.CurrencyUnreadable.When(currency is null && !string.IsNullOrEmpty(commission.Currency));
}
