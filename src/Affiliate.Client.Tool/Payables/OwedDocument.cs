using Affiliate.Client.Payables;

namespace Affiliate.Client.Tool.Payables;

/// <summary>What is owed, as <c>owed --json</c> and the assistant's tool give it.</summary>
/// <param name="AsOf">The moment, ISO 8601 in UTC.</param>
/// <param name="Zone">Where days are counted.</param>
/// <param name="IsComplete">Whether every account was read to its end. If not, money is missing from the sums.</param>
/// <param name="Currencies">One line per currency; where a vendor names none, one per account: unknown ones are not added up.</param>
/// <param name="Accounts">One line per account and currency.</param>
/// <param name="Sources">What was read.</param>
/// <param name="Excluded">Rows in no sum.</param>
internal sealed record OwedDocument(
    string AsOf,
    string Zone,
    bool IsComplete,
    IReadOnlyList<OwedDocument.Line> Currencies,
    IReadOnlyList<OwedDocument.Line> Accounts,
    IReadOnlyList<OwedDocument.Source> Sources,
    IReadOnlyList<OwedDocument.Exclusion> Excluded)
{
    public static OwedDocument From(PayablesReport report) => new(
        report.AsOf.ToString(),
        report.Options.Zone.Id,
        report.IsComplete,
        Lines(report.ByCurrency()),
        Lines(report.ByAccount()),
        [.. report.Sources.Select(Source.From)],
        [.. report.Excluded.Select(line => new Exclusion(line.Account.ToString(), line.Reason, line.Rows))]);

    private static IReadOnlyList<Line> Lines(IEnumerable<PayablesSummary> sums) =>
        [.. sums.Where(sum => sum.Owed.Rows > 0).Select(Line.From)];

    /// <param name="Account">Vendor and account; null for all.</param>
    /// <param name="Currency">ISO 4217 code; null where nobody says.</param>
    /// <param name="Rows">How many rows are owed.</param>
    /// <param name="Owed">Their sum, pending and due together.</param>
    /// <param name="Overdue">What of it is overdue.</param>
    /// <param name="Ages">The same by age.</param>
    internal sealed record Line(string? Account, string? Currency, long Rows, decimal Owed, decimal Overdue, IReadOnlyList<Age> Ages)
    {
        public static Line From(PayablesSummary sum) => new(
            sum.Account?.ToString(),
            sum.Currency,
            sum.Owed.Rows,
            sum.Owed.Amount,
            sum.Overdue.Amount,
            [.. Enum.GetValues<AgeingBucket>().Where(bucket => sum[bucket].Rows > 0)
                .Select(bucket => new Age(bucket, sum[bucket].Rows, sum[bucket].Amount))]);
    }

    /// <param name="Bucket">How long it is overdue.</param>
    /// <param name="Rows">How many rows.</param>
    /// <param name="Amount">Their sum.</param>
    internal sealed record Age(AgeingBucket Bucket, long Rows, decimal Amount);

    /// <param name="Account">Vendor and account.</param>
    /// <param name="Rows">Rows read.</param>
    /// <param name="Completeness">What is known about having lost nothing; null if the account failed.</param>
    /// <param name="Reason">Why that is known.</param>
    /// <param name="Failure">Why it could not be read; null if it could.</param>
    internal sealed record Source(string Account, long Rows, string? Completeness, string? Reason, string? Failure)
    {
        public static Source From(PayablesSource source) => new(
            source.Account.ToString(),
            source.Rows,
            source.Completeness?.Level.ToString(),
            source.Completeness?.Reason,
            source.Failure?.Message);
    }

    /// <param name="Account">Vendor and account.</param>
    /// <param name="Reason">Why the rows are in no sum.</param>
    /// <param name="Rows">How many.</param>
    internal sealed record Exclusion(string Account, ExcludedReason Reason, long Rows);
}
