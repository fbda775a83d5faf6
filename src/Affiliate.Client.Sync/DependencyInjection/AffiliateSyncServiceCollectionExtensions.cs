using Affiliate.Client.Sync.Changes;
using Affiliate.Client.Sync.Hosting;
using Affiliate.Client.Sync.Ledger;
using Affiliate.Client.Sync.Runs;
using Affiliate.Client.Sync.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers the ledger.</summary>
public static class AffiliateSyncServiceCollectionExtensions
{
    /// <summary>
    /// Adds a ledger in a database of its own, on SQLite or PostgreSQL, and keeps every registered account in step in the background
    /// (see <see cref="AffiliateSyncOptions.RunInBackground"/>). Resolves <see cref="PayoutSync"/>, <see cref="IPayoutLedger"/>,
    /// <see cref="IPayoutChanges"/> and <see cref="PayoutChangeDispatcher"/>.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="database">
    /// Chooses the database: <c>options.UseSqlite("Data Source=ledger.db")</c> or <c>options.UseNpgsql(…)</c>.
    /// </param>
    /// <param name="configure">Sets the options.</param>
    public static IServiceCollection AddAffiliateSync(
        this IServiceCollection services, Action<DbContextOptionsBuilder> database, Action<AffiliateSyncOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.AddDbContextFactory<AffiliateLedgerContext>(database);
        return services.AddAffiliateSync<AffiliateLedgerContext>(configure);
    }

    /// <summary>
    /// Adds a ledger in a context of the app's own, whose <see cref="IDbContextFactory{TContext}"/> is registered and whose model calls
    /// <c>AddAffiliateLedger()</c>.
    /// </summary>
    /// <typeparam name="TContext">The context.</typeparam>
    /// <param name="services">The services.</param>
    /// <param name="configure">Sets the options.</param>
    public static IServiceCollection AddAffiliateSync<TContext>(
        this IServiceCollection services, Action<AffiliateSyncOptions>? configure = null)
        where TContext : DbContext
    {
        ArgumentNullException.ThrowIfNull(services);
        var options = services.AddOptions<AffiliateSyncOptions>().ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<AffiliateSyncOptions>, AffiliateSyncOptionsValidator>());
        if (configure is not null) options.Configure(configure);
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<LedgerDatabase, LedgerDatabase<TContext>>();
        services.TryAddSingleton<IPayoutLedger, PayoutLedger>();
        services.TryAddSingleton<IPayoutChanges, PayoutChanges>();
        services.TryAddSingleton(provider => new PayoutSync(
            provider.GetRequiredService<LedgerDatabase>(),
            provider.GetServices<IPayoutLookup>(),
            provider.GetRequiredService<IOptions<AffiliateSyncOptions>>(),
            provider.GetRequiredService<TimeProvider>()));
        services.TryAddSingleton(provider => new PayoutChangeDispatcher(
            provider.GetRequiredService<LedgerDatabase>(),
            provider.GetRequiredService<IPayoutChanges>(),
            provider.GetServices<IPayoutChangeHandler>(),
            provider.GetRequiredService<IOptions<AffiliateSyncOptions>>(),
            provider.GetRequiredService<TimeProvider>()));
        services.AddLogging();
        services.AddHostedService<AffiliateSyncService>();
        return services;
    }
}
