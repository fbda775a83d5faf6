using Affiliate.Client.Payables;

namespace Affiliate.Client.Reports;

/// <summary>One flat row of what is owed: an account or a payee, a currency and an age.</summary>
public sealed record PayablesRow
{
    /// <summary>The vendor's name.</summary>
    public required string Vendor { get; init; }

    /// <summary>The account's name in this program.</summary>
    public required string Account { get; init; }

    /// <summary>The word of <see cref="Payouts.PayeeKind"/>; null in rows per account, and where rows name nobody.</summary>
    public string? PayeeKind { get; init; }

    /// <summary>The vendor's id of the payee.</summary>
    public string? PayeeId { get; init; }

    /// <summary>The payee's name.</summary>
    public string? PayeeName { get; init; }

    /// <summary>The payee's e-mail address.</summary>
    public string? PayeeEmail { get; init; }

    /// <summary>ISO 4217 code; null where nobody says.</summary>
    public string? Currency { get; init; }

    /// <summary>How long the money is overdue: <c>not due</c>, <c>1-30 days</c>, <c>31-60 days</c> and so on.</summary>
    public required string Bucket { get; init; }

    /// <summary>How many payouts and commissions.</summary>
    public required long Rows { get; init; }

    /// <summary>Their sum in major units of the currency, signs kept.</summary>
    public required decimal Amount { get; init; }

    /// <summary>The rows of a report, in its order; their amounts add up to what it says is owed.</summary>
    /// <param name="report">The report.</param>
    /// <param name="byPayee">True: a row per payee; false: per account.</param>
    public static IEnumerable<PayablesRow> From(PayablesReport report, bool byPayee = false)
    {
        ArgumentNullException.ThrowIfNull(report);
        return (byPayee ? report.ByPayee() : report.ByAccount()).SelectMany(Split);
    }

    private static IEnumerable<PayablesRow> Split(PayablesSummary sum) => sum.Buckets.Select(bucket => new PayablesRow
    {
        Vendor = sum.Account!.Value.Vendor,
        Account = sum.Account.Value.Name,
        PayeeKind = sum.Payee?.Kind.ToString(),
        PayeeId = sum.Payee?.Id,
        PayeeName = sum.Payee?.Name,
        PayeeEmail = sum.Payee?.Email,
        Currency = sum.Currency,
        Bucket = Ageing.Word(bucket.Key),
        Rows = bucket.Value.Rows,
        Amount = bucket.Value.Amount,
    });
}
