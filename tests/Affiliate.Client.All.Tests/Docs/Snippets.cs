using Affiliate.Client.Affiliates;
using Affiliate.Client.Emulator;
using Affiliate.Client.Errors;
using Affiliate.Client.Payables;
using Affiliate.Client.Paging;
using Affiliate.Client.Payouts;
using Affiliate.Client.PayPal;
using Affiliate.Client.PayPal.Execution;
using Affiliate.Client.PayPal.Journal;
using Affiliate.Client.PayPal.Runs;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace Affiliate.Client.All.Tests.Docs;

/// <summary>The code that pages show (a test compares them), each piece in a method, so that it can be run.</summary>
internal static class Snippets
{
    public static void Readme(IServiceCollection services, string leadDynoKey, string locationId, string token) =>
        services.AddAffiliateClients(clients => clients
            .AddLeadDyno(o => o.ApiKey = leadDynoKey)
            .AddLeadway("agency", o => { o.LocationId = locationId; o.AccessToken = token; }));

    public static void Configuration(IServiceCollection services, IConfiguration configuration) =>
        services.AddAffiliateClients(configuration.GetSection("Affiliate"));

    public static void LeadDyno(IServiceCollection services) =>
        services.AddAffiliateClients(clients => clients.AddLeadDyno(options => options.ApiKey = "..."));

    public static void AffiliateWP(IServiceCollection services, IConfiguration configuration) =>
        services.AddAffiliateClients(clients => clients.AddAffiliateWP(options =>
        {
            options.SiteAddress = new Uri("https://shop.example");
            options.PublicKey = configuration["Shop:PublicKey"];
            options.Token = configuration["Shop:Token"];
            options.Currency = "USD";
        }));

    public static void Aisle(IServiceCollection services) =>
        services.AddAffiliateClients(clients => clients.AddAisle(options =>
        {
            options.BrandId = "1234";
            options.ApiKey = "...";
        }));

    public static void Leadway(IServiceCollection services) =>
        services.AddAffiliateClients(clients => clients.AddLeadway(options =>
        {
            options.LocationId = "ve9EPM428h8vShlRW1KT";
            options.AccessToken = "...";
        }));

    public static void Emulator(IServiceCollection services, VendorEmulator emulator) =>
        services.AddAffiliateClients(clients => clients.UseEmulator(emulator));

    public static async Task ListAsync(IPayoutSources sources)
    {
        await foreach (var payout in sources.GetPayouts(new PayoutQuery { Statuses = [PayoutStatus.Due] }))
            Console.WriteLine($"{payout.Key}: {payout.Money} to {payout.Payee?.Email}");
    }

    public static async Task FilterAsync(IPayoutSources sources, Instant start, Instant end)
    {
        var leadway = sources.Get("Leadway");
        var query = new PayoutQuery { Statuses = [PayoutStatus.Paid], Paid = new Interval(start, end) };
        if (leadway.Descriptor.Has(PayoutCapabilities.FilterByPaid))
            await foreach (var payout in leadway.GetPayouts(query)) Console.WriteLine($"{payout.PaidAt}: {payout.Money}");
    }

    public static async Task<string?> PagesAsync(IPayoutSource source, string? token)
    {
        await foreach (var page in source.GetPayouts().AsPages(token))
        {
            await SaveAsync(page.Items);
            token = page.ContinuationToken; // text that holds no secret: keep it, and go on from here after a restart
            if (page.Completeness is { } completeness)
                Console.WriteLine($"{completeness.DistinctRows} rows, {completeness.Level}: {completeness.Reason}");
        }

        return token;
    }

    public static async Task<Completeness?> ConfirmAsync(IPayoutSource source)
    {
        Completeness? level = null;
        await foreach (var page in source.GetPayouts(paging: new PagingOptions { Confirm = true }).AsPages())
        {
            await SaveAsync(page.Items);
            level = page.Completeness?.Level ?? level;
        }

        if (level != Completeness.Confirmed)
            Console.WriteLine($"only {level}: a row that is not there may still exist, so nothing is deleted by this list");
        return level;
    }

    public static async Task ErrorsAsync(IPayoutSource source)
    {
        try
        {
            await foreach (var payout in source.GetPayouts()) Console.WriteLine(payout.Key);
        }
        catch (AffiliateAuthenticationException refused)
        {
            Console.Error.WriteLine(refused.Message); // names vendor, account and the option to set; never the key
        }
        catch (AffiliateClientException failed) when (failed.IsTransient)
        {
            Console.Error.WriteLine($"later: {failed.Message}");
        }
    }

    public static async Task ReportAsync(IPayoutSources sources, Instant asOf, DateTimeZone zone, Interval june)
    {
        var report = await PayablesReport.CreateAsync(sources, new PayablesOptions { AsOf = asOf, Zone = zone, PaidPeriod = june });
        foreach (var sum in report.ByCurrency()) Console.WriteLine($"{sum.Currency}: {sum.Owed.Amount} owed, {sum.Overdue.Amount} overdue");
    }

    public static async Task PlanAsync(IPayoutSources sources, IEnumerable<IAffiliateDirectory> directories)
    {
        var receivers = await PaymentReceivers.ReadAsync(directories);
        var plan = await PaymentRun.CreateAsync(sources.GetPayouts(), new PaymentRunOptions { Receiver = receivers.Find });
        await plan.WriteAsync("pay-2024-04");
    }

    public static async Task PayAsync(
        IPayoutSources sources, IEnumerable<IAffiliateDirectory> directories, PayPalClient payPal, string? approvedDigest)
    {
        var journal = new FilePaymentJournal("payments");
        var receivers = await PaymentReceivers.ReadAsync(directories);
        var run = await PaymentRun.CreateAsync(
            sources.GetPayouts(), new PaymentRunOptions { Receiver = receivers.Find, Journal = journal });
        Console.WriteLine($"{run.Digest}: {string.Join(", ", run.Funding)}, {run.Excluded.Count} rows excluded");

        approvedDigest ??= run.Digest;
        var executor = new PaymentExecutor(new PayPalPaymentProvider(payPal), journal);
        var report = await executor.ExecuteAsync(run, new PaymentApproval(approvedDigest, "Ana"));
        Console.WriteLine($"{report.Open.Count} currencies under way");
    }

    public static async Task ReconcileAsync(
        PaymentExecutor executor, IPaymentJournal journal, IEnumerable<IPayoutStatusWriter> writers, IPayoutSources sources)
    {
        var settled = await executor.ReconcileAsync();
        var marks = await new PaymentMarker(journal, writers).MarkAsync(sources.GetPayouts());
        Console.WriteLine($"{settled.Batches.Count} batches looked at, {marks.Count} rows marked");
    }

    public static async Task SubscribeAsync(Client.Aisle.AisleClient client)
    {
        var result = await client.Subscriptions.CreateAsync(
            new() { CustomerPhoneNumber = "5555550100", CampaignPhoneNumber = "5555550199" }
        );
        if (!result.IsSubscribed)
            Console.Error.WriteLine(result.Code);
    }

    // The last page may be empty: it then carries the completeness report alone.
    private static Task SaveAsync(IReadOnlyList<Payout> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        return Task.CompletedTask;
    }
}
