using System.Text.Json;
using System.Text.Json.Serialization;
using Affiliate.Client.Accounts;
using Affiliate.Client.Payouts;
using NodaTime;

namespace Affiliate.Client.Payables;

/// <summary>What is owed, to whom, since when, over any set of sources.</summary>
/// <remarks>
/// Sums are exact, per currency, with the sign of every row; amounts of unknown currency are added within an account only. Rows that cannot
/// be summed (deleted, of unknown status, without an amount, not in money) are counted in <see cref="Excluded"/> and nowhere else. Statuses
/// are the vendors' at the time of reading; only the ageing follows <see cref="PayablesOptions.AsOf"/>. Overdue counts local dates, unlike
/// <see cref="Payout.IsOverdue"/>, which compares moments: money due today is not overdue.
/// <para>
/// A report that was written as JSON is read again with the same figures; the failure of a source keeps its text and nothing else.
/// </para>
/// </remarks>
public sealed partial class PayablesReport
{
    [JsonConstructor]
    internal PayablesReport(
        PayablesOptions options,
        IReadOnlyList<PayablesLine> lines,
        IReadOnlyList<ExcludedLine> excluded,
        IReadOnlyList<PayablesSource> sources
    )
    {
        if (options is null || lines is null || excluded is null || sources is null)
            throw new JsonException("A report has Options, Lines, Excluded and Sources.");
        Options = options;
        Lines =
        [
            .. Sort(lines, line => new Place(line.Account.Vendor, line.Account, line.Payee), line => line.Currency)
                .ThenBy(line => line.State)
                .ThenBy(line => line.Bucket),
        ];
        Excluded =
        [
            .. excluded
                .OrderBy(line => line.Account.Vendor, StringComparer.Ordinal)
                .ThenBy(line => line.Account.Name, StringComparer.Ordinal)
                .ThenBy(line => line.Reason),
        ];
        Sources = sources;
    }

    /// <summary>What was asked.</summary>
    public PayablesOptions Options { get; }

    /// <summary>The moment that due dates are compared with.</summary>
    [JsonIgnore]
    public Instant AsOf => Options.AsOf;

    /// <summary>Every sum, by account, payee, currency, state and bucket, in this order; the unknown currency last.</summary>
    public IReadOnlyList<PayablesLine> Lines { get; }

    /// <summary>Rows that are in no sum, by account and reason.</summary>
    public IReadOnlyList<ExcludedLine> Excluded { get; }

    /// <summary>The sources in the order given, each with its completeness report or its failure.</summary>
    public IReadOnlyList<PayablesSource> Sources { get; }

    /// <summary>Whether every source was read to its end and knows of no missing row. If not, money is missing from the sums.</summary>
    public bool IsComplete => Sources.All(source => source.IsComplete);

    /// <summary>Why a row by itself is in no sum; null if it is in one, unless the sum of its account grows too large.</summary>
    /// <param name="row">The row.</param>
    public static ExcludedReason? GetExcludedReason(Payout row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return PayableRules.Refuse(row);
    }

    /// <summary>The figures per currency.</summary>
    /// <example><code>foreach (var sum in report.ByCurrency()) Console.WriteLine($"{sum.Owed.Amount} {sum.Currency}");</code></example>
    public IReadOnlyList<PayablesSummary> ByCurrency() => Group(_ => new Place(null, null, null));

    /// <summary>The figures per vendor and currency.</summary>
    public IReadOnlyList<PayablesSummary> ByVendor() => Group(line => new Place(line.Account.Vendor, null, null));

    /// <summary>The figures per account and currency.</summary>
    public IReadOnlyList<PayablesSummary> ByAccount() => Group(line => new Place(line.Account.Vendor, line.Account, null));

    /// <summary>The figures per payee of an account and currency. One person at two vendors is two payees.</summary>
    /// <example>
    /// <code>foreach (var sum in report.ByPayee()) Console.WriteLine($"{sum.Payee?.Name}: {sum.Owed.Amount} {sum.Currency}");</code>
    /// </example>
    public IReadOnlyList<PayablesSummary> ByPayee() => Group(line => new Place(line.Account.Vendor, line.Account, line.Payee));

    private PayablesSummary[] Group(Func<PayablesLine, Place> getPlace)
    {
        var summaries = Lines
            .GroupBy(line => (Place: GetPlace(line, getPlace(line)), line.Currency))
            .Select(group => new PayablesSummary(
                group.Key.Place.Vendor,
                group.Key.Place.Account,
                group.Key.Place.Payee,
                group.Key.Currency,
                group
            ));
        return [.. Sort(summaries, summary => new Place(summary.Vendor, summary.Account, summary.Payee), summary => summary.Currency)];
    }

    // Two accounts' unknown currencies may be two currencies.
    private static Place GetPlace(PayablesLine line, Place place) =>
        line.Currency is null ? place with { Vendor = line.Account.Vendor, Account = line.Account } : place;

    private static IOrderedEnumerable<T> Sort<T>(IEnumerable<T> items, Func<T, Place> getPlace, Func<T, string?> getCurrency) => items
        .OrderBy(item => getPlace(item).Vendor, StringComparer.Ordinal)
        .ThenBy(item => getPlace(item).Account?.Name, StringComparer.Ordinal)
        .ThenBy(item => getPlace(item).Payee?.Kind)
        .ThenBy(item => getPlace(item).Payee?.Id, StringComparer.Ordinal)
        .ThenBy(item => getPlace(item).Payee?.Email, StringComparer.Ordinal)
        .ThenBy(item => getCurrency(item) is null)
        .ThenBy(item => getCurrency(item), StringComparer.Ordinal);

    private readonly record struct Place(string? Vendor, AffiliateAccount? Account, Payee? Payee);
}
