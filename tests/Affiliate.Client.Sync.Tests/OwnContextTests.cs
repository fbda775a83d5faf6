using Affiliate.Client.Sync.Changes;
using Affiliate.Client.Sync.Ledger;
using Affiliate.Client.Sync.Runs;
using Affiliate.Client.Sync.Storage;
using Affiliate.Client.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Affiliate.Client.Sync.Tests;

/// <summary>The ledger in a context of the app's own, whatever that app set for its own tables.</summary>
public sealed class OwnContextTests(PostgresFixture postgres)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_context_that_tracks_and_detects_nothing_on_SQLite()
    {
        var file = Path.Combine(Path.GetTempPath(), $"shop-{Guid.NewGuid():N}.db");
        await using (var services = Services(options => options.UseSqlite($"Data Source={file};Pooling=False")))
            await KeepInStepAsync(services);
        File.Delete(file);
    }

    [Fact]
    public async Task A_context_that_retries_by_itself_on_PostgreSQL()
    {
        var connection = await postgres.NewDatabaseAsync();
        await using var services = Services(options => options.UseNpgsql(connection, npgsql => npgsql.EnableRetryOnFailure()));
        await KeepInStepAsync(services);
    }

    private static ServiceProvider Services(Action<DbContextOptionsBuilder> database)
    {
        var services = new ServiceCollection().AddSingleton<TimeProvider>(new VirtualTimeProvider());
        services.AddDbContextFactory<ShopContext>(options =>
            database(options.UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking)));
        services.AddAffiliateSync<ShopContext>();
        return services.AddSingleton<IPayoutChangeHandler, Nothing>().BuildServiceProvider();
    }

    private static async Task KeepInStepAsync(ServiceProvider services)
    {
        await using (var context = await services.GetRequiredService<IDbContextFactory<ShopContext>>().CreateDbContextAsync(Token))
            await context.Database.EnsureCreatedAsync(Token);
        var source = new FakePayoutSource([Rows.Row("1"), Rows.Row("2")]);
        var (sync, ledger) = (services.GetRequiredService<PayoutSync>(), services.GetRequiredService<IPayoutLedger>());
        await sync.RunAsync(source, SyncKind.Full, Token);
        source.Remove(Rows.Key("2"));
        await sync.RunAsync(source, SyncKind.Full, Token);

        (await ledger.GetPayouts(cancellationToken: Token).ToListAsync(Token)).ShouldHaveSingleItem().Key.Id.ShouldBe("1");
        (await ledger.GetAccountsAsync(Token)).ShouldHaveSingleItem().RunVersion.ShouldBe(2);
        var dispatcher = services.GetRequiredService<PayoutChangeDispatcher>();
        (await dispatcher.DispatchAsync(Token)).ShouldBe(3);
        (await dispatcher.DispatchAsync(Token)).ShouldBe(0);
    }

    private sealed class ShopContext : DbContext
    {
        public ShopContext(DbContextOptions<ShopContext> options) : base(options) => ChangeTracker.AutoDetectChangesEnabled = false;

        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.AddAffiliateLedger();
    }

    private sealed class Nothing : IPayoutChangeHandler
    {
        public string Name => "nothing";

        public Task HandleAsync(PayoutChange change, CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
