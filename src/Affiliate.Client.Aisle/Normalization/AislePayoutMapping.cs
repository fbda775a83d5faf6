using Affiliate.Client.Accounts;
using Affiliate.Client.Aisle.Payouts;
using Affiliate.Client.Json;
using Affiliate.Client.Monetary;
using Affiliate.Client.Payouts;
using Affiliate.Client.Vendors;
using NodaTime;

namespace Affiliate.Client.Aisle.Normalization;

/// <summary>An Aisle payout as a normalised row: total and pure. The table is in docs/vendors/aisle.md.</summary>
internal static class AislePayoutMapping
{
    public static Payout Map(AislePayout payout, AffiliateAccount account, string? configuredCurrency)
    {
        var currency = CurrencyCode.Normalize(configuredCurrency);
        return new Payout
        {
            Key = new PayoutKey(account.Vendor, account.Name, PayoutKind.Payout, payout.Id ?? ""),
            Status = Status(payout),
            Amount = payout.Amount ?? 0m,
            Currency = currency,
            CurrencySource = currency is null ? CurrencySource.Unknown : CurrencySource.Configured,
            Payee = Payee(payout),
            Campaign = VendorText.NullIfEmpty(payout.CampaignId) is { } campaign ? new PayoutCampaign(campaign) : null,
            Period = Period(payout),
            CreatedAt = payout.CreatedAt,
            PaidAt = payout.PaidAt,
            Anomalies = Anomalies(payout),
            Raw = payout,
        };
    }

    // The endpoint lists payouts that were made, and its paid date is the only word on it (docs/decisions/0006-aisle-paid.md).
    private static PayoutStatus Status(AislePayout payout) => payout.PaidAt is null ? PayoutStatus.Unknown : PayoutStatus.Paid;

    // Shoppers are paid, not affiliates; the influencer tag says who brought them and is no payee.
    private static Payee? Payee(AislePayout payout)
    {
        var (id, email) = (VendorText.NullIfEmpty(payout.CustomerId), VendorText.NullIfEmpty(payout.Conversation?.Email));
        return id is null && email is null ? null : new Payee(PayeeKind.Consumer, id, email);
    }

    private static YearMonth? Period(AislePayout payout) =>
        payout.PaidAt?.InUtc().Date is { } day ? new YearMonth(day.Year, day.Month) : null;

    private static PayoutAnomalies Anomalies(AislePayout payout) =>
        PayoutAnomalies.AmountMissing.When(payout.Amount is null)
        | PayoutAnomalies.NegativeAmount.When(payout.Amount < 0)
        | PayoutAnomalies.DateUnreadable.When(UnreadableValues.Any(payout.Unmapped, "paidAt", "createdAt"))
        | PayoutAnomalies.OffsetMissing.When(AssumedUtc.Any(payout.Unmapped))
        | PayoutAnomalies.PeriodDerived.When(payout.PaidAt is not null);
}
