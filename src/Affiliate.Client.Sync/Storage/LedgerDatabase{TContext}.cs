using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;

namespace Affiliate.Client.Sync.Storage;

/// <summary>The ledger in a context of the class <typeparamref name="TContext"/>.</summary>
internal sealed class LedgerDatabase<TContext>(IDbContextFactory<TContext> factory) : LedgerDatabase
    where TContext : DbContext
{
    public override async Task<DbContext> OpenAsync(CancellationToken cancellationToken)
    {
        var context = await factory.CreateDbContextAsync(cancellationToken).ConfigureAwait(false);
        // Whatever the app set for its own work.
        context.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.TrackAll;
        context.ChangeTracker.AutoDetectChangesEnabled = true;
        return context;
    }

    public override async Task CreateAsync(CancellationToken cancellationToken)
    {
        if (typeof(TContext) != typeof(AffiliateLedgerContext)) return;
        var context = await factory.CreateDbContextAsync(cancellationToken).ConfigureAwait(false);
        await using var _ = context.ConfigureAwait(false);
        var creator = context.GetService<IRelationalDatabaseCreator>();
        try
        {
            if (!await creator.ExistsAsync(cancellationToken).ConfigureAwait(false))
                await creator.CreateAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (DbException)
        {
            // Either another process was quicker, or this is a failure.
            if (!await creator.ExistsAsync(cancellationToken).ConfigureAwait(false)) throw;
        }

        if (await HasTablesAsync(context, cancellationToken).ConfigureAwait(false)) return;
        try
        {
            await creator.CreateTablesAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (DbException)
        {
            // All tables come in one transaction: either another process was quicker, or this is a failure.
            if (!await HasTablesAsync(context, cancellationToken).ConfigureAwait(false)) throw;
        }
    }

    // Whatever else hinders the reading hinders the creation too, whose failure tells more.
    private static async Task<bool> HasTablesAsync(TContext context, CancellationToken cancellationToken)
    {
        try
        {
            await context.Set<LedgerAccount>().AnyAsync(cancellationToken).ConfigureAwait(false);
            return true;
        }
        catch (DbException)
        {
            return false;
        }
    }
}
