using System.Globalization;
using System.Net.Http.Json;
using System.Net.ServerSentEvents;
using System.Text;
using System.Text.Json;
using Affiliate.Client.Emulator;
using Affiliate.Client.Payables;
using Affiliate.Client.Payouts;
using Affiliate.Client.Sync.Hosting;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using WireMock.RequestBuilders;
using WireMock.ResponseBuilders;
using WireMock.Server;
using WireMock.Settings;

namespace Affiliate.Client.All.Tests.Samples;

/// <summary>samples/web as a process: what it answers is what the emulator holds.</summary>
[Collection(SamplesTestGroup.Name)]
public sealed class WebSampleTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("web");
    private readonly CancellationTokenSource _limit;
    private readonly SamplePrograms _samples;

    public WebSampleTests(SamplePrograms samples)
    {
        _samples = samples;
        _limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        _limit.CancelAfter(TimeSpan.FromMinutes(2));
    }

    private CancellationToken Token => _limit.Token;

    [Fact]
    public async Task It_tells_what_is_owed_and_every_change_once_and_in_order()
    {
        await using var emulator = await VendorEmulator.StartAsync(new VendorEmulatorOptions { Seed = 6, Rows = 30 }, Token);
        await using var web = await StartAsync(emulator);
        (await web.UntilAsync("Healthy", Token)).ShouldBe(200);
        (await OwedAsync(web)).ShouldBe(await ReportAsync(emulator));

        var paid = emulator.LeadDyno.Commissions.First(row => row is { Paid: false, Cancelled: false });
        emulator.LeadDyno.Commissions.Change(paid.Id, row => row with { Paid = true });
        var gone = emulator.Leadway.Payouts.First();
        emulator.Leadway.Payouts.Remove(gone.Id);
        var seen = new List<SseItem<JsonElement>>();
        await foreach (var change in web.EventsAsync(after: null, Token))
        {
            seen.Add(change);
            change.EventId.ShouldBe(seen.Count.ToString(CultureInfo.InvariantCulture));
            if (seen.Count(item => item.EventType != "Added") == 2) break;
        }

        var status = seen.Single(item => item.EventType == "StatusChanged");
        Text(status, "key").ShouldBe($"LeadDyno/default/Commission/{paid.Id}");
        status.Data.GetProperty("after").GetProperty("status").GetString().ShouldBe("Paid");
        var removed = seen.Single(item => item.EventType == "Removed");
        Text(removed, "key").ShouldBe($"Leadway/default/Payout/{gone.Id}");
        removed.Data.GetProperty("after").ValueKind.ShouldBe(JsonValueKind.Null);
        (await OwedAsync(web)).ShouldBe(await ReportAsync(emulator));

        // A reader that comes back is told what it missed, and nothing else.
        var later = await web.EventsAsync(seen.Count - 1, Token).FirstAsync(Token);
        (later.EventId, later.EventType).ShouldBe((seen[^1].EventId, seen[^1].EventType));
        (await web.StopAsync(Token)).Output.ShouldNotContain("canary-");
    }

    [Fact]
    public async Task Without_configuration_it_runs_on_the_emulator_and_says_so_and_a_reader_does_not_hold_up_its_end()
    {
        await using var web = await RunningWeb.StartAsync(_samples.Web, Token);
        (await web.UntilAsync("Healthy", Token)).ShouldBe(200);
        using var response = await web.Client.GetAsync("owed", Token);
        response.Headers.GetValues("Affiliate-Emulator").ShouldBe(["true"]);
        (await OwedAsync(web)).ShouldNotBeEmpty();
        await using var reader = web.EventsAsync(after: null, Token).GetAsyncEnumerator(Token);
        (await reader.MoveNextAsync()).ShouldBeTrue();

        var (code, output) = await web.StopAsync(Token).WaitAsync(TimeSpan.FromSeconds(20), TimeProvider.System, Token);

        code.ShouldBe(0, output);
        output.ShouldContain("No accounts are configured: all vendors are the embedded emulator");
    }

    [Fact]
    public async Task An_account_whose_key_is_refused_makes_it_unhealthy()
    {
        await using var emulator = await VendorEmulator.StartAsync(new VendorEmulatorOptions { Rows = 5 }, Token);
        await using var web = await StartAsync(emulator, "--Affiliate:Leadway:AccessToken=canary-another");
        (await web.UntilAsync("Unhealthy", Token)).ShouldBe(503);
    }

    [Fact]
    public async Task Traces_and_metrics_of_the_sync_go_to_a_collector()
    {
        using var collector = WireMockServer.Start(new WireMockServerSettings { Urls = ["http://127.0.0.1:0"] });
        collector.Given(Request.Create().UsingPost()).RespondWith(Response.Create().WithStatusCode(200));
        await using var emulator = await VendorEmulator.StartAsync(new VendorEmulatorOptions { Rows = 5 }, Token);
        await using var web = await StartAsync(
            emulator,
            $"--OTEL_EXPORTER_OTLP_ENDPOINT={collector.Url}",
            "--OTEL_EXPORTER_OTLP_PROTOCOL=http/protobuf",
            "--OTEL_METRIC_EXPORT_INTERVAL=100",
            "--OTEL_BSP_SCHEDULE_DELAY=100");

        while (!Sent("/v1/metrics", "affiliate.sync.rows.read") || !Sent("/v1/traces", SyncDiagnostics.Name))
            await Task.Delay(TimeSpan.FromMilliseconds(50), TimeProvider.System, Token);

        bool Sent(string path, string name) => collector.LogEntries.Any(entry =>
            entry.RequestMessage?.Path == path
            && Encoding.UTF8.GetString(entry.RequestMessage.BodyAsBytes ?? []).Contains(name, StringComparison.Ordinal));
    }

    public void Dispose()
    {
        _limit.Dispose();
        _folder.Delete(recursive: true);
    }

    private Task<RunningWeb> StartAsync(VendorEmulator emulator, params string[] arguments) => RunningWeb.StartAsync(
        _samples.Web,
        Token,
        [
            .. emulator.Settings.Select(setting => $"--Affiliate:{setting.Key}={setting.Value}"),
            $"--ConnectionStrings:Ledger=Data Source={Path.Combine(_folder.FullName, "ledger.db")}",
            "--Sync:Interval=00:00:01",
            .. arguments,
        ]);

    private async Task<IReadOnlyList<string>> OwedAsync(RunningWeb web)
    {
        var reply = await web.Client.GetFromJsonAsync<JsonElement>("owed", Token);
        reply.GetProperty("isComplete").GetBoolean().ShouldBeTrue();
        return
        [
            .. reply.GetProperty("currencies").EnumerateArray().Select(line => Describe(
                line.GetProperty("currency").GetString(),
                line.GetProperty("account").GetString(),
                line.GetProperty("rows").GetInt64(),
                decimal.Parse(line.GetProperty("owed").GetString()!, CultureInfo.InvariantCulture))),
        ];
    }

    /// <summary>What a fresh listing of the vendors gives.</summary>
    private async Task<IReadOnlyList<string>> ReportAsync(VendorEmulator emulator)
    {
        await using var services = EmulatorServices.Build(emulator);
        var options = new PayablesOptions { AsOf = SystemClock.Instance.GetCurrentInstant(), Zone = DateTimeZone.Utc };
        var report = await PayablesReport.CreateAsync(services.GetRequiredService<IPayoutSources>(), options, Token);
        return
        [
            .. report.ByCurrency().Where(line => line.Owed.Rows > 0)
                .Select(line => Describe(line.Currency, line.Account?.ToString(), line.Owed.Rows, line.Owed.Amount)),
        ];
    }

    private static string Describe(string? currency, string? account, long rows, decimal owed) =>
        string.Create(CultureInfo.InvariantCulture, $"{currency} {account} {rows} rows, {owed:0.0000}");

    private static string? Text(SseItem<JsonElement> item, string member) => item.Data.GetProperty(member).GetString();
}
