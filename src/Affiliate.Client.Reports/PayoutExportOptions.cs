using Affiliate.Client.Paging;
using Affiliate.Client.Payouts;

namespace Affiliate.Client.Reports;

/// <summary>What a <see cref="PayoutExport"/> writes, and where to.</summary>
public sealed record PayoutExportOptions
{
    /// <summary>The folder of the files and of the checkpoint; it is made if it is missing. One export has it for itself.</summary>
    public required string Folder { get; init; }

    /// <summary>The files to write: <c>payouts.csv</c>, <c>payouts.jsonl</c>, <c>payouts.html</c>. Default: CSV and JSON Lines.</summary>
    public IReadOnlyCollection<ReportFormat> Formats { get; init; } = [ReportFormat.Csv, ReportFormat.JsonLines];

    /// <summary>Which payouts. Default: all. Its page size says how often there is a checkpoint.</summary>
    public PayoutQuery Query { get; init; } = PayoutQuery.All;

    /// <summary>
    /// Whose accounts these are, where their names do not tell: "live" and "sandbox", say. An export of one origin does not go on with that of
    /// another. Null for none.
    /// </summary>
    public string? Origin { get; init; }

    /// <summary>How the listings are walked; null for the defaults.</summary>
    public PagingOptions? Paging { get; init; }

    /// <summary>Is told after every page, when its rows and their checkpoint are on the disk; null tells nobody.</summary>
    public IProgress<PayoutExportProgress>? Progress { get; init; }
}
