using Microsoft.EntityFrameworkCore;

namespace Affiliate.Client.Sync.Storage;

/// <summary>
/// The ledger in a database of its own. To keep it in your own context, call <see
/// cref="AffiliateLedgerModelBuilderExtensions.AddAffiliateLedger"/> there.
/// </summary>
public class AffiliateLedgerContext(DbContextOptions<AffiliateLedgerContext> options) : DbContext(options)
{
    /// <summary>The rows as they are now.</summary>
    public DbSet<LedgerPayout> Payouts => Set<LedgerPayout>();

    /// <summary>Every observed version of every row.</summary>
    public DbSet<LedgerChange> Changes => Set<LedgerChange>();

    /// <summary>How far each account is.</summary>
    public DbSet<LedgerAccount> Accounts => Set<LedgerAccount>();

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        ArgumentNullException.ThrowIfNull(modelBuilder);
        modelBuilder.AddAffiliateLedger();
    }
}
