using Affiliate.Client.Accounts;
using Affiliate.Client.Json;
using Affiliate.Client.LeadDyno.Commissions;
using Affiliate.Client.Monetary;
using Affiliate.Client.Payouts;
using NodaTime;

namespace Affiliate.Client.LeadDyno.Normalization;

/// <summary>A LeadDyno commission as a normalised row: total and pure. The table is in docs/vendors/leaddyno.md.</summary>
internal static class LeadDynoPayoutMapping
{
    public static Payout Map(LeadDynoCommission commission, AffiliateAccount account, Instant asOf)
    {
        var currency = CurrencyCode.Normalize(commission.Currency);
        var affiliate = commission.Affiliate ?? commission.Purchase?.Affiliate;
        return new Payout
        {
            Key = new PayoutKey(account.Vendor, account.Name, PayoutKind.Commission, LeadDynoIds.Text(commission.Id)),
            Status = Status(commission, asOf),
            VendorStatus = VendorStatus(commission),
            Amount = commission.Amount ?? 0m,
            Currency = currency,
            CurrencySource = currency is null ? CurrencySource.Unknown : CurrencySource.Stated,
            Payee = affiliate is null
                ? null
                : new Payee(PayeeKind.Affiliate, affiliate.Id is { } id ? LeadDynoIds.Text(id) : null, affiliate.Email),
            Period = Day(commission) is { } day ? new YearMonth(day.Year, day.Month) : null,
            CreatedAt = commission.CreatedAt,
            DueAt = commission.DueAt,
            Anomalies = Anomalies(commission, currency),
            Raw = commission,
        };
    }

    // The app's words; the wire has two flags and a date.
    private static string VendorStatus(LeadDynoCommission commission) => commission switch
    {
        { Cancelled: true, Paid: true } => "paid, cancelled",
        { Cancelled: true } => "cancelled",
        { Paid: true } => "paid",
        _ => "unpaid",
    };

    private static PayoutStatus Status(LeadDynoCommission commission, Instant asOf) => commission switch
    {
        { Paid: true } => PayoutStatus.Paid,
        { Cancelled: true } => PayoutStatus.Canceled,
        { DueAt: { } due } => due <= asOf ? PayoutStatus.Due : PayoutStatus.Pending,
        _ => PayoutStatus.Unknown,
    };

    private static LocalDate? Day(LeadDynoCommission commission) => commission.Date ?? commission.Purchase?.CreatedAt?.InUtc().Date;

    private static PayoutAnomalies OddValues(LeadDynoCommission commission)
    {
        var (row, purchase) = (commission.Unmapped, commission.Purchase?.Unmapped);
        var isDateOdd = UnreadableValues.Any(row, "due_at", "created_at", "date") || UnreadableValues.Any(purchase, "created_at");
        var isValueOdd = UnreadableValues.AnyExcept(row, "amount", "due_at", "created_at", "date") || IsNestedOdd(commission);
        return PayoutAnomalies.DateUnreadable.When(isDateOdd)
            | PayoutAnomalies.ValueUnreadable.When(isValueOdd)
            | PayoutAnomalies.OffsetMissing.When(AssumedUtc.Any(row) || AssumedUtc.Any(purchase));
    }

    private static bool IsNestedOdd(LeadDynoCommission commission)
    {
        if (UnreadableValues.AnyExcept(commission.Affiliate?.Unmapped)) return true;
        return commission.Purchase is { } purchase
            && (
                UnreadableValues.AnyExcept(purchase.Unmapped, "created_at")
                || UnreadableValues.AnyExcept(purchase.Affiliate?.Unmapped)
                || UnreadableValues.AnyExcept(purchase.Lead?.Unmapped)
                || UnreadableValues.AnyExcept(purchase.Plan?.Unmapped)
                || UnreadableValues.AnyExcept(purchase.Cancellation?.Unmapped)
                || purchase.LineItems?.Any(static item => UnreadableValues.AnyExcept(item?.Unmapped)) == true
            );
    }

    private static PayoutAnomalies Anomalies(LeadDynoCommission commission, string? currency) =>
        PayoutAnomalies.AmountMissing.When(commission.Amount is null)
        | PayoutAnomalies.NegativeAmount.When(commission.Amount < 0)
        | PayoutAnomalies.CurrencyUnreadable.When(currency is null && !string.IsNullOrEmpty(commission.Currency))
        | PayoutAnomalies.NonCashReward.When(IsOtherThanCash(commission.PaymentType?.Value))
        | PayoutAnomalies.PaidAndCanceled.When(commission is { Paid: true, Cancelled: true })
        | PayoutAnomalies.DueDateMissing.When(IsDueDateMissing(commission))
        | PayoutAnomalies.PeriodDerived.When(Day(commission) is not null)
        | OddValues(commission);

    private static bool IsOtherThanCash(string? type) =>
        !string.IsNullOrEmpty(type) && !type.Equals("cash", StringComparison.OrdinalIgnoreCase);

    // A date that cannot be read is not missing.
    private static bool IsDueDateMissing(LeadDynoCommission commission) =>
        commission is { DueAt: null, Paid: not true, Cancelled: not true } && !UnreadableValues.Any(commission.Unmapped, "due_at");
}
