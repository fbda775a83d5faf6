using Affiliate.Client.Payouts;
using Parquet;
using Parquet.Schema;

namespace Affiliate.Client.Tool.Exports;

/// <summary>Payouts as Parquet: amounts are decimals with every digit, moments UTC timestamps.</summary>
internal static class PayoutParquet
{
    private const int RowsPerGroup = 50_000;

    // As many digits as the format's decimals have, half of them behind the point: some vendors send more than cents.
    private static readonly DecimalDataField Amount = new(PayoutColumns.Amount, precision: 38, scale: 18, isNullable: true);

    private static readonly DataField<bool> IsDeleted = new(PayoutColumns.IsDeleted);

    private static readonly DataField[] Texts = [.. PayoutColumns.Texts.Select(column => new DataField<string>(column.Name))];

    private static readonly DateTimeDataField[] Times =
    [
        .. PayoutColumns.Times.Select(column =>
            new DateTimeDataField(column.Name, DateTimeFormat.Timestamp, isAdjustedToUTC: true, DateTimeTimeUnit.Micros, isNullable: true)),
    ];

    public static async Task WriteAsync(IAsyncEnumerable<PayoutRow> rows, Stream file, CancellationToken cancellationToken)
    {
        var schema = new ParquetSchema([.. Texts, Amount, .. Times, IsDeleted]);
        var writer = await ParquetWriter.CreateAsync(schema, file, cancellationToken: cancellationToken).ConfigureAwait(false);
        await using (writer.ConfigureAwait(false))
        {
            await foreach (var part in rows.Chunk(RowsPerGroup).WithCancellation(cancellationToken).ConfigureAwait(false))
                await WriteAsync(writer, part, cancellationToken).ConfigureAwait(false);
        }
    }

    private static async Task WriteAsync(ParquetWriter writer, PayoutRow[] rows, CancellationToken cancellationToken)
    {
        using var group = writer.CreateRowGroup();
        foreach (var (field, column) in Texts.Zip(PayoutColumns.Texts))
            await group.WriteAsync(field, rows.Select(column.Read).ToArray()!).ConfigureAwait(false);
        await group.WriteAsync<decimal>(Amount, rows.Select(row => row.Amount).ToArray(), cancellationToken: cancellationToken)
            .ConfigureAwait(false);
        foreach (var (field, column) in Times.Zip(PayoutColumns.Times))
        {
            await group.WriteAsync<DateTime>(field, rows.Select(column.Read).ToArray(), cancellationToken: cancellationToken)
                .ConfigureAwait(false);
        }

        await group.WriteAsync<bool>(IsDeleted, rows.Select(row => row.IsDeleted).ToArray(), cancellationToken: cancellationToken)
            .ConfigureAwait(false);
        group.CompleteValidate();
    }
}
