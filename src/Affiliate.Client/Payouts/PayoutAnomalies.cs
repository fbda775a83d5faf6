using System.Text.Json.Serialization;

namespace Affiliate.Client.Payouts;

/// <summary>What is odd about a row. A row is never dropped for being odd.</summary>
[Flags]
[JsonConverter(typeof(JsonStringEnumConverter<PayoutAnomalies>))]
public enum PayoutAnomalies
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>The vendor's status word is not known here; <see cref="Payout.Status"/> is Unknown.</summary>
    UnknownStatus = 1 << 0,

    /// <summary>The row has no amount, or none that can be read; <see cref="Payout.Amount"/> is 0 and means nothing.</summary>
    AmountMissing = 1 << 1,

    /// <summary>The amount is negative.</summary>
    NegativeAmount = 1 << 2,

    /// <summary>The vendor sent more decimals than money has (a float's tail); the amount is rounded.</summary>
    AmountRounded = 1 << 3,

    /// <summary>The currency is not a three-letter code; <see cref="Payout.Currency"/> is null.</summary>
    CurrencyUnreadable = 1 << 4,

    /// <summary>The items that the row covers have different currencies.</summary>
    MixedCurrencies = 1 << 5,

    /// <summary>The reward is points or goods, not money: never sum it.</summary>
    NonCashReward = 1 << 6,

    /// <summary>There is a paid date, but the vendor's status does not say paid.</summary>
    PaidDateWithoutPaidStatus = 1 << 7,

    /// <summary>The vendor flags the row as paid and as cancelled.</summary>
    PaidAndCanceled = 1 << 8,

    /// <summary>A date of the row is a zero date or cannot be read; that date is null.</summary>
    DateUnreadable = 1 << 9,

    /// <summary><see cref="Payout.Period"/> is derived from a date, not stated.</summary>
    PeriodDerived = 1 << 10,

    /// <summary>The row names a payout that failed or was deleted. Its money is open again, unless its status still says paid.</summary>
    PayoutVoided = 1 << 11,

    /// <summary>
    /// The row is open and the vendor left out when it is due: its status is Unknown, and no query for due rows finds it.
    /// </summary>
    DueDateMissing = 1 << 12,

    /// <summary>
    /// A value of the row other than its amount and its dates, or one of a record within it, cannot be read; it is null, and
    /// <see cref="Payout.Raw"/> keeps what stood there (<see cref="Json.UnreadableValues"/>).
    /// </summary>
    ValueUnreadable = 1 << 13,

    /// <summary>A time of the row names no offset, and is taken as UTC (<see cref="Json.AssumedUtc"/>).</summary>
    OffsetMissing = 1 << 14,
}
