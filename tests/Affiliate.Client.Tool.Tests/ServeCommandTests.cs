using System.Net;
using System.Text.Json;
using Affiliate.Client.Emulator;
using Affiliate.Client.Tests.Shared;
using Affiliate.Client.Tool.Tests.Browser;

namespace Affiliate.Client.Tool.Tests;

/// <summary>The page as a browser sees it, beside what the ledger's own figures are.</summary>
public sealed class ServeCommandTests : IDisposable
{
    private const string UpdateVariable = "UPDATE_TOOL_SCREENSHOTS";

    private readonly ToolFolder _folder = new();

    [Fact]
    public async Task The_figures_on_the_page_are_the_ledgers()
    {
        Assert.SkipUnless(Chromium.Path is not null, Chromium.Missing);
        await using var emulator = await VendorEmulator.StartAsync(new VendorEmulatorOptions { Seed = 3, Rows = 80 }, ToolFolder.Token);
        var config = _folder.WriteConfig(emulator);
        (await _folder.RunAsync("sync", "--config", config)).Code.ShouldBe(0);
        var owed = JsonDocument.Parse((await _folder.RunAsync("owed", "--json", "--config", config)).Output).RootElement;
        await using var serve = ToolProcess.Start(_folder, "serve", "--json", "--config", config, "--listen", "127.0.0.1:0");
        var address = await AddressAsync(serve);

        var (dom, errors) = await Chromium.OpenAsync(address, _folder);

        errors.ShouldBeEmpty();
        var totals = Dom.Table(dom, "totals");
        totals.Select(row => (row[0], Dom.Number(row[^1]))).ShouldBe(
            owed.GetProperty("currencies").EnumerateArray().Select(line => (
                line.GetProperty("currency").GetString() ?? $"unknown, {line.GetProperty("account").GetString()}",
                line.GetProperty("owed").GetDecimal())),
            ignoreOrder: true);
        foreach (var row in totals) Dom.Number(row[^1]).ShouldBe(row[1..^1].Sum(Dom.Number), row[0]);
        foreach (var row in Dom.Table(dom, "movements"))
        {
            var amounts = row[1..].Select(Dom.Number).ToList();
            amounts[^1].ShouldBe(amounts[0] + amounts[1] - amounts[2] - amounts[3] - amounts[4], row[0]);
            amounts[^1].ShouldBe(Dom.Number(totals.Single(line => line[0] == row[0])[^1]), row[0]);
        }

        Dom.CountTexts(dom).ShouldBe(totals.Count * 6 * 2);
        Dom.Table(dom, "syncs").Select(row => row[0]).ShouldBe(
            ["AffiliateWP/default", "Aisle/default", "LeadDyno/default", "Leadway/default"], ignoreOrder: true);
        var payees = Dom.Table(dom, "payees");
        payees.Select(row => (row[0], row[2])).ShouldBeUnique();
        payees.ShouldAllBe(row => Dom.Number(row[4]) > 0);
        payees.ShouldContain(row => row[1] == "LeadDyno/default"
            && emulator.LeadDyno.Affiliates.Any(affiliate => row[0].StartsWith($"{affiliate.FirstName}", StringComparison.Ordinal)));
        dom.ShouldNotContain("canary-");
    }

    [Fact]
    public async Task It_is_loopback_alone_without_script_and_other_hosts_are_refused()
    {
        await using var serve = ToolProcess.Start(_folder, "serve", "--listen", "127.0.0.1:0", "--json");
        var address = await AddressAsync(serve);
        address.IsLoopback.ShouldBeTrue();
        using var http = new HttpClient();
        using var page = await http.GetAsync(address, ToolFolder.Token);
        page.Headers.GetValues("Content-Security-Policy").Single().ShouldStartWith("default-src 'none'; style-src 'self'");
        var html = await page.Content.ReadAsStringAsync(ToolFolder.Token);
        html.ShouldContain("embedded emulator");
        foreach (var word in (string[])["<script", "style=\"", "<style", "http://", "https://"]) html.ShouldNotContain(word);

        using var rebound = new HttpRequestMessage(HttpMethod.Get, address);
        rebound.Headers.Host = "rebound.example";
        using var refused = await http.SendAsync(rebound, ToolFolder.Token);
        refused.StatusCode.ShouldBe(HttpStatusCode.BadRequest);

        var end = await serve.InterruptAsync();
        end.Code.ShouldBe(0, end.All);
    }

    [Fact]
    public async Task Names_of_payees_are_encoded()
    {
        Assert.SkipUnless(Chromium.Path is not null, Chromium.Missing);
        await using var emulator = await VendorEmulator.StartAsync(new VendorEmulatorOptions { Rows = 20 }, ToolFolder.Token);
        foreach (var affiliate in emulator.LeadDyno.Affiliates.ToList())
            emulator.LeadDyno.Affiliates.Change(affiliate.Id, row => row with { FirstName = "<img src=x onerror=alert(1)>" });
        var config = _folder.WriteConfig(emulator);
        (await _folder.RunAsync("sync", "--config", config)).Code.ShouldBe(0);
        await using var serve = ToolProcess.Start(_folder, "serve", "--json", "--config", config, "--listen", "127.0.0.1:0");
        var (dom, errors) = await Chromium.OpenAsync(await AddressAsync(serve), _folder);
        errors.ShouldBeEmpty();
        dom.ShouldContain("&lt;img src=x");
        dom.ShouldNotContain("<img");
    }

    [Theory]
    [InlineData("serve", "--listen", "nowhere")]
    [InlineData("serve", "--listen", "5080")]
    [InlineData("serve", "--listen", "::1")]
    [InlineData("serve", "--listen", "192.0.2.1:5080")]
    [InlineData("serve", "--account", "LeadDyno")]
    [InlineData("serve", "--ledger", "mine.db")]
    public async Task Wrong_arguments_are_2(params string[] arguments)
    {
        var run = await _folder.RunAsync(arguments);
        run.Code.ShouldBe(2, run.All);
    }

    [Fact]
    public async Task A_ledger_that_is_not_there_is_2()
    {
        await using var emulator = await VendorEmulator.StartAsync(new VendorEmulatorOptions { Rows = 5 }, ToolFolder.Token);
        var run = await _folder.RunAsync("serve", "--config", _folder.WriteConfig(emulator));
        run.Code.ShouldBe(2, run.All);
        run.Error.ShouldContain("affiliate sync");
    }

    [Fact]
    public async Task It_is_drawn_light_and_dark()
    {
        Assert.SkipUnless(Chromium.Path is not null, Chromium.Missing);
        await using var serve = ToolProcess.Start(_folder, "serve", "--json", "--listen", "127.0.0.1:0");
        var address = await AddressAsync(serve);
        List<byte[]> drawn = [];
        foreach (var (name, isDark) in new[] { ("light", false), ("dark", true) })
        {
            var file = _folder.PathOf($"{name}.png");
            await Chromium.DrawAsync(address, _folder, file, isDark, width: 1000, height: 1500);
            drawn.Add(await File.ReadAllBytesAsync(file, ToolFolder.Token));
            if (Environment.GetEnvironmentVariable(UpdateVariable) == "1")
                File.Copy(file, Path.Combine(TestFiles.Root, $"docs/tool-{name}.png"), overwrite: true);
        }

        drawn.ShouldAllBe(image => image.Length > 10_000);
        drawn[0].SequenceEqual(drawn[1]).ShouldBeFalse("dark is another picture");
    }

    public void Dispose() => _folder.Dispose();

    private static async Task<Uri> AddressAsync(ToolProcess serve)
    {
        var line = await serve.ReadLineAsync();
        await Schema.CheckAsync("serve", line);
        return new Uri(JsonDocument.Parse(line).RootElement.GetProperty("address").GetString()!);
    }
}
