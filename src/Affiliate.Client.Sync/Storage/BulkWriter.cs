using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Affiliate.Client.Sync.Storage;

/// <summary>
/// Writes many rows in few statements, within the context's transaction: a prepared statement on SQLite, arrays on PostgreSQL.
/// </summary>
internal static class BulkWriter
{
    public static Task InsertAsync<T>(
        DbContext context, IReadOnlyCollection<T> rows, CancellationToken cancellationToken)
        where T : class =>
        WriteAsync(context, rows, static _ => "", cancellationToken);

    /// <summary>Inserts rows; those whose key exists stay as they are.</summary>
    public static Task InsertMissingAsync<T>(
        DbContext context, IReadOnlyCollection<T> rows, CancellationToken cancellationToken)
        where T : class =>
        WriteAsync(context, rows, static _ => " ON CONFLICT DO NOTHING", cancellationToken);

    /// <summary>Inserts rows, or replaces those with the same key.</summary>
    public static Task UpsertAsync<T>(
        DbContext context, IReadOnlyCollection<T> rows, CancellationToken cancellationToken)
        where T : class =>
        WriteAsync(context, rows, static map => map.OnConflictUpdate, cancellationToken);

    [SuppressMessage("Security", "CA2100", Justification = "The text holds only delimited names of EF's model; values are parameters.")]
    private static async Task WriteAsync<T>(
        DbContext context, IReadOnlyCollection<T> rows, Func<TableMap, string> onConflict, CancellationToken cancellationToken)
        where T : class
    {
        if (rows.Count == 0) return;
        var map = TableMap.For<T>(context);
        var conflict = onConflict(map);
        var command = context.Database.GetDbConnection().CreateCommand();
        await using var _ = command.ConfigureAwait(false);
        command.Transaction = context.Database.CurrentTransaction?.GetDbTransaction();
        if (context.Database.ProviderName!.EndsWith("PostgreSQL", StringComparison.Ordinal))
        {
            var arrays = map.Columns.Select((column, i) => $"@p{i}::{column.StoreType}[]");
            command.CommandText = $"INSERT INTO {map.Table} ({map.ColumnList}) SELECT * FROM unnest({string.Join(", ", arrays)}){conflict}";
            for (var i = 0; i < map.Columns.Count; i++) Add(command, i, ArrayOf(map.Columns[i], rows));
            await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
            return;
        }

        var parameters = map.Columns.Select((_, i) => $"@p{i}");
        command.CommandText = $"INSERT INTO {map.Table} ({map.ColumnList}) VALUES ({string.Join(", ", parameters)}){conflict}";
        for (var i = 0; i < map.Columns.Count; i++) Add(command, i, DBNull.Value);
        foreach (var row in rows)
        {
            for (var i = 0; i < map.Columns.Count; i++) command.Parameters[i].Value = map.Columns[i].Read(row) ?? DBNull.Value;
            await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    private static Array ArrayOf<T>(TableMap.Column column, IReadOnlyCollection<T> rows) where T : class
    {
        var type = column.ProviderType.IsValueType ? typeof(Nullable<>).MakeGenericType(column.ProviderType) : column.ProviderType;
        var array = Array.CreateInstance(type, rows.Count);
        var next = 0;
        foreach (var row in rows) array.SetValue(column.Read(row), next++);
        return array;
    }

    private static void Add(DbCommand command, int index, object value)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = $"@p{index}";
        parameter.Value = value;
        command.Parameters.Add(parameter);
    }
}
