using Affiliate.Client.Payouts;
using MiniExcelLibs;

namespace Affiliate.Client.Tool.Exports;

/// <summary>Payouts as a workbook of one sheet.</summary>
internal static class PayoutWorkbook
{
    /// <summary>What a sheet holds below its head.</summary>
    public const int MaxRows = 1_048_575;

    public static Task WriteAsync(IAsyncEnumerable<PayoutRow> rows, Stream file, CancellationToken cancellationToken) =>
        MiniExcel.SaveAsAsync(file, rows.Select(ToCells), sheetName: "Payouts", cancellationToken: cancellationToken);

    private static Dictionary<string, object?> ToCells(PayoutRow row)
    {
        var cells = PayoutColumns.Texts.ToDictionary(column => column.Name, object? (column) => column.Read(row));
        cells.Add(PayoutColumns.Amount, row.Amount);
        foreach (var (name, read) in PayoutColumns.Times) cells.Add(name, read(row));
        cells.Add(PayoutColumns.IsDeleted, row.IsDeleted);
        return cells;
    }
}
