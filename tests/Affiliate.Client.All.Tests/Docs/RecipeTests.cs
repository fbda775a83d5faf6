using System.Net;
using Affiliate.Client.Affiliates;
using Affiliate.Client.Emulator;
using Affiliate.Client.Payouts;
using Affiliate.Client.PayPal;
using Affiliate.Client.Sync.Changes;
using Affiliate.Client.Sync.Runs;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace Affiliate.Client.All.Tests.Docs;

/// <summary>Runs the code of docs/recipes against the emulator.</summary>
[Collection(nameof(Console))] // what they print, they print into one list
public sealed class RecipeTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_is_owed_and_whether_it_is_all()
    {
        await using var emulator = await VendorEmulator.StartAsync(new VendorEmulatorOptions { Rows = 40 }, Token);
        await using var app = EmulatorServices.Build(emulator);
        var sources = app.GetRequiredService<IPayoutSources>();
        await RecipeSnippets.OwedAsync(sources, Instant.FromUtc(2024, 6, 30, 0, 0));
        Console.Printed.ShouldContain(line =>
            line.StartsWith("USD: ", StringComparison.Ordinal) && line.EndsWith(" overdue", StringComparison.Ordinal)
        );
        List<Payout> rows = [];
        (await RecipeSnippets.IsWholeAsync(sources.Get("Leadway"), rows)).ShouldBeTrue();
        rows.Count.ShouldBe(40);
    }

    [Fact]
    public async Task A_run_that_is_killed_goes_on_at_its_place()
    {
        File.Delete("place.txt");
        await using var emulator = await VendorEmulator.StartAsync(new VendorEmulatorOptions { Rows = 310 }, Token);
        await using var app = EmulatorServices.Build(emulator);
        var source = app.GetRequiredService<IPayoutSources>().Get("Leadway");
        List<Payout> saved = [];
        var pages = 0;
        await Should.ThrowAsync<IOException>(() => RecipeSnippets.ResumeAsync(source, rows =>
        {
            if (++pages == 3) throw new IOException("killed");
            saved.AddRange(rows);
            return Task.CompletedTask;
        }));
        File.Exists("place.txt").ShouldBeTrue();
        await RecipeSnippets.ResumeAsync(source, rows =>
        {
            saved.AddRange(rows);
            return Task.CompletedTask;
        });
        File.Exists("place.txt").ShouldBeFalse();
        saved.Select(row => row.Key).Distinct().Count().ShouldBe(310);
        saved.Count.ShouldBe(310);
    }

    [Fact]
    public async Task Every_row_is_exported_and_a_ledger_tells_what_changed()
    {
        var folder = Directory.CreateTempSubdirectory("recipes");
        await using var emulator = await VendorEmulator.StartAsync(new VendorEmulatorOptions { Rows = 31 }, Token);
        await using var app = new ServiceCollection()
            .AddAffiliateClients(clients => clients.AddLeadway(_ => { }).UseEmulator(emulator))
            .AddAffiliateSync(database => database.UseSqlite($"Data Source={Path.Combine(folder.FullName, "ledger.db")};Pooling=False"))
            .BuildServiceProvider();
        var sources = app.GetRequiredService<IPayoutSources>();
        await RecipeSnippets.ExportAsync(sources, folder.FullName);
        Console.Printed.ShouldContain(line => line.StartsWith("Leadway/default: 31 rows", StringComparison.Ordinal));
        await RecipeSnippets.ChangesAsync(app.GetRequiredService<PayoutSync>(), sources, app.GetRequiredService<IPayoutChanges>());
        Console.Printed.Count(line => line.StartsWith("Added Leadway/default/", StringComparison.Ordinal)).ShouldBe(31);
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task A_plan_is_shown_approved_and_paid_once()
    {
        if (Directory.Exists("payments")) Directory.Delete("payments", recursive: true);
        await using var emulator = await VendorEmulator.StartAsync(cancellationToken: Token);
        emulator.PayPal.ProcessingTime = TimeSpan.Zero;
        foreach (var currency in (string[])["USD", "EUR", "GBP"]) emulator.PayPal.SetBalance(currency, 5_000_000);
        await using var app = new ServiceCollection()
            .AddAffiliateClients(clients => clients
                .AddLeadDyno(_ => { }).AddLeadway(_ => { }).AddPayPal(_ => { }).UseEmulator(emulator))
            .BuildServiceProvider();
        var (sources, directories) = (app.GetRequiredService<IPayoutSources>(), app.GetServices<IAffiliateDirectory>().ToList());
        var payPal = app.GetRequiredService<PayPalClient>();
        const string question = "nothing was sent; to pay this plan, approve ";
        await RecipeSnippets.PayAsync(sources, directories, payPal, null);
        var digest = Console.Printed.Last(line => line.StartsWith(question, StringComparison.Ordinal))[question.Length..];
        await RecipeSnippets.PayAsync(sources, directories, payPal, digest);
        var paid = emulator.PayPal.Payments.Count;
        paid.ShouldBeGreaterThan(0);
        await RecipeSnippets.PayAsync(sources, directories, payPal, null);
        emulator.PayPal.Payments.Count.ShouldBe(paid);

        var writer = app.GetServices<IPayoutStatusWriter>().Single(each => each.Account.Vendor == "Leadway");
        var due = await sources.Get("Leadway").GetPayouts(new PayoutQuery { Statuses = [PayoutStatus.Due] }).FirstAsync(Token);
        await RecipeSnippets.MarkAsync(writer, due);
        Console.Printed.ShouldContain(line => line.StartsWith($"{due.Key}: Paid", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Registrations_are_complete_and_two_accounts_are_read()
    {
        await using var emulator = await VendorEmulator.StartAsync(new VendorEmulatorOptions { Rows = 31 }, Token);
        var services = new ServiceCollection();
        RecipeSnippets.TwoAccounts(services, "-", "-");
        Snippets.Emulator(services, emulator);
        await using var two = services.BuildServiceProvider();
        await RecipeSnippets.ReadTwoAsync(two);
        Console.Printed.Count(line => line.StartsWith("america: ", StringComparison.Ordinal)).ShouldBe(31);
        foreach (var register in (Action<IServiceCollection>[])
            [
                services => RecipeSnippets.Proxy(services, "canary-key", new NetworkCredential("canary", "canary")),
                services => RecipeSnippets.Share(services, "Host=127.0.0.1;Username=app;Database=shared", "canary-key"),
            ])
        {
            var each = new ServiceCollection();
            register(each);
            await using var app = each.BuildServiceProvider();
            app.GetRequiredService<IPayoutSources>().Single().Descriptor.Account.ToString().ShouldBe("LeadDyno/default");
        }

        await RecipeSnippets.TestAsync();
    }

    [Fact]
    public async Task What_may_be_repeated_is_told_from_what_may_have_happened()
    {
        await using var emulator = await VendorEmulator.StartAsync(new VendorEmulatorOptions { Rows = 31 }, Token);
        await using var app = EmulatorServices.Build(emulator, ("Leadway:Resilience:Retry:MaxRetries", "0"));
        var source = app.GetRequiredService<IPayoutSources>().Get("Leadway");
        (await RecipeSnippets.RetryAsync(async () => await source.GetPayouts().CountAsync(Token))).ShouldBeNull();
        emulator.Leadway.Faults.On("GET /payouts").Always().Status(503);
        (await RecipeSnippets.RetryAsync(async () => await source.GetPayouts().CountAsync(Token))).ShouldBe(TimeSpan.FromMinutes(5));
    }
}
