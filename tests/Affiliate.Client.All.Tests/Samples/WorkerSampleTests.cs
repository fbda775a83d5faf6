using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Affiliate.Client.Emulator;
using Affiliate.Client.Payables;
using Affiliate.Client.Payouts;
using Affiliate.Client.Tests.Shared;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace Affiliate.Client.All.Tests.Samples;

/// <summary>samples/worker, whose code is that of the template affiliate-worker too.</summary>
[Collection(SamplesTestGroup.Name)]
public sealed partial class WorkerSampleTests
{
    [Fact]
    public async Task It_tells_what_each_account_owes_and_which_cannot_be_read()
    {
        var token = TestContext.Current.CancellationToken;
        var worker = await SampleProgram.BuildAsync("worker/Worker.csproj");
        await using var emulator = await VendorEmulator.StartAsync(new VendorEmulatorOptions { Rows = 40 }, token);
        await using var app = EmulatorServices.Build(emulator);
        var report = await PayablesReport.CreateAsync(
            app.GetRequiredService<IPayoutSources>(),
            new PayablesOptions { AsOf = Instant.FromUtc(2026, 1, 1, 0, 0), Zone = DateTimeZone.Utc },
            token);

        string[] accounts = [.. emulator.Settings.Select(setting => $"--Affiliate:{setting.Key}={setting.Value}")];
        var (code, text) = await worker.RunAsync(token, ["--Once=true", .. accounts]);
        code.ShouldBe(0, text);
        Told(text).ShouldBe(
            report.ByAccount().Where(sum => sum.Owed.Rows > 0).Select(sum =>
                ($"{sum.Account}", sum.Owed.Amount, sum.Currency ?? "(currency unknown)")),
            ignoreOrder: true);
        text.ShouldNotContain("emulator");

        emulator.Leadway.AccessToken = "canary-another";
        (_, text) = await worker.RunAsync(token, ["--Once=true", .. accounts]);
        text.ShouldContain("Leadway/default: money is missing from the sums: AffiliateAuthenticationException");
        text.ShouldNotContain("canary");

        (code, text) = await worker.RunAsync(token, "--Once=true");
        code.ShouldBe(0, text);
        text.ShouldContain("these are the rows of the emulator");
    }

    [Fact]
    public void The_template_asks_for_the_packages_of_this_version()
    {
        var template = XDocument.Parse(TestFiles.Read("templates/affiliate-worker/AffiliateWorker.csproj"));
        // Known when it is packed, and put in then.
        const string version = "VERSION-OF-THE-PACKAGES";
        TestFiles.Read("templates/Affiliate.Client.Templates.csproj").ShouldContain($"'{version}', '$(PackageVersion)'");
        var central = XDocument.Parse(TestFiles.Read("Directory.Packages.props")).Descendants("PackageVersion")
            .ToDictionary(item => item.Attribute("Include")!.Value, item => item.Attribute("Version")!.Value);
        foreach (var package in template.Descendants("PackageReference"))
        {
            var name = package.Attribute("Include")!.Value;
            package.Attribute("Version")!.Value.ShouldBe(central.GetValueOrDefault(name, version), name);
        }
    }

    private static IEnumerable<(string Account, decimal Amount, string Currency)> Told(string text) =>
        OwedLine().Matches(text).Select(match => (
            match.Groups[1].Value, decimal.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture), match.Groups[3].Value));

    [GeneratedRegex(@"^ *(\w+/\w+): (-?[\d.]+) (\w+|\(currency unknown\)) owed", RegexOptions.Multiline)]
    private static partial Regex OwedLine();
}
