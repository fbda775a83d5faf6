using System.Text.Json.Serialization;
using Affiliate.Client.Accounts;
using Affiliate.Client.Payouts;

namespace Affiliate.Client.Payables;

/// <summary>The smallest sum of a <see cref="PayablesReport"/>: one payee of one account, one currency, one state, one bucket.</summary>
public sealed record PayablesLine
{
    /// <summary>The vendor and account.</summary>
    public required AffiliateAccount Account { get; init; }

    /// <summary>Who gets the money; null for all rows of the account that name nobody.</summary>
    public Payee? Payee { get; init; }

    /// <summary>ISO 4217 code; null where the vendor does not say. Amounts of unknown currency are never added over accounts.</summary>
    public string? Currency { get; init; }

    /// <summary>Where the money is.</summary>
    public required PayableState State { get; init; }

    /// <summary>How long it is overdue; null unless it is owed.</summary>
    public AgeingBucket? Bucket { get; init; }

    /// <summary>Rows and their sum.</summary>
    public required PayablesAmount Sum { get; init; }

    /// <summary>Owed: pending or due.</summary>
    [JsonIgnore]
    public bool IsOwed => State is PayableState.Pending or PayableState.Due;

    /// <summary>Owed, and its due date is an earlier local date than that of the report.</summary>
    [JsonIgnore]
    public bool IsOverdue =>
        Bucket is AgeingBucket.Days1To30 or AgeingBucket.Days31To60 or AgeingBucket.Days61To90 or AgeingBucket.Over90Days;
}
