using System.Text.Json;
using Affiliate.Client.Emulator;
using Affiliate.Client.Tool.Tests.Browser;

namespace Affiliate.Client.Tool.Tests;

public sealed class OwedCommandTests : IDisposable
{
    private static readonly string[] When = ["--as-of", "2024-03-20", "--zone", "America/New_York"];

    private readonly ToolFolder _folder = new();

    [Fact]
    public async Task The_page_opens_in_a_browser_without_errors_and_shows_the_totals_of_the_CSV()
    {
        Assert.SkipUnless(Chromium.Path is not null, Chromium.Missing);
        await using var emulator = await VendorEmulator.StartAsync(new VendorEmulatorOptions { Seed = 3, Rows = 150 }, ToolFolder.Token);
        string[] arguments = ["owed", "--config", _folder.WriteConfig(emulator), .. When];
        (await _folder.RunAsync([.. arguments, "--out", "owed.html"])).Code.ShouldBe(0);
        (await _folder.RunAsync([.. arguments, "--out", "owed.csv"])).Code.ShouldBe(0);

        var (dom, errors) = await Chromium.OpenAsync(new Uri(_folder.PathOf("owed.html")), _folder);
        errors.ShouldBeEmpty();
        var lines = (await File.ReadAllLinesAsync(_folder.PathOf("owed.csv"), ToolFolder.Token)).Select(line => line.Split(',')).ToList();
        lines[0].ShouldBe(["vendor", "account", "currency", "bucket", "rows", "amount"]);
        lines.Count.ShouldBeGreaterThan(10);
        Dom.Table(dom, "buckets").Select(row => (string.Join('|', row.Take(5)), Dom.Number(row[5])))
            .ShouldBe(lines.Skip(1).Select(row => (string.Join('|', row.Take(5)), Dom.Number(row[5]))));

        // The totals per currency, and the bars of the charts, are the sums of the CSV's rows.
        var totals = Dom.Table(dom, "totals");
        foreach (var row in totals)
        {
            var ofCurrency = lines.Skip(1)
                .Where(line => row[0] == (line[2].Length > 0 ? line[2] : $"unknown currency of {line[0]}/{line[1]}")).ToList();
            Dom.Number(row[^1]).ShouldBe(ofCurrency.Sum(line => Dom.Number(line[5])), row[0]);
            Dom.Number(row[^1]).ShouldBe(row.Skip(1).SkipLast(1).Sum(Dom.Number), row[0]);
        }

        Dom.CountTexts(dom).ShouldBe(totals.Count * 6 * 2);
    }

    [Fact]
    public async Task The_browser_would_tell_an_error()
    {
        Assert.SkipUnless(Chromium.Path is not null, Chromium.Missing);
        await File.WriteAllTextAsync(
            _folder.PathOf("bad.html"),
            "<!doctype html><meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'\"><script>x()</script>",
            ToolFolder.Token);
        (await Chromium.OpenAsync(new Uri(_folder.PathOf("bad.html")), _folder)).Errors.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Its_JSON_is_that_of_its_schema_and_adds_up()
    {
        await using var emulator = await VendorEmulator.StartAsync(new VendorEmulatorOptions { Seed = 3, Rows = 60 }, ToolFolder.Token);
        var run = await _folder.RunAsync(["owed", "--json", "--config", _folder.WriteConfig(emulator), .. When]);
        run.Code.ShouldBe(0, run.All);
        await Schema.CheckAsync("owed", run.Output);
        var owed = JsonDocument.Parse(run.Output).RootElement;
        owed.GetProperty("asOf").GetString().ShouldBe("2024-03-20T04:00:00Z");
        foreach (var currency in owed.GetProperty("currencies").EnumerateArray())
        {
            Sum(currency.GetProperty("ages"), "amount").ShouldBe(currency.GetProperty("owed").GetDecimal());
            var code = currency.GetProperty("currency").GetString();
            if (code is null) continue;
            owed.GetProperty("accounts").EnumerateArray().Where(line => line.GetProperty("currency").GetString() == code)
                .Sum(line => line.GetProperty("owed").GetDecimal()).ShouldBe(currency.GetProperty("owed").GetDecimal(), code);
        }

        static decimal Sum(JsonElement lines, string member) =>
            lines.EnumerateArray().Sum(line => line.GetProperty(member).GetDecimal());
    }

    [Fact]
    public async Task Without_configuration_it_shows_the_emulator_and_says_so()
    {
        var run = await _folder.RunAsync("owed");
        run.Code.ShouldBe(0, run.All);
        run.Error.ShouldContain("embedded emulator");
        foreach (var text in (string[])["Owed as of", "Where the money is", "Largest open balances", "over 90 days"])
            run.Output.ShouldContain(text);
    }

    [Fact]
    public async Task Names_come_from_the_directories_where_rows_state_none()
    {
        await using var emulator = await VendorEmulator.StartAsync(new VendorEmulatorOptions { Rows = 60 }, ToolFolder.Token);
        var config = _folder.WriteConfig(emulator);
        foreach (var affiliate in emulator.AffiliateWP.Affiliates.ToList())
            emulator.AffiliateWP.Affiliates.Change(affiliate.Id, row => row with { UserEmail = $"person-{row.Id}@example.test" });
        (await _folder.RunAsync("owed", "--config", config, "--account", "AffiliateWP", "--names", "--out", "owed.jsonl")).Code.ShouldBe(0);
        var rows = (await File.ReadAllLinesAsync(_folder.PathOf("owed.jsonl"), ToolFolder.Token))
            .Select(line => JsonDocument.Parse(line).RootElement).ToList();
        rows.ShouldContain(row => row.GetProperty("payee_name").ValueKind == JsonValueKind.String);
        var known = emulator.AffiliateWP.Affiliates.Select(affiliate => $"{affiliate.Id}").ToHashSet();
        var named = rows.Select(row => (Id: row.GetProperty("payee_id").GetString(), Email: row.GetProperty("payee_email").GetString()))
            .Where(row => row.Id is not null && known.Contains(row.Id)).ToList();
        named.Count.ShouldBeGreaterThan(5);
        named.ShouldAllBe(row => row.Email == $"person-{row.Id}@example.test");
    }

    [Fact]
    public async Task A_failing_vendor_is_named_and_the_report_says_that_it_is_incomplete()
    {
        await using var emulator = await VendorEmulator.StartAsync(new VendorEmulatorOptions { Rows = 5 }, ToolFolder.Token);
        var config = _folder.WriteConfig(emulator);
        emulator.Leadway.AccessToken = "canary-another";
        var run = await _folder.RunAsync("owed", "--config", config, "--out", "owed.html");
        run.Code.ShouldBe(1, run.All);
        run.Output.ShouldContain("Leadway/default: not in the report");
        run.Error.ShouldContain("The report is incomplete");
        run.All.ShouldNotContain("canary");
        (await File.ReadAllTextAsync(_folder.PathOf("owed.html"), ToolFolder.Token)).ShouldContain("Incomplete: money is missing");
    }

    [Theory]
    [InlineData("--as-of", "yesterday")]
    [InlineData("--zone", "Mars/Olympus")]
    [InlineData("--out", "owed.pdf")]
    [InlineData("--out")]
    public async Task Wrong_arguments_are_2(params string[] arguments)
    {
        var run = await _folder.RunAsync(["owed", .. arguments]);
        run.Code.ShouldBe(2, run.All);
    }

    public void Dispose() => _folder.Dispose();
}
