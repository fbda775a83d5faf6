using Affiliate.Client.Affiliates;
using Affiliate.Client.Emulator;
using Affiliate.Client.Payables;
using Affiliate.Client.Payouts;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace Affiliate.Client.All.Tests.Docs;

/// <summary>Runs the code of docs/reports.md against the emulator.</summary>
[Collection(nameof(Console))] // what they print, they print into one list
public sealed class ReportSnippetTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("reports");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_page_writes_every_row_and_names_every_affiliate()
    {
        await using var emulator = await VendorEmulator.StartAsync(new VendorEmulatorOptions { Rows = 40 }, Token);
        await using var app = EmulatorServices.Build(emulator);
        var sources = app.GetRequiredService<IPayoutSources>();
        var rows = await sources.GetPayouts(cancellationToken: Token).ToListAsync(Token);
        foreach (var row in rows)
        {
            ReportSnippets.Json(row).ShouldBe(row);
            ReportSnippets.Context(row).ShouldNotContain("Raw");
        }

        var report = await PayablesReport.CreateAsync(
            sources, new PayablesOptions { AsOf = Instant.FromUtc(2024, 6, 30, 0, 0), Zone = DateTimeZone.Utc }, Token);
        await ReportSnippets.SaveAsync(sources, report, _folder.FullName);
        _folder.GetFiles().Select(file => file.Name).Order().ShouldBe(["owed.html", "owed.jsonl", "payouts.csv"]);
        (await File.ReadAllLinesAsync(Path.Combine(_folder.FullName, "payouts.csv"), Token)).Length.ShouldBe(rows.Count + 1);

        await ReportSnippets.ExportAsync(sources, Path.Combine(_folder.FullName, "export"));
        Console.Printed.ShouldContain($"{rows.Count} rows, 0 of them from before, complete: True");

        var directories = app.GetServices<IAffiliateDirectory>().ToList();
        var named = await report.WithPayeesAsync(directories, Token);
        var affiliates = named.Lines.Where(line => line.Payee is { Kind: PayeeKind.Affiliate, Id: not null }).ToList();
        affiliates.Count.ShouldBeGreaterThan(20);
        var knownBefore = report.Lines.Count(line => line.Payee?.Name is not null);
        affiliates.Count(line => line.Payee!.Name is not null).ShouldBeGreaterThan(knownBefore);
        await ReportSnippets.PersonsAsync(report, directories, []);
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
