using Affiliate.Client.Payouts;
using NodaTime;

namespace Affiliate.Client.Payables;

/// <summary>Where a row belongs in a report: pure and total.</summary>
internal sealed class PayableRules(PayablesOptions options)
{
    private const decimal AbsurdAmount = 1_000_000_000_000m;
    private const int MaxDecimals = 18;
    private static readonly Duration Ageable = Duration.FromDays(100);
    private readonly LocalDate _today = options.AsOf.InZone(options.Zone).Date;

    public static ExcludedReason? Refuse(Payout row) => row switch
    {
        { IsDeleted: true } => ExcludedReason.Deleted,
        { Status: PayoutStatus.Unknown } => ExcludedReason.UnknownStatus,
        _ when row.Anomalies.HasFlag(PayoutAnomalies.NonCashReward) => ExcludedReason.NonCashReward,
        _ when row.Anomalies.HasFlag(PayoutAnomalies.AmountMissing) => ExcludedReason.AmountMissing,
        _ when row.Anomalies.HasFlag(PayoutAnomalies.MixedCurrencies) => ExcludedReason.MixedCurrencies,
        _ when Math.Abs(row.Amount) >= AbsurdAmount || row.Amount.Scale > MaxDecimals => ExcludedReason.AmountOutOfRange,
        _ => null,
    };

    public PayableState State(Payout row) => row.Status switch
    {
        PayoutStatus.Pending => PayableState.Pending,
        PayoutStatus.Due => PayableState.Due,
        PayoutStatus.Processing => PayableState.InProcess,
        PayoutStatus.Paid => Paid(row.PaidAt),
        PayoutStatus.Failed => PayableState.Failed,
        PayoutStatus.Reversed => PayableState.Reversed,
        PayoutStatus.Canceled => PayableState.Canceled,
        _ => throw new ArgumentOutOfRangeException(nameof(row), row.Status, "A row of unknown status has no state."),
    };

    public AgeingBucket Bucket(Instant? dueAt)
    {
        if (dueAt is not { } due) return AgeingBucket.NoDueDate;
        // Far dates are not made local: the last days of the year 9999 overflow in some zones.
        var age = options.AsOf - due;
        if (age < -Ageable) return AgeingBucket.NotDue;
        if (age > Ageable) return AgeingBucket.Over90Days;
        return Period.DaysBetween(due.InZone(options.Zone).Date, _today) switch
        {
            <= 0 => AgeingBucket.NotDue,
            <= 30 => AgeingBucket.Days1To30,
            <= 60 => AgeingBucket.Days31To60,
            <= 90 => AgeingBucket.Days61To90,
            _ => AgeingBucket.Over90Days,
        };
    }

    private PayableState Paid(Instant? paidAt)
    {
        if (paidAt is not { } paid) return PayableState.PaidDateUnknown;
        return options.PaidPeriod?.Contains(paid) == false ? PayableState.PaidOutsidePeriod : PayableState.Paid;
    }
}
