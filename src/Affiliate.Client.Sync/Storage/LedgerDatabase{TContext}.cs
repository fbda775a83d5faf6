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

    // Asked of the database's own list of tables: a statement on a table that is not there would be logged as an error.
    private static async Task<bool> HasTablesAsync(TContext context, CancellationToken cancellationToken)
    {
        var table = context.Model.FindEntityType(typeof(LedgerAccount))!.GetTableName();
        var tables = context.Database.IsSqlite()
            ? context.Database.SqlQuery<long>($"SELECT COUNT(*) AS \"Value\" FROM sqlite_master WHERE type = 'table' AND name = {table}")
            : context.Database.SqlQuery<long>(
                $"SELECT COUNT(*) AS \"Value\" FROM pg_tables WHERE schemaname = ANY (current_schemas(false)) AND tablename = {table}");
        return await tables.SingleAsync(cancellationToken).ConfigureAwait(false) > 0;
    }
}
