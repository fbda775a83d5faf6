using Affiliate.Client.Monetary;
using Affiliate.Client.Payouts;
using NodaTime;

namespace Affiliate.Client.Tests.Payables;

internal static class Rows
{
    public static Payout Row(
        string id,
        PayoutStatus status,
        decimal amount,
        string? currency = "USD",
        Instant? due = null,
        Instant? paid = null,
        string? payee = "7",
        bool deleted = false,
        PayoutAnomalies anomalies = PayoutAnomalies.None,
        string vendor = "Fake",
        string? email = null
    )
    {
        return new Payout
        {
            Key = new PayoutKey(vendor, "default", PayoutKind.Payout, id),
            Status = status,
            Amount = amount,
            Currency = currency,
            CurrencySource = currency is null ? CurrencySource.Unknown : CurrencySource.Stated,
            Payee = payee is null ? null : new Payee(PayeeKind.Affiliate, payee, email),
            DueAt = due,
            PaidAt = paid,
            IsDeleted = deleted,
            Anomalies = anomalies,
            Raw = new object(),
        };
    }
}
