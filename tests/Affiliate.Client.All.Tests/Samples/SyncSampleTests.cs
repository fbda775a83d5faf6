using System.Text.RegularExpressions;
using Affiliate.Client.Emulator;
using Affiliate.Client.Emulator.AffiliateWP.Rows;
using Affiliate.Client.Emulator.LeadDyno.Rows;

namespace Affiliate.Client.All.Tests.Samples;

[Collection(SamplesTestGroup.Name)]
public sealed partial class SyncSampleTests(SamplePrograms samples) : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("sync");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Run_again_on_one_file_it_prints_what_changed_in_between()
    {
        await using var emulator = await VendorEmulator.StartAsync(new VendorEmulatorOptions { Seed = 3, Rows = 8 }, Token);
        emulator.LeadDyno.Commissions.Add(new LeadDynoCommissionRow
        {
            Id = 500_001,
            Amount = 12.5m,
            Currency = "USD",
            DueAt = new DateTimeOffset(2026, 1, 5, 10, 0, 0, TimeSpan.Zero),
        });
        emulator.AffiliateWP.Referrals.Add(new AffiliateWPReferralRow
        {
            Id = 500_002,
            AffiliateId = 1,
            Amount = "20.00",
            Currency = "USD",
            Date = "2026-01-05 10:00:00",
        });
        var (removed, corrected) = (emulator.Leadway.Payouts.First().Id, emulator.Aisle.Payouts.First().Id);

        var rows = Changes(await RunAsync(emulator));
        rows.ShouldAllBe(line => line.StartsWith("Added ", StringComparison.Ordinal));
        rows.ShouldContain("Added LeadDyno/default/Commission/500001: - -> Due 12.5 USD");
        Changes(await RunAsync(emulator)).ShouldBeEmpty();

        Move(emulator, removed, corrected);
        var changes = Changes(await RunAsync(emulator));
        changes.Select(line => line[..line.IndexOf(':', StringComparison.Ordinal)]).ShouldBe(
            [
                "StatusChanged LeadDyno/default/Commission/500001",
                "Added AffiliateWP/default/Payout/900001",
                "Superseded AffiliateWP/default/Commission/500002",
                $"Removed Leadway/default/Payout/{removed}",
                $"Updated Aisle/default/Payout/{corrected}",
            ],
            ignoreOrder: true);
        changes.ShouldContain("StatusChanged LeadDyno/default/Commission/500001: Due 12.5 USD -> Paid 12.5 USD");
        changes.ShouldContain("Superseded AffiliateWP/default/Commission/500002: Due 20 USD -> -");
        Changes(await RunAsync(emulator)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_vendor_that_refuses_is_told_with_1_and_its_changes_come_with_the_next_run()
    {
        await using var emulator = await VendorEmulator.StartAsync(new VendorEmulatorOptions { Seed = 3, Rows = 8 }, Token);
        var token = emulator.Leadway.AccessToken;
        var config = SampleProgram.WriteConfig(_folder.FullName, emulator);
        emulator.Leadway.AccessToken = "canary-another";

        var (code, text) = await samples.Sync.RunAsync(Token, "--config", config, "--ledger", Ledger);
        code.ShouldBe(1, text);
        text.ShouldContain("failed: ");
        text.ShouldNotContain("canary");

        emulator.Leadway.AccessToken = token;
        Changes(await RunAsync(emulator)).Count(line => line.Contains("Leadway/", StringComparison.Ordinal))
            .ShouldBe(emulator.Leadway.Payouts.Count);
    }

    [Fact]
    public async Task Without_arguments_it_shows_a_day_at_the_emulator()
    {
        var (code, text) = await samples.Sync.RunAsync(Token);

        code.ShouldBe(0, text);
        foreach (var kind in (string[])["StatusChanged", "Superseded", "Removed", "Updated"])
            Changes(text).ShouldContain(line => line.StartsWith(kind, StringComparison.Ordinal));
        Changes(text).Count.ShouldBe(5);
    }

    [Theory]
    [InlineData("--ledger")]
    [InlineData("--config", "missing.json", "--ledger", "ledger.db")]
    public async Task Wrong_arguments_are_told_with_2(params string[] arguments)
    {
        var (code, text) = await samples.Sync.RunAsync(Token, arguments);
        (code, text.Contains("usage", StringComparison.Ordinal)).ShouldBe((2, true));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private string Ledger => Path.Combine(_folder.FullName, "ledger.db");

    private async Task<string> RunAsync(VendorEmulator emulator)
    {
        var config = SampleProgram.WriteConfig(_folder.FullName, emulator);
        var (code, text) = await samples.Sync.RunAsync(Token, "--config", config, "--ledger", Ledger);
        code.ShouldBe(0, text);
        text.ShouldNotContain("\u001b", Case.Sensitive, "no escapes where the output is redirected");
        return text;
    }

    private static void Move(VendorEmulator emulator, string removed, string corrected)
    {
        emulator.LeadDyno.Commissions.Change(500_001, row => row with { Paid = true });
        emulator.AffiliateWP.Referrals.Change(500_002, row => row with { Status = "paid", PayoutId = 900_001 });
        emulator.AffiliateWP.Payouts.Add(new AffiliateWPPayoutRow
        {
            Id = 900_001,
            AffiliateId = 1,
            Amount = 20,
            Referrals = "500002",
            Date = "2026-01-06 10:00:00",
        });
        emulator.Leadway.Payouts.Remove(removed);
        emulator.Aisle.Payouts.Change(corrected, row => row with { Amount = row.Amount + 1 });
    }

    private static IReadOnlyList<string> Changes(string text) =>
        [.. Change().Matches(text.ReplaceLineEndings("\n")).Select(match => $"{match.Groups[1].Value} {match.Groups[2].Value}")];

    [GeneratedRegex(@"^(Added|Updated|StatusChanged|Superseded|Removed|Reappeared) +(\S+: .*)$", RegexOptions.Multiline)]
    private static partial Regex Change();
}
