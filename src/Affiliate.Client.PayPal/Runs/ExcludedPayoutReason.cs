namespace Affiliate.Client.PayPal.Runs;

/// <summary>Why a row is in no batch of a <see cref="PaymentRun"/>. Where several hold, the first of this list is told.</summary>
public enum ExcludedPayoutReason
{
    /// <summary>Two or more rows have this key; none of them is paid.</summary>
    Duplicate = 0,

    /// <summary>A row of another account equals this one in all but the account's name; none of them is paid.</summary>
    SameRowInTwoAccounts = 1,

    /// <summary>The journal says that an earlier run paid the row, whatever the vendor says.</summary>
    AlreadyPaid = 2,

    /// <summary>The journal says that an earlier run may have paid the row: reconcile first.</summary>
    MayHaveBeenPaid = 3,

    /// <summary>The vendor marks the row as deleted.</summary>
    Deleted = 4,

    /// <summary>The vendor's status word is not known here.</summary>
    UnknownStatus = 5,

    /// <summary>The row has a paid date although its status does not say paid: it may have been paid.</summary>
    PaidDatePresent = 6,

    /// <summary>The reward is points or goods, not money.</summary>
    NonCashReward = 7,

    /// <summary>The row has no amount.</summary>
    AmountMissing = 8,

    /// <summary>The row covers items of different currencies.</summary>
    MixedCurrencies = 9,

    /// <summary>
    /// The row's own signs contradict each other or do not tell its amount exactly (paid and cancelled, a voided payout, a rounded amount).
    /// A person decides: <see cref="PaymentRunOptions.IsConfirmed"/>.
    /// </summary>
    Contradictory = 10,

    /// <summary>The vendor says that it is paid in another way than by PayPal.</summary>
    OtherMethod = 11,

    /// <summary>Nobody says in which currency the amount is.</summary>
    UnknownCurrency = 12,

    /// <summary>PayPal does not pay in this currency.</summary>
    UnsupportedCurrency = 13,

    /// <summary>The amount is zero or negative.</summary>
    AmountNotPositive = 14,

    /// <summary>The amount has more decimals than PayPal takes in this currency, and <see cref="PaymentRunOptions.Rounding"/> refuses.</summary>
    TooManyDecimals = 15,

    /// <summary>The amount is more than one payment may have.</summary>
    AmountTooLarge = 16,

    /// <summary>No payment address is known.</summary>
    NoReceiver = 17,

    /// <summary>The address is none that PayPal surely takes; one bad address makes it refuse a whole batch.</summary>
    InvalidReceiver = 18,
}
