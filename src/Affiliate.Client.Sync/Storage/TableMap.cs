using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace Affiliate.Client.Sync.Storage;

/// <summary>
/// How a class is stored, from EF's model, so that bulk statements follow whatever names and types the context's owner chose.
/// </summary>
internal sealed class TableMap
{
    private static readonly ConcurrentDictionary<IEntityType, TableMap> Known = new();

    private TableMap(IEntityType entity, ISqlGenerationHelper sql)
    {
        Table = sql.DelimitIdentifier(entity.GetTableName()!, entity.GetSchema());
        var table = StoreObjectIdentifier.Create(entity, StoreObjectType.Table)!.Value;
        var key = entity.FindPrimaryKey()!.Properties;
        Columns =
        [
            .. from property in entity.GetProperties()
               let name = sql.DelimitIdentifier(property.GetColumnName(table)!)
               select new Column(property, name, key.Contains(property)),
        ];
    }

    public string Table { get; }

    public IReadOnlyList<Column> Columns { get; }

    public string ColumnList => string.Join(", ", Columns.Select(column => column.Name));

    /// <summary>What turns an insert into an upsert.</summary>
    public string OnConflictUpdate =>
        $" ON CONFLICT ({string.Join(", ", Columns.Where(column => column.IsKey).Select(column => column.Name))}) DO UPDATE SET "
        + string.Join(", ", Columns.Where(column => !column.IsKey).Select(column => $"{column.Name} = excluded.{column.Name}"));

    public static TableMap For<T>(DbContext context)
    {
        var entity = context.Model.FindEntityType(typeof(T))
            ?? throw new InvalidOperationException(
                $"{context.GetType().Name} has no ledger. Call modelBuilder.AddAffiliateLedger() in its OnModelCreating.");
        return Known.GetOrAdd(entity, static (type, helper) => new TableMap(type, helper), context.GetService<ISqlGenerationHelper>());
    }

    internal sealed class Column(IProperty property, string name, bool isKey)
    {
        private readonly IClrPropertyGetter _getter = property.GetGetter();
        private readonly RelationalTypeMapping _mapping = property.GetRelationalTypeMapping();

        public string Name => name;

        public bool IsKey => isKey;

        public string StoreType => _mapping.StoreType;

        /// <summary>The type that the database's driver gets.</summary>
        public Type ProviderType { get; } = property.GetRelationalTypeMapping().Converter?.ProviderClrType
            ?? Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType;

        public object? Read(object row)
        {
            var value = _getter.GetClrValue(row);
            return value is null || _mapping.Converter is not { } converter ? value : converter.ConvertToProvider(value);
        }
    }
}
