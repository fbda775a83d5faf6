using System.Text.Json.Serialization;

namespace Affiliate.Client.Payables;

/// <summary>Why a row is part of no sum of a <see cref="PayablesReport"/>. Where several hold, the first of this list is told.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ExcludedReason>))]
public enum ExcludedReason
{
    /// <summary>The vendor marks the row as deleted.</summary>
    Deleted = 0,

    /// <summary>The vendor's status word is not known here.</summary>
    UnknownStatus = 1,

    /// <summary>The reward is points or goods, not money.</summary>
    NonCashReward = 2,

    /// <summary>The row has no amount.</summary>
    AmountMissing = 3,

    /// <summary>The row covers items of different currencies, so its amount is in none.</summary>
    MixedCurrencies = 4,

    /// <summary>
    /// The amount is absurd (10^12 or more, or over 18 decimals), or the sum of its account would no longer be exact with it.
    /// </summary>
    AmountOutOfRange = 5,
}
