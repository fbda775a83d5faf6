using System.Net;
using System.Text.Json;
using Affiliate.Client.Affiliates;
using Affiliate.Client.AffiliateWP;
using Affiliate.Client.AffiliateWP.Payouts;
using Affiliate.Client.Aisle;
using Affiliate.Client.Commissions;
using Affiliate.Client.Conversions;
using Affiliate.Client.Emulator;
using Affiliate.Client.LeadDyno;
using Affiliate.Client.Leadway;
using Affiliate.Client.Monetary;
using Affiliate.Client.Paging;
using Affiliate.Client.Payables;
using Affiliate.Client.Payouts;
using Affiliate.Client.RateLimiting;
using Affiliate.Client.Reports;
using Affiliate.Client.Serialization;
using Affiliate.Client.Testing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace Affiliate.Client.All.Tests.Docs;

/// <summary>The examples of the XML documentation, so that they are compiled.</summary>
internal static class ExampleSnippets
{
    public static void Register(IServiceCollection services, IConfiguration configuration, string key, IWebProxy proxy, Payout[] rows)
    {
        services.AddAffiliateClients(clients => clients.AddLeadDyno(options => options.ApiKey = key));
        services.AddAffiliateClients(configuration.GetSection("Affiliate"));
        services.AddAffiliateClients(clients => clients.ConfigureHttp(http => http.UseProxy(proxy)));
        services.AddAffiliateClients(clients => clients.AllowNoAccounts());
        services.AddAffiliateClients(clients => clients.OnlyThese(new FakePayoutSource(rows)));
        services.AddHealthChecks().AddAffiliateClients();
    }

    public static async Task<object> ReadAsync(IPayoutSources sources, IPayoutSource source, string? saved)
    {
        var agency = sources.Get("Leadway", "agency");
        await foreach (var payout in sources.GetPayouts()) Console.WriteLine(payout);
        await foreach (var payout in source.GetPayouts(new PayoutQuery { Statuses = [PayoutStatus.Due] })) Console.WriteLine(payout);
        if (source.Descriptor.Has(PayoutCapabilities.FilterByPaid)) Console.WriteLine("can be asked for what was paid");
        var tables = source.GetPayouts().SelectRows(PayoutRow.From);
        using (AffiliateCaller.Begin("nightly-sync")) await PayoutFile.SaveAsync(source.GetPayouts(), "payouts.csv");
        await PayoutFile.SaveAsync(source.GetPayouts(), "payouts.csv");
        var result = await PayoutExport.RunAsync(sources, new PayoutExportOptions { Folder = "export" });
        return (agency, tables, result, await LastAsync(source.GetPayouts(), saved), Listings(source));
    }

    public static object Queries(Instant startOfJune, Instant startOfJuly)
    {
        var due = new PayoutQuery { Statuses = [PayoutStatus.Pending, PayoutStatus.Due] };
        var june = new PayoutQuery { Paid = new Interval(startOfJune, startOfJuly) };
        var ofOne = new PayoutQuery { PayeeId = "44" };
        return (due, june, ofOne);
    }

    public static object Rows(IReadOnlyList<Payout> rows, Payout payout, MoneyTotals totals, Instant now)
    {
        totals.Add(payout.Money);
        var owed = rows.Where(payout => payout.IsOwed).ToList();
        var late = rows.Where(payout => payout.IsOverdue(now)).ToList();
        var due = rows.Where(new PayoutQuery { Statuses = [PayoutStatus.Due] }.Matches);
        var method = payout.GetRaw<AffiliateWPPayout>().PayoutMethod;
        var table = rows.Select(PayoutRow.From).ToList();
        foreach (var row in rows.Where(one => one.IsOwed)) totals.Add(row.Money);
        var json = JsonSerializer.Serialize(payout, AffiliateJsonContext.Default.Payout);
        var odd = PayoutAnomalies.NegativeAmount.When(payout.Amount < 0);
        return (owed, late, due, method, table, json, odd);
    }

    public static string? Page(Page<Payout> page)
    {
        if (page.Completeness is { } report) Console.WriteLine($"{report.Level}: {report.Reason}");
        var afterTheThird = page.GetContinuationToken(3);
        return afterTheThird;
    }

    public static async Task ManageAsync(
        IAffiliateDirectory directory, IAffiliateManager manager, IConversionTracker tracker, ICommissionSource commissions, string code)
    {
        await foreach (var earned in commissions.GetCommissions()) Console.WriteLine(earned);
        await foreach (var one in directory.GetAffiliates(new AffiliateQuery { Text = "ann" })) Console.WriteLine(one.Email);
        var ann = await directory.GetAffiliateAsync("44");
        var active = await directory.CountAsync(new AffiliateQuery { IsActive = true });
        var created = await manager.CreateAsync(new AffiliateUpdate { Email = "eve@example.com", FirstName = "Eve" });
        var changed = await manager.UpdateAsync("44", new AffiliateUpdate { PaymentEmail = "pay@example.com" });
        await manager.ArchiveAsync("44");
        await tracker.TrackLeadAsync(new Conversion { CustomerEmail = "bob@example.com", Affiliate = code });
        await tracker.TrackPurchaseAsync(
            new Conversion { CustomerEmail = "bob@example.com", PurchaseCode = "order-1", Amount = new Money(20m, "USD") });
        Console.WriteLine($"{ann} {active} {created} {changed}");
    }

    public static async Task MarkAsync(IPayoutStatusWriter writer, Payout payout)
    {
        if (writer.GetRefusalReason(payout) is null) Console.WriteLine((await writer.MarkPaidAsync(payout)).Outcome);
    }

    public static async Task<object> ReportAsync(
        IPayoutSources sources, IEnumerable<IAffiliateDirectory> directories, HashSet<string> verified, Instant now)
    {
        var report = await PayablesReport.CreateAsync(sources, new PayablesOptions { AsOf = now, Zone = DateTimeZone.Utc });
        foreach (var sum in report.ByCurrency()) Console.WriteLine($"{sum.Owed.Amount} {sum.Currency}");
        foreach (var sum in report.ByPayee()) Console.WriteLine($"{sum.Payee?.Name}: {sum.Owed.Amount} {sum.Currency}");
        var named = await report.WithPayeesAsync(directories);
        var persons = report.ByPerson((account, payee) => verified.Contains(payee.Email!));
        await PayablesFile.SaveAsync(report, "owed.html");
        return (named, persons);
    }

    public static void LeadDyno(string key)
    {
        using var client = LeadDynoClient.Create(new LeadDynoOptions { ApiKey = key });
    }

    public static void AffiliateWP(Uri site, string key, string token)
    {
        using var client = AffiliateWPClient.Create(new AffiliateWPOptions { SiteAddress = site, PublicKey = key, Token = token });
    }

    public static void Aisle(string key)
    {
        using var client = AisleClient.Create(new AisleOptions { BrandId = "1234", ApiKey = key });
    }

    public static void Leadway(string location, string token)
    {
        using var client = LeadwayClient.Create(new LeadwayOptions { LocationId = location, AccessToken = token });
    }

    public static async Task TestAsync(VirtualTimeProvider clock, IEnumerable<Payout> rows)
    {
        await using var emulator = await VendorEmulator.StartAsync();
        var source = new FakePayoutSource(rows);
        await clock.RunAsync(source.GetPayouts().ToListAsync().AsTask());
    }

    private static async Task<string?> LastAsync(AsyncPageable<Payout> listing, string? saved)
    {
        await foreach (var page in listing.AsPages(saved)) saved = page.ContinuationToken;
        return saved;
    }

    private static AsyncPageable<Payout>[] Listings(IPayoutSource source) => [Confirmed(source), Reporting(source)];

    private static AsyncPageable<Payout> Confirmed(IPayoutSource source)
    {
        var listing = source.GetPayouts(paging: new PagingOptions { Confirm = true });
        return listing;
    }

    private static AsyncPageable<Payout> Reporting(IPayoutSource source)
    {
        var listing = source.GetPayouts(paging: new PagingOptions { OnIncomplete = IncompleteAction.Report });
        return listing;
    }
}
