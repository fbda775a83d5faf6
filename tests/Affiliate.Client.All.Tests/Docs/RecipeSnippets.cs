using System.Net;
using Affiliate.Client.Affiliates;
using Affiliate.Client.Emulator;
using Affiliate.Client.Errors;
using Affiliate.Client.LeadDyno;
using Affiliate.Client.Paging;
using Affiliate.Client.Payables;
using Affiliate.Client.Payouts;
using Affiliate.Client.PayPal;
using Affiliate.Client.PayPal.Execution;
using Affiliate.Client.PayPal.Journal;
using Affiliate.Client.PayPal.Runs;
using Affiliate.Client.Reports;
using Affiliate.Client.Sync.Changes;
using Affiliate.Client.Sync.Runs;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace Affiliate.Client.All.Tests.Docs;

/// <summary>The code of docs/recipes, a method for each page.</summary>
internal static class RecipeSnippets
{
    public static async Task OwedAsync(IPayoutSources sources, Instant now)
    {
        var zone = DateTimeZoneProviders.Tzdb["America/New_York"]; // whose days decide what is overdue
        var report = await PayablesReport.CreateAsync(sources, new PayablesOptions { AsOf = now, Zone = zone });
        foreach (var sum in report.ByCurrency())
            Console.WriteLine($"{sum.Currency ?? $"no currency, {sum.Account}"}: {sum.Owed.Amount} owed, {sum.Overdue.Amount} overdue");
        foreach (var source in report.Sources.Where(source => !source.IsComplete))
            Console.Error.WriteLine($"{source.Account} cannot be relied on: {source.FailureText ?? source.Completeness?.Reason}");
    }

    public static async Task ResumeAsync(IPayoutSource source, Func<IReadOnlyList<Payout>, Task> saveAsync)
    {
        const string place = "place.txt";
        var token = File.Exists(place) ? await File.ReadAllTextAsync(place) : null;
        await foreach (var page in source.GetPayouts().AsPages(token))
        {
            await saveAsync(page.Items); // first the rows, by Payout.Key, then the place
            await File.WriteAllTextAsync(place + ".new", page.ContinuationToken ?? "");
            File.Move(place + ".new", place, overwrite: true);
            if (page.ContinuationToken is null) File.Delete(place); // read to the end: the next run begins anew
        }
    }

    public static async Task ExportAsync(IPayoutSources sources, string folder)
    {
        var result = await PayoutExport.RunAsync(sources, new PayoutExportOptions { Folder = folder });
        foreach (var account in result.Accounts)
            Console.WriteLine($"{account.Account}: {account.Rows} rows, {account.Completeness?.Level}");
        Console.WriteLine($"{string.Join(" and ", result.Files)}: {(result.IsComplete ? "complete" : "rows are missing")}");
    }

    public static async Task ChangesAsync(PayoutSync sync, IPayoutSources sources, IPayoutChanges changes)
    {
        await sync.CreateDatabaseAsync();
        await sync.RunAsync(sources);
        await foreach (var change in changes.ReadAsync(await changes.GetPositionAsync("morning-mail")))
        {
            Console.WriteLine($"{change.Kind} {change.Key}: {change.Before?.Money} -> {change.After?.Money}");
            await changes.SetPositionAsync("morning-mail", change.Sequence);
        }
    }

    public static async Task PayAsync(
        IPayoutSources sources, IEnumerable<IAffiliateDirectory> directories, PayPalClient payPal, string? approved)
    {
        var journal = new FilePaymentJournal("payments"); // never deleted: it knows who was paid
        var receivers = await PaymentReceivers.ReadAsync(directories);
        var run = await PaymentRun.CreateAsync(sources.GetPayouts(), new() { Receiver = receivers.Find, Journal = journal });
        foreach (var batch in run.Batches) Console.WriteLine($"{batch.Items.Count} payments, {batch.Total}");
        if (approved is null)
        {
            Console.WriteLine($"nothing was sent; to pay this plan, approve {run.Digest}");
            return;
        }

        var executor = new PaymentExecutor(new PayPalPaymentProvider(payPal), journal);
        var report = await executor.ExecuteAsync(run, new PaymentApproval(approved, "Ana"));
        Console.WriteLine($"paid {string.Join(", ", report.Paid)}, under way {string.Join(", ", report.Open)}");
    }

    public static async Task MarkAsync(IPayoutStatusWriter writer, Payout payout)
    {
        if (writer.GetRefusalReason(payout) is { } reason)
        {
            Console.Error.WriteLine($"{payout.Key}: mark it in the vendor's app: {reason}");
            return;
        }

        var result = await writer.MarkPaidAsync(payout);
        Console.WriteLine($"{payout.Key}: {result.Outcome} {result.Detail}");
    }

    public static void TwoAccounts(IServiceCollection services, string europeKey, string americaKey) =>
        services.AddAffiliateClients(clients => clients
            .AddLeadDyno("europe", o => o.ApiKey = europeKey)
            .AddLeadDyno("america", o => o.ApiKey = americaKey));

    public static async Task ReadTwoAsync(IServiceProvider services)
    {
        var sources = services.GetRequiredService<IPayoutSources>();
        await foreach (var payout in sources.GetPayouts()) // both, at the same time
            Console.WriteLine($"{payout.Key.Account}: {payout.Money}");
        await foreach (var payout in sources.Get("LeadDyno", "europe").GetPayouts()) // one of them
            Console.WriteLine(payout.Money);
        var client = services.GetRequiredKeyedService<LeadDynoClient>("america"); // the typed client of the other
        Console.WriteLine($"{await client.Affiliates.List().CountAsync()} affiliates");
    }

    public static void Proxy(IServiceCollection services, string key, ICredentials credentials) =>
        services.AddAffiliateClients(clients => clients
            .AddLeadDyno(o => o.ApiKey = key)
            .ConfigureHttp(http => http.UseProxy(new WebProxy("http://proxy.example:8080") { Credentials = credentials })));

    public static void Share(IServiceCollection services, string connectionString, string key) =>
        services.AddAffiliateClients(clients => clients
            .UsePostgreSql(connectionString, shared => shared.FallbackShare = 0.25) // of four processes, while the database is away
            .AddLeadDyno(o => o.ApiKey = key));

    public static async Task TestAsync()
    {
        await using var emulator = await VendorEmulator.StartAsync();
        emulator.LeadDyno.Faults.On("GET /commissions").Always().ClampSize(30); // smaller pages than were asked for
        await using var app = new ServiceCollection()
            .AddAffiliateClients(clients => clients.AddLeadDyno(o => o.ApiKey = "set by the emulator").UseEmulator(emulator))
            .BuildServiceProvider();

        var rows = await app.GetRequiredService<IPayoutSources>().GetPayouts().ToListAsync();

        Assert.Equal(emulator.LeadDyno.CountByStatus()["due"], rows.Count(row => row.Status == PayoutStatus.Due));
    }

    public static async Task<TimeSpan?> RetryAsync(Func<Task> workAsync)
    {
        try
        {
            await workAsync();
            return null;
        }
        catch (AffiliateClientException failed) when (failed.IsTransient)
        {
            return (failed as AffiliateApiException)?.RetryAfter ?? TimeSpan.FromMinutes(5); // the same call, later
        }
        catch (TransportException unclear) when (!unclear.IsUnsent)
        {
            Console.Error.WriteLine($"it may have happened: look before you repeat it. {unclear.Message}");
            throw;
        }
    }

    public static async Task<bool> IsWholeAsync(IPayoutSource source, List<Payout> rows)
    {
        CompletenessReport? report = null;
        await foreach (var page in source.GetPayouts(paging: new PagingOptions { Confirm = true }).AsPages())
        {
            rows.AddRange(page.Items);
            report = page.Completeness ?? report;
        }

        Console.WriteLine($"{report?.DistinctRows} rows, {report?.Level}: {report?.Reason}");
        return report?.Level == Completeness.Confirmed;
    }
}
