using Affiliate.Client.Reports;

namespace Affiliate.Client.Tool.Exports;

/// <param name="File">The file.</param>
/// <param name="Rows">Its rows.</param>
/// <param name="ResumedAfter">The rows that an earlier run had written.</param>
/// <param name="IsComplete">Whether no account is known to have lost a row.</param>
/// <param name="Accounts">What is in the file.</param>
internal sealed record ExportDocument(
    string File, long Rows, long ResumedAfter, bool IsComplete, IReadOnlyList<ExportDocument.Account> Accounts)
{
    public static ExportDocument From(PayoutExportResult result, string file) => new(
        file,
        result.Rows,
        result.ResumedAfter,
        result.IsComplete,
        [.. result.Accounts.Select(one =>
            new Account(one.Account.ToString(), one.Rows, one.Completeness?.Level.ToString(), one.Completeness?.Reason))]);

    /// <param name="Name">Vendor and account.</param>
    /// <param name="Rows">Its rows.</param>
    /// <param name="Completeness">What is known about having lost nothing.</param>
    /// <param name="Reason">Why that is known.</param>
    internal sealed record Account(string Name, long Rows, string? Completeness, string? Reason);
}
