using System.Text;
using System.Text.Json;
using Affiliate.Client.Affiliates;
using Affiliate.Client.Commissions;
using Affiliate.Client.Emulator;
using Affiliate.Client.Leadway;
using Affiliate.Client.Paging;
using Affiliate.Client.Payables;
using Affiliate.Client.Payouts;
using Affiliate.Client.PayPal.Runs;
using Affiliate.Client.Reports;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using NodaTime;

namespace Affiliate.Client.Cultures.Tests;

/// <summary>What an app reads and writes: the rows of every vendor, what was asked for, the places to go on from, the reports.</summary>
public sealed class ListingTests
{
    private static readonly Interval Years = new(Instant.FromUtc(2020, 2, 3, 4, 5, 6), Instant.FromUtc(2030, 1, 1, 0, 0));

    private static readonly PayoutQuery[] Queries =
    [
        PayoutQuery.All, new() { Created = Years, PageSize = 20 }, new() { Paid = Years }, new() { Due = Years },
        new() { Statuses = [PayoutStatus.Due, PayoutStatus.Pending] },
    ];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static Task<string>? _expected;

    [Theory]
    [MemberData(nameof(Culture.Names), MemberType = typeof(Culture))]
    public async Task Rows_requests_tokens_and_reports_are_the_same_whatever_the_culture(string name)
    {
        var actual = await ReadAllAsync(() => Culture.Use(name));
        var expected = await (_expected ??= ReadAllAsync(Culture.Invariant));
        expected.Length.ShouldBeGreaterThan(500_000);
        expected.ShouldContain("\"BudgetRatio\":0.25");
        Differences.Between(expected, actual).ShouldBeEmpty();
    }

    private static async Task<string> ReadAllAsync(Func<Culture> use)
    {
        using var culture = use();
        var text = new StringBuilder();
        await using var emulator = await VendorEmulator.StartAsync(new VendorEmulatorOptions { Seed = 5, Rows = 60 }, Token);
        emulator.LeadDyno.Commissions.Add(new() { Id = 1, Amount = -1234567.5m, Currency = "USD", DueAt = Years.Start.ToDateTimeOffset() });
        var settings = new Dictionary<string, string?>(emulator.Settings, StringComparer.OrdinalIgnoreCase)
        {
            ["Leadway:Resilience:AttemptTimeout"] = "00:00:30.5",
            ["Leadway:Resilience:Retry:BudgetRatio"] = "0.25",
        };
        await using var services = new ServiceCollection()
            .AddAffiliateClients(new ConfigurationBuilder().AddInMemoryCollection(settings).Build()).BuildServiceProvider();

        var sources = services.GetRequiredService<IPayoutSources>();
        foreach (var source in sources) await ReadAsync(source, text);
        foreach (var source in services.GetServices<ICommissionSource>())
            await AddAsync(source.GetCommissions(new CommissionQuery()), text);
        foreach (var directory in services.GetServices<IAffiliateDirectory>())
            await AddAsync(directory.GetAffiliates(new AffiliateQuery { Text = "İstanbul" }), text);
        await WriteReportsAsync(sources, text);
        text.AppendLine(JsonSerializer.Serialize(services.GetRequiredService<IOptionsMonitor<LeadwayOptions>>().Get("default").Resilience));
        // The vendors are read at once.
        foreach (var request in emulator.Requests.OrderBy(request => request.Target, StringComparer.Ordinal))
            text.Append(request.Method).Append(' ').Append(request.Target).Append(' ').AppendLine(request.BodyText);
        return text.ToString();
    }

    private static async Task ReadAsync(IPayoutSource source, StringBuilder text)
    {
        foreach (var query in Queries)
        {
            try
            {
                await AddAsync(source.GetPayouts(query), text);
            }
            catch (NotSupportedException refused)
            {
                text.AppendLine(refused.Message);
            }
        }
    }

    private static async Task AddAsync<T>(AsyncPageable<T> list, StringBuilder text)
    {
        await foreach (var page in list.AsPages(cancellationToken: Token))
        {
            foreach (var row in page.Items) text.AppendLine(JsonSerializer.Serialize(row)).AppendLine(row!.ToString());
            text.AppendLine(page.ContinuationToken);
            text.AppendLine(JsonSerializer.Serialize(page.Completeness)).AppendLine(page.Completeness?.ToString());
        }
    }

    private static async Task WriteReportsAsync(IPayoutSources sources, StringBuilder text)
    {
        var options = new PayablesOptions { AsOf = Instant.FromUtc(2024, 3, 20, 4, 0), Zone = DateTimeZoneProviders.Tzdb["America/New_York"] };
        var report = await PayablesReport.CreateAsync(sources, options, Token);
        text.AppendLine(JsonSerializer.Serialize(report)).AppendLine(JsonSerializer.Serialize(report.ByPayee()));
        foreach (var sum in report.ByCurrency()) text.AppendLine(AgeingChart.ToHtml(sum)).AppendLine(sum.ToString());
        var rows = (await sources.GetPayouts(cancellationToken: Token).ToListAsync(Token))
            .OrderBy(row => row.Key.ToString(), StringComparer.Ordinal).ToList();
        var run = PaymentRun.Create(rows, new PaymentRunOptions { Receiver = row => row.Payee?.Email, PaysMethod = _ => true });
        run.Batches.ShouldNotBeEmpty();
        foreach (var file in run.GetFiles()) text.AppendLine(file.Name).AppendLine(Encoding.UTF8.GetString(file.Content.Span));
        foreach (var format in Enum.GetValues<ReportFormat>())
        {
            using var file = new MemoryStream();
            await PayoutFile.WriteAsync(rows.ToAsyncEnumerable(), file, format, Token);
            await PayablesFile.WriteAsync(report, file, format, new PayablesFileOptions { ByPayee = true }, Token);
            text.AppendLine(Encoding.UTF8.GetString(file.ToArray()));
        }
    }
}
