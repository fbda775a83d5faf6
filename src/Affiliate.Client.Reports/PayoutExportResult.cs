using Affiliate.Client.Paging;

namespace Affiliate.Client.Reports;

/// <summary>What a finished <see cref="PayoutExport"/> has written, in this run and in those before it.</summary>
/// <param name="Rows">The rows in each file.</param>
/// <param name="ResumedAfter">The rows that were there when this run began; 0 for a new export.</param>
/// <param name="Accounts">The accounts in the order of the files.</param>
/// <param name="Files">The paths of the files.</param>
public sealed record PayoutExportResult(
    long Rows, long ResumedAfter, IReadOnlyList<PayoutExportAccount> Accounts, IReadOnlyList<string> Files)
{
    /// <summary>Whether every listing has a completeness report that knows of no missing row.</summary>
    public bool IsComplete => Accounts.All(account => account.Completeness is { Level: not Completeness.Incomplete });
}
