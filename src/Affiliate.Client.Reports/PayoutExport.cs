using Affiliate.Client.Errors;
using Affiliate.Client.Paging;
using Affiliate.Client.Payouts;
using Affiliate.Client.Reports.Exporting;

namespace Affiliate.Client.Reports;

/// <summary>Every payout of every account in files, page by page, in a way that can be stopped at any moment.</summary>
/// <remarks>
/// After every page the rows are on the disk, and then the checkpoint that counts them. Killed at any moment and run again with the same
/// options, it cuts the files back to the checkpoint and goes on there: each row that the listings yield is in each file once. What is not
/// promised: rows that the vendor changed between two runs stand in the files as they were read.
/// </remarks>
public static class PayoutExport
{
    /// <summary>Runs an export to its end, or goes on with one that was stopped. One that is finished is left as it is.</summary>
    /// <param name="sources">The accounts; written one after the other in the order of their names.</param>
    /// <param name="options">What and where to.</param>
    /// <param name="cancellationToken">Stops the export; the next run goes on.</param>
    /// <returns>What is in the files.</returns>
    /// <exception cref="ArgumentException">There is no source or no format, or two sources are of the same account.</exception>
    /// <exception cref="InvalidDataException">
    /// The folder holds another export (other accounts, origin, query, page size or formats), or its files lost rows. Delete it to start
    /// anew.
    /// </exception>
    /// <exception cref="IOException">A file cannot be written, or another run is at work in the folder.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be written.</exception>
    /// <exception cref="AffiliateClientException">A vendor failed; the next run goes on.</exception>
    /// <exception cref="InvalidContinuationTokenException">The vendor does not take up a listing where it stopped. Start anew.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    /// <example>
    /// <code>var result = await PayoutExport.RunAsync(sources, new PayoutExportOptions { Folder = "export" });</code>
    /// </example>
    public static async Task<PayoutExportResult> RunAsync(
        IEnumerable<IPayoutSource> sources, PayoutExportOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(sources);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentException.ThrowIfNullOrWhiteSpace(options.Folder);
        IPayoutSource[] all = [.. sources.OrderBy(source => source.Descriptor.Account.ToString(), StringComparer.Ordinal)];
        if (all.Length == 0) throw new ArgumentException("There is no source to export.", nameof(sources));
        if (options.Formats.Count == 0) throw new ArgumentException("There is no format to write.", nameof(options));
        if (all.GroupBy(source => source.Descriptor.Account).FirstOrDefault(group => group.Count() > 1) is { } twice)
            throw new ArgumentException($"{twice.Key} is given twice; its rows would be written twice.", nameof(sources));

        using var run = new ExportRun(all, options);
        return await run.RunAsync(cancellationToken).ConfigureAwait(false);
    }
}
