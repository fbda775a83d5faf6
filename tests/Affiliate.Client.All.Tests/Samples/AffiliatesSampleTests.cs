using System.Text.Json;
using Affiliate.Client.Emulator;

namespace Affiliate.Client.All.Tests.Samples;

[Collection(SamplesTestGroup.Name)]
public sealed class AffiliatesSampleTests(SamplePrograms samples) : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("affiliates");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_affiliate_of_the_three_vendors_is_one_line()
    {
        await using var emulator = await VendorEmulator.StartAsync(new VendorEmulatorOptions { Seed = 4, Rows = 40 }, Token);
        var (code, text) = await samples.Affiliates.RunAsync(
            Token,
            "--json",
            "--config",
            SampleProgram.WriteConfig(_folder.FullName, emulator)
        );
        code.ShouldBe(0, text);
        text.ShouldNotContain("canary-");
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Count("LeadDyno").ShouldBe(emulator.LeadDyno.Affiliates.Count);
        Count("AffiliateWP").ShouldBe(emulator.AffiliateWP.Affiliates.Count);
        Count("Leadway").ShouldBe(emulator.Leadway.Affiliates.Count);
        lines.Count.ShouldBe(Count("LeadDyno") + Count("AffiliateWP") + Count("Leadway"));
        lines
            .Where(line => line.GetProperty("vendor").GetString() == "LeadDyno" && line.GetProperty("hasSales").GetBoolean())
            .Select(line => line.GetProperty("id").GetString())
            .ShouldBe(
                emulator.LeadDyno.Purchases.Where(row => row.AffiliateId is not null).Select(row => $"{row.AffiliateId}").Distinct(),
                ignoreOrder: true
            );

        int Count(string vendor) => lines.Count(line => line.GetProperty("vendor").GetString() == vendor);
    }

    [Fact]
    public async Task The_table_needs_no_credentials()
    {
        var (code, text) = await samples.Affiliates.RunAsync(Token);
        code.ShouldBe(0, text);
        text.ShouldContain("Without");
        text.ShouldContain("Leadway/default");
    }

    [Fact]
    public async Task A_vendor_failure_ends_it_with_1_and_bad_usage_with_2()
    {
        await using var emulator = await VendorEmulator.StartAsync(new VendorEmulatorOptions { Rows = 5 }, Token);
        var config = SampleProgram.WriteConfig(_folder.FullName, emulator);
        emulator.Leadway.AccessToken = "canary-another";
        var (code, text) = await samples.Affiliates.RunAsync(Token, "--config", config);
        code.ShouldBe(1, text);
        text.ShouldContain("Leadway/default");
        text.ShouldNotContain("canary-");
        (await samples.Affiliates.RunAsync(Token, "--nonsense")).ExitCode.ShouldBe(2);
        (await samples.Affiliates.RunAsync(Token, "--config", "/no/such/file.json")).ExitCode.ShouldBe(2);
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
