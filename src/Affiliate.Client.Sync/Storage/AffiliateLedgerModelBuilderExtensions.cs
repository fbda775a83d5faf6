using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace Affiliate.Client.Sync.Storage;

/// <summary>Adds the ledger to a model.</summary>
public static partial class AffiliateLedgerModelBuilderExtensions
{
    /// <summary>
    /// Adds the tables of the ledger, named <c>affiliate_…</c>. Call it in <c>OnModelCreating</c> of your own context; migrations then
    /// hold them.
    /// </summary>
    /// <param name="model">The model of a context on SQLite or PostgreSQL.</param>
    /// <param name="schema">The schema of the tables; null for the default.</param>
    public static ModelBuilder AddAffiliateLedger(this ModelBuilder model, string? schema = null)
    {
        ArgumentNullException.ThrowIfNull(model);
        Add<LedgerPayout>(model, schema, "affiliate_payouts", row =>
        {
            row.HasKey(payout => new { payout.Vendor, payout.Account, payout.Kind, payout.Id });
            row.Ignore(payout => payout.Key);
        });
        Add<LedgerChange>(model, schema, "affiliate_payout_changes", row =>
        {
            row.HasKey(change => change.Sequence);
            row.Ignore(change => change.Key);
            row.Property(change => change.Sequence).ValueGeneratedNever();
            row.HasIndex(change => change.PreviousSequence).IsUnique();
        });
        Add<LedgerAccount>(model, schema, "affiliate_sync_accounts", row =>
        {
            row.HasKey(account => new { account.Vendor, account.Account });
            row.Property(account => account.RunVersion).IsConcurrencyToken();
        });
        Add<SyncPage>(model, schema, "affiliate_sync_pages", row => row.HasKey(page => new { page.Vendor, page.Account, page.Batch }));
        Add<ChangeCounter>(model, schema, "affiliate_change_counter", row =>
        {
            row.Property(counter => counter.Id).ValueGeneratedNever();
            row.HasData(new ChangeCounter { Id = 1, Last = 0 });
        });
        Add<LedgerConsumer>(model, schema, "affiliate_change_consumers", row =>
        {
            row.HasKey(consumer => consumer.Name);
            row.Property(consumer => consumer.LeaseOwner).IsConcurrencyToken();
        });
        Add<LedgerDeadLetter>(
            model, schema, "affiliate_dead_letters", row => row.HasKey(letter => new { letter.Consumer, letter.Sequence }));
        return model;
    }

    private static void Add<T>(ModelBuilder model, string? schema, string table, Action<EntityTypeBuilder<T>> configure) where T : class
    {
        var row = model.Entity<T>();
        row.ToTable(table, schema);
        // Each by name: by convention EF maps no type that the databases do not know, and moments are such.
        foreach (var member in typeof(T).GetProperties().Where(member => member.SetMethod is not null))
        {
            var property = row.Property(member.PropertyType, member.Name).Metadata;
            property.SetColumnName(WordStart().Replace(member.Name, "_$0").ToLowerInvariant());
            var type = Nullable.GetUnderlyingType(member.PropertyType) ?? member.PropertyType;
            if (type == typeof(Instant)) property.SetValueConverter(new InstantText());
            else if (type.IsEnum) property.SetProviderClrType(typeof(string));
        }

        configure(row);
    }

    [GeneratedRegex("(?<!^)[A-Z]")]
    private static partial Regex WordStart();
}
