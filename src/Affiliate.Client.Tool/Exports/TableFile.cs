using Affiliate.Client.Payouts;
using Affiliate.Client.Reports;

namespace Affiliate.Client.Tool.Exports;

/// <summary>Writes a table from the finished JSON Lines of an export, whole or not at all.</summary>
internal static class TableFile
{
    /// <exception cref="UsageException">A workbook cannot hold so many rows.</exception>
    public static async Task<string> WriteAsync(PayoutExportResult export, TableFormat format, CancellationToken cancellationToken)
    {
        var lines = export.Files.Single();
        if (format is not (TableFormat.Xlsx or TableFormat.Parquet)) return lines;
        if (format == TableFormat.Xlsx && export.Rows > PayoutWorkbook.MaxRows)
            throw new UsageException($"A workbook holds {PayoutWorkbook.MaxRows} rows, and these are {export.Rows}. Take csv or parquet.");
        var path = Path.ChangeExtension(lines, format.ToString().ToLowerInvariant());
        var beside = path + ".new";
        var source = File.OpenRead(lines);
        await using (source.ConfigureAwait(false))
        {
            var file = new FileStream(beside, FileMode.Create, FileAccess.ReadWrite, FileShare.None);
            await using (file.ConfigureAwait(false))
            {
                IAsyncEnumerable<PayoutRow> rows = PayoutFile.ReadJsonLinesAsync(source, cancellationToken);
                await (format == TableFormat.Xlsx
                    ? PayoutWorkbook.WriteAsync(rows, file, cancellationToken)
                    : PayoutParquet.WriteAsync(rows, file, cancellationToken)).ConfigureAwait(false);
                file.Flush(flushToDisk: true);
            }
        }

        File.Move(beside, path, overwrite: true);
        return path;
    }
}
