using System.Text;
using System.Text.Json;
using Affiliate.Client.Payables;
using Affiliate.Client.Reports.Exporting;
using Affiliate.Client.Reports.Formats;
using Affiliate.Client.Reports.Pages;

namespace Affiliate.Client.Reports;

/// <summary>Writes what a <see cref="PayablesReport"/> says is owed as CSV, JSON Lines or a page.</summary>
/// <remarks>
/// A page says when a report is incomplete, and why. CSV and JSON Lines have no place for that: ask
/// <see cref="PayablesReport.IsComplete"/>.
/// </remarks>
public static class PayablesFile
{
    /// <summary>Writes a file; it is whole or, if the writing fails or is stopped, what it was before.</summary>
    /// <param name="report">The report.</param>
    /// <param name="path">Where to; ends with <c>.csv</c>, <c>.jsonl</c> or <c>.html</c>, which decides about the format.</param>
    /// <param name="options">What to show; null for the defaults.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <exception cref="ArgumentException">The path has another ending.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    /// <example><code>await PayablesFile.SaveAsync(report, "owed.html");</code></example>
    public static Task SaveAsync(
        PayablesReport report, string path, PayablesFileOptions? options = null, CancellationToken cancellationToken = default)
    {
        var text = ToText(report, ReportFormats.FromPath(path), options);
        return WholeFile.WriteAsync(path, file => WriteTextAsync(file, text, cancellationToken), cancellationToken);
    }

    /// <summary>Writes to a stream, which stays open.</summary>
    /// <param name="report">The report.</param>
    /// <param name="destination">Where to.</param>
    /// <param name="format">What is written.</param>
    /// <param name="options">What to show; null for the defaults.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    public static Task WriteAsync(
        PayablesReport report,
        Stream destination,
        ReportFormat format,
        PayablesFileOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(destination);
        return WriteTextAsync(destination, ToText(report, format, options), cancellationToken);
    }

    private static string ToText(PayablesReport report, ReportFormat format, PayablesFileOptions? options)
    {
        ArgumentNullException.ThrowIfNull(report);
        var what = options ?? new PayablesFileOptions();
        return format switch
        {
            ReportFormat.Csv => ToCsv(report, what.ByPayee),
            ReportFormat.JsonLines => string.Concat(PayablesRow.From(report, what.ByPayee).Select(ToLine)),
            ReportFormat.Html => new PayablesPage(report, what).Write(),
            _ => throw new ArgumentOutOfRangeException(nameof(format), format, "There is no such format."),
        };
    }

    private static string ToLine(PayablesRow row) => JsonSerializer.Serialize(row, ReportJsonContext.Lines.PayablesRow) + "\n";

    private static string ToCsv(PayablesReport report, bool byPayee)
    {
        var csv = new CsvText().Add("vendor").Add("account");
        if (byPayee) csv.Add("payee_kind").Add("payee_id").Add("payee_name").Add("payee_email");
        csv.Add("currency").Add("bucket").Add("rows").Add("amount").EndRecord();
        foreach (var row in PayablesRow.From(report, byPayee))
        {
            csv.Add(row.Vendor).Add(row.Account);
            if (byPayee) csv.Add(row.PayeeKind).Add(row.PayeeId).Add(row.PayeeName).Add(row.PayeeEmail);
            csv.Add(row.Currency).Add(row.Bucket).Add((decimal)row.Rows).Add(row.Amount).EndRecord();
        }

        return csv.Take();
    }

    private static async Task WriteTextAsync(Stream destination, string text, CancellationToken cancellationToken) =>
        await destination.WriteAsync(Encoding.UTF8.GetBytes(text), cancellationToken).ConfigureAwait(false);
}
