using System.Text.Json;
using Affiliate.Client.Emulator;
using Affiliate.Client.Tests.Shared;

namespace Affiliate.Client.Tool.Tests;

/// <summary>The rows of <c>payouts</c> and <c>affiliates</c> are the emulator's rows.</summary>
public sealed class PayoutsAndAffiliatesTests : IDisposable
{
    private readonly ToolFolder _folder = new();

    [Fact]
    public async Task Every_payout_is_one_line()
    {
        await using var emulator = await VendorEmulator.StartAsync(new VendorEmulatorOptions { Seed = 5 }, ToolFolder.Token);
        var run = await _folder.RunAsync("payouts", "--json", "--config", _folder.WriteConfig(emulator));
        run.Code.ShouldBe(0, run.All);
        run.All.ShouldNotContain("canary-");
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var line in run.Lines)
        {
            var row = JsonDocument.Parse(line).RootElement;
            var key = string.Join(' ', new[] { "vendor", "kind", "status" }.Select(name => row.GetProperty(name).GetString()));
            counts[key] = counts.GetValueOrDefault(key) + 1;
        }

        counts.ShouldBe(Expected.Counts(emulator));
        foreach (var line in run.Lines.Where((_, index) => index % 100 == 0)) await Schema.CheckAsync("payout", line);
    }

    [Fact]
    public async Task Statuses_choose_rows()
    {
        var run = await _folder.RunAsync("payouts", "--json", "--status", "due", "--status", "Paid", "--account", "LeadDyno");
        run.Code.ShouldBe(0, run.All);
        run.Lines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("status").GetString()).Distinct()
            .ShouldBe(["Due", "Paid"], ignoreOrder: true);
        (await _folder.RunAsync("payouts", "--status", "overdue")).Code.ShouldBe(2);
    }

    [Fact]
    public async Task The_tables_need_no_credentials()
    {
        var payouts = await _folder.RunAsync("payouts");
        payouts.Code.ShouldBe(0, payouts.All);
        payouts.Output.ShouldContain("Latest rows");
        var affiliates = await _folder.RunAsync("affiliates");
        affiliates.Code.ShouldBe(0, affiliates.All);
        affiliates.Output.ShouldContain("Without sales");
        affiliates.Output.ShouldContain("Leadway/default");
    }

    [Fact]
    public async Task Every_affiliate_of_the_three_vendors_is_one_line()
    {
        await using var emulator = await VendorEmulator.StartAsync(new VendorEmulatorOptions { Seed = 4, Rows = 40 }, ToolFolder.Token);
        var run = await _folder.RunAsync("affiliates", "--json", "--config", _folder.WriteConfig(emulator));
        run.Code.ShouldBe(0, run.All);
        run.All.ShouldNotContain("canary-");
        foreach (var line in run.Lines) await Schema.CheckAsync("affiliate", line);
        var lines = run.Lines.Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Count("LeadDyno").ShouldBe(emulator.LeadDyno.Affiliates.Count);
        Count("AffiliateWP").ShouldBe(emulator.AffiliateWP.Affiliates.Count);
        Count("Leadway").ShouldBe(emulator.Leadway.Affiliates.Count);
        lines.Count.ShouldBe(Count("LeadDyno") + Count("AffiliateWP") + Count("Leadway"));
        lines.Where(line => line.GetProperty("vendor").GetString() == "LeadDyno" && line.GetProperty("hasSales").GetBoolean())
            .Select(line => line.GetProperty("id").GetString())
            .ShouldBe(
                emulator.LeadDyno.Purchases.Where(row => row.AffiliateId is not null).Select(row => $"{row.AffiliateId}").Distinct(),
                ignoreOrder: true);

        int Count(string vendor) => lines.Count(line => line.GetProperty("vendor").GetString() == vendor);
    }

    [Theory]
    [InlineData("payouts")]
    [InlineData("affiliates")]
    public async Task A_vendor_that_fails_is_1_and_the_others_are_shown(string command)
    {
        await using var emulator = await VendorEmulator.StartAsync(new VendorEmulatorOptions { Rows = 5 }, ToolFolder.Token);
        var config = _folder.WriteConfig(emulator);
        emulator.Leadway.AccessToken = "canary-another";
        var run = await _folder.RunAsync(command, "--json", "--config", config);
        run.Code.ShouldBe(1, run.All);
        run.Error.ShouldContain("Leadway/default");
        run.Output.ShouldContain("LeadDyno");
        run.All.ShouldNotContain("canary-");
    }

    public void Dispose() => _folder.Dispose();
}
