using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Affiliate.Client.Emulator;

namespace Affiliate.Client.All.Tests.Samples;

[Collection(SamplesTestGroup.Name)]
public sealed partial class OwedSampleTests(SamplePrograms samples) : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("owed");

    [Fact]
    public async Task The_page_opens_in_a_browser_without_errors_and_shows_the_totals_of_the_CSV()
    {
        Assert.SkipUnless(Chromium.Path is not null, "no chromium on this machine; .ci/run installs it");
        var token = TestContext.Current.CancellationToken;
        await using var emulator = await VendorEmulator.StartAsync(new VendorEmulatorOptions { Seed = 3, Rows = 150 }, token);
        var (csv, html) = (Path.Combine(_folder.FullName, "owed.csv"), Path.Combine(_folder.FullName, "owed.html"));
        var config = SampleProgram.WriteConfig(_folder.FullName, emulator);
        string[] when = ["--as-of", "2024-03-20", "--zone", "America/New_York"];
        var (code, text) = await samples.Owed.RunAsync(token, ["--config", config, .. when, "--csv", csv, "--html", html]);
        code.ShouldBe(0, text);

        var (dom, errors) = await Chromium.OpenAsync(html, _folder, token);
        errors.ShouldBeEmpty();
        var lines = (await File.ReadAllLinesAsync(csv, token)).Select(line => line.Split(',')).ToList();
        lines[0].ShouldBe(["vendor", "account", "currency", "bucket", "rows", "amount"]);
        lines.Count.ShouldBeGreaterThan(10);
        var shown = Table(dom, "buckets").ToList();
        shown
            .Select(row => (string.Join('|', row.Take(5)), Number(row[5])))
            .ShouldBe(lines.Skip(1).Select(row => (string.Join('|', row.Take(5)), Number(row[5]))));

        // The totals per currency, and the bars of the charts, are the sums of the CSV's rows.
        foreach (var row in Table(dom, "totals"))
        {
            var ofCurrency = lines
                .Skip(1)
                .Where(line => row[0] == (line[2].Length > 0 ? line[2] : $"unknown currency of {line[0]}/{line[1]}"))
                .ToList();
            Number(row[^1]).ShouldBe(ofCurrency.Sum(line => Number(line[5])), row[0]);
            Number(row[^1]).ShouldBe(row.Skip(1).SkipLast(1).Sum(Number), row[0]);
        }

        SvgText().Count(dom).ShouldBe(Table(dom, "totals").Count() * 6 * 2);
    }

    [Fact]
    public async Task The_browser_would_tell_an_error()
    {
        Assert.SkipUnless(Chromium.Path is not null, "no chromium on this machine; .ci/run installs it");
        var token = TestContext.Current.CancellationToken;
        var page = Path.Combine(_folder.FullName, "bad.html");
        await File.WriteAllTextAsync(
            page,
            "<!doctype html><meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'\"><script>x()</script>",
            token
        );
        (await Chromium.OpenAsync(page, _folder, token)).Errors.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task A_failing_vendor_is_named_and_the_report_says_that_it_is_incomplete()
    {
        var token = TestContext.Current.CancellationToken;
        await using var emulator = await VendorEmulator.StartAsync(new VendorEmulatorOptions { Rows = 5 }, token);
        var config = SampleProgram.WriteConfig(_folder.FullName, emulator);
        emulator.Leadway.AccessToken = "canary-another";
        var html = Path.Combine(_folder.FullName, "owed.html");
        var (code, text) = await samples.Owed.RunAsync(token, "--config", config, "--html", html);
        code.ShouldBe(1);
        text.ShouldContain("Leadway/default: not in the report");
        text.ShouldContain("The report is incomplete");
        text.ShouldNotContain("canary");
        (await File.ReadAllTextAsync(html, token)).ShouldContain("Incomplete: money is missing from the sums.");
    }

    [Theory]
    [InlineData("--as-of", "yesterday")]
    [InlineData("--zone", "Mars/Olympus")]
    [InlineData("--config", "missing.json")]
    [InlineData("--csv", null)]
    public async Task Wrong_arguments_are_refused(string name, string? value) =>
        (await samples.Owed.RunAsync(TestContext.Current.CancellationToken, value is null ? [name] : [name, value])).ExitCode.ShouldBe(2);

    public void Dispose() => _folder.Delete(recursive: true);

    private static IEnumerable<string[]> Table(string dom, string id)
    {
        var start = dom.IndexOf($"<table id=\"{id}\">", StringComparison.Ordinal);
        start.ShouldBeGreaterThan(0, id);
        var body = dom[dom.IndexOf("<tbody>", start, StringComparison.Ordinal)..dom.IndexOf("</tbody>", start, StringComparison.Ordinal)];
        return GetRows()
            .Matches(body)
            .Select(row => GetCells().Matches(row.Value).Select(cell => WebUtility.HtmlDecode(cell.Groups[1].Value)).ToArray());
    }

    private static decimal Number(string text) => decimal.Parse(text, NumberStyles.Number, CultureInfo.InvariantCulture);

    [GeneratedRegex("<tr>.*?</tr>", RegexOptions.Singleline)]
    private static partial Regex GetRows();

    [GeneratedRegex("<td[^>]*>(.*?)</td>", RegexOptions.Singleline)]
    private static partial Regex GetCells();

    [GeneratedRegex("<text ")]
    private static partial Regex SvgText();
}
