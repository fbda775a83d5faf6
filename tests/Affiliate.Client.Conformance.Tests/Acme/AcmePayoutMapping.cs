using Affiliate.Client.Accounts;
using Affiliate.Client.Monetary;
using Affiliate.Client.Payouts;

namespace Affiliate.Client.Conformance.Tests.Acme;

/// <summary>An Acme payout as a normalised row: total and pure.</summary>
internal static class AcmePayoutMapping
{
    public static Payout Map(AcmePayout payout, AffiliateAccount account)
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
            Anomalies = If(status is null, PayoutAnomalies.UnknownStatus)
                | If(payout.Amount is null, PayoutAnomalies.AmountMissing)
                | If(payout.Amount < 0, PayoutAnomalies.NegativeAmount)
                | If(currency is null && !string.IsNullOrEmpty(payout.Currency), PayoutAnomalies.CurrencyUnreadable)
                | If(payout.SettledAt is not null && status != PayoutStatus.Paid, PayoutAnomalies.PaidDateWithoutPaidStatus),
            Raw = payout,
        };
    }

    // Null: a word that is not known here. A date never makes a payout paid.
    private static PayoutStatus? Status(AcmePayoutState? state) => state?.Value?.ToUpperInvariant() switch
    {
        "DRAFT" => PayoutStatus.Pending,
        "APPROVED" => PayoutStatus.Due,
        "SENDING" => PayoutStatus.Processing,
        "SETTLED" => PayoutStatus.Paid,
        "BOUNCED" => PayoutStatus.Failed,
        "VOID" => PayoutStatus.Canceled,
        _ => null,
    };

    private static PayoutAnomalies If(bool holds, PayoutAnomalies anomaly) => holds ? anomaly : PayoutAnomalies.None;
}
