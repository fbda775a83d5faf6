using System.Globalization;
using Affiliate.Client.AffiliateWP;
using Affiliate.Client.Errors;
using Affiliate.Client.Payables;
using Affiliate.Client.Payouts;
using Affiliate.Client.Sync.Changes;
using Affiliate.Client.Sync.Ledger;
using Affiliate.Client.Sync.Runs;
using Affiliate.Client.Sync.Storage;
using Affiliate.Client.Sync.Webhooks;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace Affiliate.Client.All.Tests.Docs;

/// <summary>The code of docs/sync.md, each piece in a method, so that it can be run.</summary>
internal static class SyncSnippets
{
    public static void Register(IServiceCollection services, IConfiguration configuration)
    {
        services.AddAffiliateClients(configuration.GetSection("Affiliate"));
        services.AddAffiliateSync(database => database.UseSqlite("Data Source=ledger.db"));
    }

    public static void Own(IServiceCollection services, string connection)
    {
        services.AddDbContextFactory<ShopContext>(database => database.UseNpgsql(connection));
        services.AddAffiliateSync<ShopContext>();
    }

    public static void Watch(IServiceCollection services)
    {
        services.AddHealthChecks().AddAffiliateSync();
        services.AddSingleton<IPayoutChangeHandler, Mailer>();
        services.AddSingleton<IPayoutLookup, AffiliateWPLookup>();
    }

    public static void Send(IServiceCollection services, Uri address, string secret) =>
        services.AddAffiliateWebhook(new WebhookOptions { Address = address, Secret = secret });

    public static async Task RunAsync(PayoutSync sync, IPayoutSources sources)
    {
        await sync.CreateDatabaseAsync();
        foreach (var result in await sync.RunAsync(sources))
            Console.WriteLine($"{result.Account}: {result.Changes} changes, {result.Missing} rows in doubt");
    }

    public static async Task ReadAsync(IPayoutChanges changes)
    {
        var position = await changes.GetPositionAsync("accounting");
        await foreach (var change in changes.ReadAsync(position))
        {
            Console.WriteLine($"{change.Sequence} {change.Kind} {change.Key}: {change.Before?.Money} -> {change.After?.Money}");
            await changes.SetPositionAsync("accounting", change.Sequence);
        }
    }

    public static async Task AsOfAsync(IPayoutLedger ledger, Instant endOfMay, Instant endOfJune)
    {
        var report = await PayablesReport.CreateAsync(ledger, endOfJune);
        foreach (var line in report.ByCurrency()) Console.WriteLine($"{line.Currency}: {line.Owed.Amount} owed at the end of June");
        foreach (var line in await ledger.GetMovementsAsync(endOfMay, endOfJune))
        {
            var less = $"{line.Paid} paid, {line.Reversed} reversed, {line.Vanished} vanished";
            Console.WriteLine($"{line.Currency}: {line.Opening}, {line.Earned} earned, less {less}: {line.Closing}");
        }
    }

    public sealed class ShopContext(DbContextOptions<ShopContext> options) : DbContext(options)
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.AddAffiliateLedger(schema: "affiliates");
    }

    public sealed class Mailer : IPayoutChangeHandler
    {
        public string Name => "mailer";

        public Task HandleAsync(PayoutChange change, CancellationToken cancellationToken)
        {
            if (change is { Kind: PayoutChangeKind.StatusChanged, After.Status: PayoutStatus.Failed })
                Console.WriteLine($"{change.Sequence}: tell {change.After.Payee?.Email} that {change.After.Money} did not arrive");
            return Task.CompletedTask;
        }
    }

    public sealed class AffiliateWPLookup(AffiliateWPClient client) : IPayoutLookup
    {
        public bool CanLookUp(PayoutKey key) => key.Vendor == "AffiliateWP";

        public async Task<bool> ExistsAsync(PayoutKey key, CancellationToken cancellationToken)
        {
            var id = long.Parse(key.Id, CultureInfo.InvariantCulture);
            try
            {
                if (key.Kind == PayoutKind.Payout) await client.Payouts.GetAsync(id, cancellationToken);
                else await client.Referrals.GetAsync(id, cancellationToken);
                return true;
            }
            catch (NotFoundException)
            {
                return false;
            }
        }
    }
}
