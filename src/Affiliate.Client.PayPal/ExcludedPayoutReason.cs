namespace Affiliate.Client.PayPal;

/// <summary>Why a row is in no batch of a <see cref="PaymentRun"/>. Where several hold, the first of this list is told.</summary>
public enum ExcludedPayoutReason
{
    /// <summary>Two or more rows have this key; none of them is paid.</summary>
    Duplicate = 0,

    /// <summary>The vendor marks the row as deleted.</summary>
    Deleted = 1,

    /// <summary>The vendor's status word is not known here.</summary>
    UnknownStatus = 2,

    /// <summary>The row has a paid date although its status does not say paid: it may have been paid.</summary>
    PaidDatePresent = 3,

    /// <summary>The reward is points or goods, not money.</summary>
    NonCashReward = 4,

    /// <summary>The row has no amount.</summary>
    AmountMissing = 5,

    /// <summary>The row covers items of different currencies.</summary>
    MixedCurrencies = 6,

    /// <summary>Nobody says in which currency the amount is.</summary>
    UnknownCurrency = 7,

    /// <summary>PayPal does not pay in this currency.</summary>
    UnsupportedCurrency = 8,

    /// <summary>The amount is zero or negative.</summary>
    AmountNotPositive = 9,

    /// <summary>The amount has more decimals than PayPal takes in this currency; it is not rounded.</summary>
    TooManyDecimals = 10,

    /// <summary>The row has no address.</summary>
    NoReceiver = 11,

    /// <summary>
    /// The address is no plain e-mail address of at most 127 ASCII characters, or a spreadsheet would read it as a formula.
    /// </summary>
    InvalidReceiver = 12,
}
