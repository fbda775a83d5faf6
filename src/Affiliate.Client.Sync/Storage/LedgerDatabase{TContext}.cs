using Microsoft.EntityFrameworkCore;

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
        await context.Database.EnsureCreatedAsync(cancellationToken).ConfigureAwait(false);
    }
}
