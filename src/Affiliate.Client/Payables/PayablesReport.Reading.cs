using Affiliate.Client.Errors;
using Affiliate.Client.Paging;
using Affiliate.Client.Payouts;

namespace Affiliate.Client.Payables;

public sealed partial class PayablesReport
{
    /// <summary>
    /// Reads every source to its end, all at once, each under its own rate limit. Memory grows with payees, not with rows.
    /// </summary>
    /// <param name="sources">The accounts to read; none twice.</param>
    /// <param name="options">The moment, the zone, the period.</param>
    /// <param name="cancellationToken">Stops all sources.</param>
    /// <returns>
    /// The report. A source that fails does not fail the report: it is named in <see cref="Sources"/> with its exception, none of its rows
    /// are counted, and <see cref="IsComplete"/> is false.
    /// </returns>
    /// <exception cref="ArgumentException">Two sources are of the same account, so that its rows would count twice.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    /// <example>
    /// <code>var report = await PayablesReport.CreateAsync(sources, new PayablesOptions { AsOf = now, Zone = DateTimeZone.Utc });</code>
    /// </example>
    public static async Task<PayablesReport> CreateAsync(
        IEnumerable<IPayoutSource> sources, PayablesOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(sources);
        ArgumentNullException.ThrowIfNull(options);
        IPayoutSource[] all = [.. sources];
        if (all.GroupBy(source => source.Descriptor.Account).FirstOrDefault(group => group.Count() > 1) is { } twice)
            throw new ArgumentException($"{twice.Key} is given twice; its rows would count twice.", nameof(sources));

        var rules = new PayableRules(options);
        var parts = await Task.WhenAll(all.Select(source => ReadAsync(source, rules, options.Paging, cancellationToken)))
            .ConfigureAwait(false);
        return new PayablesReport(
            options,
            [.. parts.SelectMany(part => part.Tally.Lines)],
            [.. parts.SelectMany(part => part.Tally.Excluded)],
            [.. parts.Select(part => part.Source)]
        );
    }

    private static async Task<(PayablesSums Tally, PayablesSource Source)> ReadAsync(
        IPayoutSource source, PayableRules rules, PagingOptions? paging, CancellationToken cancellationToken)
    {
        var account = source.Descriptor.Account;
        var tally = new PayablesSums(account, rules);
        CompletenessReport? completeness = null;
        try
        {
            await foreach (var page in source.GetPayouts(PayoutQuery.All, paging).AsPages(null, cancellationToken).ConfigureAwait(false))
            {
                foreach (var row in page.Items) tally.Add(row);
                completeness = page.Completeness ?? completeness;
            }
        }
        catch (AffiliateClientException failure)
        {
            return (new PayablesSums(account, rules), new PayablesSource(account, 0, null, failure));
        }

        return (tally, new PayablesSource(account, tally.Rows, completeness, null));
    }
}
