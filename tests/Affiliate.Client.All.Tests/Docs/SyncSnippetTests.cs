using Affiliate.Client.Emulator;
using Affiliate.Client.Payouts;
using Affiliate.Client.Sync.Changes;
using Affiliate.Client.Sync.Ledger;
using Affiliate.Client.Sync.Runs;
using Affiliate.Client.Sync.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace Affiliate.Client.All.Tests.Docs;

/// <summary>Runs the code of docs/sync.md against the emulator.</summary>
[Collection(nameof(Console))] // what they print, they print into one list
public sealed class SyncSnippetTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_page_keeps_a_ledger_and_tells_what_changed()
    {
        File.Delete("ledger.db");
        await using var emulator = await VendorEmulator.StartAsync(new VendorEmulatorOptions { Rows = 31 }, Token);
        var settings = emulator.Settings.Where(pair => pair.Key.StartsWith("AffiliateWP", StringComparison.Ordinal))
            .Select(pair => KeyValuePair.Create($"Affiliate:{pair.Key}", pair.Value));
        var services = new ServiceCollection();
        SyncSnippets.Register(services, new ConfigurationBuilder().AddInMemoryCollection(settings).Build());
        SyncSnippets.Watch(services);
        await using var app = services.BuildServiceProvider();
        var (sync, sources) = (app.GetRequiredService<PayoutSync>(), app.GetRequiredService<IPayoutSources>());
        await SyncSnippets.RunAsync(sync, sources);
        var ledger = app.GetRequiredService<IPayoutLedger>();
        var listed = await sources.GetPayouts(cancellationToken: Token).CountAsync(Token);
        (await ledger.GetPayouts(cancellationToken: Token).CountAsync(Token)).ShouldBe(listed);

        var payout = emulator.AffiliateWP.Payouts.First(row => row.Status == "paid" && row.Referrals.Length > 0);
        emulator.AffiliateWP.Payouts.Change(payout.Id, row => row with { Status = "failed" });
        var gone = emulator.AffiliateWP.Referrals.First(row => row.Status == "unpaid" && row.PayoutId == 0);
        emulator.AffiliateWP.Referrals.Remove(gone.Id);
        await sync.RunAsync(sources, SyncKind.Full, Token);

        await SyncSnippets.ReadAsync(app.GetRequiredService<IPayoutChanges>());
        ShouldBePrinted($" StatusChanged AffiliateWP/default/Payout/{payout.Id}: ");
        ShouldBePrinted($" Removed AffiliateWP/default/Commission/{gone.Id}: ");
        await app.GetRequiredService<PayoutChangeDispatcher>().DispatchAsync(Token);
        ShouldBePrinted(" did not arrive");
        await SyncSnippets.AsOfAsync(ledger, Instant.FromUtc(2000, 1, 1, 0, 0), Instant.FromUtc(2100, 1, 1, 0, 0));
        ShouldBePrinted(" owed at the end of June");
    }

    [Fact]
    public void The_ledger_fits_into_a_context_of_the_apps_own()
    {
        var services = new ServiceCollection();
        SyncSnippets.Own(services, "Host=127.0.0.1;Database=never-opened");
        SyncSnippets.Send(services, new Uri("https://receiver.example/"), "whsec_Y2FuYXJ5LW9mLXRoZS13ZWJob29rLXRlc3RzISE=");
        using var app = services.BuildServiceProvider();
        using var context = app.GetRequiredService<IDbContextFactory<SyncSnippets.ShopContext>>().CreateDbContext();
        var table = context.Model.FindEntityType(typeof(LedgerPayout));
        (table?.GetSchema(), table?.GetTableName()).ShouldBe(("affiliates", "affiliate_payouts"));
        app.GetRequiredService<PayoutSync>().ShouldNotBeNull();
        app.GetServices<IPayoutChangeHandler>().Single().Name.ShouldBe("webhook");
    }

    private static void ShouldBePrinted(string text) =>
        Console.Printed.ShouldContain(line => line.Contains(text, StringComparison.Ordinal));
}
