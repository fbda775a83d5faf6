using Affiliate.Client.Accounts;
using Affiliate.Client.Monetary;
using Affiliate.Client.Payouts;

namespace Globex;

/// <summary>An Globex payout as a normalised row: total and pure.</summary>
internal static class GlobexPayoutMapping
{
    public static Payout Map(GlobexPayout payout, AffiliateAccount account)
    {
        var status = Status(payout.State);
        var currency = CurrencyCode.Normalize(payout.Currency);
        return new Payout
        {
            Key = new PayoutKey(account.Vendor, account.Name, PayoutKind.Payout, payout.Id ?? ""),
            Status = status ?? PayoutStatus.Unknown,
            VendorStatus = payout.State?.Value,
            Amount = payout.Amount ?? 0m,
            Currency = currency,
            CurrencySource = currency is null ? CurrencySource.Unknown : CurrencySource.Stated,
            Payee = payout.Affiliate is { } affiliate ? new Payee(PayeeKind.Affiliate, affiliate.Id, affiliate.Email) : null,
            CreatedAt = payout.CreatedAt,
            DueAt = payout.DueAt,
            PaidAt = payout.SettledAt,
            Anomalies = PayoutAnomalies.UnknownStatus.When(status is null)
                | PayoutAnomalies.AmountMissing.When(payout.Amount is null)
                | PayoutAnomalies.NegativeAmount.When(payout.Amount < 0)
                | PayoutAnomalies.CurrencyUnreadable.When(currency is null && !string.IsNullOrEmpty(payout.Currency))
                | PayoutAnomalies.PaidDateWithoutPaidStatus.When(payout.SettledAt is not null && status != PayoutStatus.Paid),
            Raw = payout,
        };
    }

    // Null: a word that is not known here. A date never makes a payout paid.
    private static PayoutStatus? Status(GlobexPayoutState? state) => state?.Value?.ToUpperInvariant() switch
    {
        "DRAFT" => PayoutStatus.Pending,
        "APPROVED" => PayoutStatus.Due,
        "SENDING" => PayoutStatus.Processing,
        "SETTLED" => PayoutStatus.Paid,
        "BOUNCED" => PayoutStatus.Failed,
        "VOID" => PayoutStatus.Canceled,
        _ => null,
    };
}
