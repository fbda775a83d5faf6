using System.Globalization;
using System.Text.Json;
using Affiliate.Client.Emulator;
using Affiliate.Client.Emulator.AffiliateWP.Rows;
using Affiliate.Client.Emulator.LeadDyno.Rows;
using Affiliate.Client.Tool.Setup;

namespace Affiliate.Client.Tool.Tests;

/// <summary><c>sync</c> and <c>changes</c> on one ledger, run after run.</summary>
public sealed class SyncAndChangesTests : IDisposable
{
    private static readonly VendorEmulatorOptions FewRows = new() { Seed = 3, Rows = 8 };

    private readonly ToolFolder _folder = new();

    [Fact]
    public async Task What_changed_between_two_syncs_is_told_once()
    {
        await using var emulator = await VendorEmulator.StartAsync(FewRows, ToolFolder.Token);
        AddOpenRows(emulator);
        var (removed, corrected) = (emulator.Leadway.Payouts.First().Id, emulator.Aisle.Payouts.First().Id);
        var config = _folder.WriteConfig(emulator);

        await SyncAsync(config);
        var rows = await ChangesAsync(config);
        rows.ShouldAllBe(line => line.Contains(" Added ", StringComparison.Ordinal));
        rows.ShouldContain(line =>
            line.EndsWith("Added         LeadDyno/default/Commission/500001: - -> Due 12.50 USD", StringComparison.Ordinal));
        (await ChangesAsync(config)).ShouldBeEmpty();
        await SyncAsync(config);
        (await ChangesAsync(config)).ShouldBeEmpty();

        Move(emulator, removed, corrected);
        await SyncAsync(config);
        var changes = (await ChangesAsync(config))
            .Select(line => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1..])).ToList();
        changes.Select(line => line[..line.IndexOf(':', StringComparison.Ordinal)]).ShouldBe(
            [
                "StatusChanged LeadDyno/default/Commission/500001",
                "Added AffiliateWP/default/Payout/900001",
                "Superseded AffiliateWP/default/Commission/500002",
                $"Removed Leadway/default/Payout/{removed}",
                $"Updated Aisle/default/Payout/{corrected}",
            ],
            ignoreOrder: true);
        changes.ShouldContain("StatusChanged LeadDyno/default/Commission/500001: Due 12.50 USD -> Paid 12.50 USD");
        changes.ShouldContain(
            "Superseded AffiliateWP/default/Commission/500002: Due 20.00 USD -> - (in AffiliateWP/default/Payout/900001)");
        (await ChangesAsync(config)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Each_selection_of_accounts_has_a_place_of_its_own_and_after_moves_none()
    {
        await using var emulator = await VendorEmulator.StartAsync(FewRows, ToolFolder.Token);
        var config = _folder.WriteConfig(emulator);
        await SyncAsync(config);
        var all = emulator.Leadway.Payouts.Count;

        (await ChangesAsync(config, "--account", "Leadway", "--after", "0")).Count.ShouldBe(all);
        (await ChangesAsync(config, "--account", "Leadway")).Count.ShouldBe(all);
        (await ChangesAsync(config, "--account", "Leadway")).ShouldBeEmpty();
        (await ChangesAsync(config)).Count.ShouldBeGreaterThan(all);
    }

    [Fact]
    public async Task A_vendor_that_refuses_is_1_and_the_others_are_synced()
    {
        await using var emulator = await VendorEmulator.StartAsync(FewRows, ToolFolder.Token);
        var config = _folder.WriteConfig(emulator);
        var token = emulator.Leadway.AccessToken;
        emulator.Leadway.AccessToken = "canary-another";

        var run = await _folder.RunAsync("sync", "--config", config);
        run.Code.ShouldBe(1, run.All);
        run.Lines.ShouldContain(line => line.StartsWith("Leadway/default: ", StringComparison.Ordinal));
        run.All.ShouldNotContain("canary-");
        (await ChangesAsync(config)).ShouldContain(line => line.Contains("LeadDyno/", StringComparison.Ordinal));

        emulator.Leadway.AccessToken = token;
        await SyncAsync(config);
        (await ChangesAsync(config)).Count.ShouldBe(emulator.Leadway.Payouts.Count);
    }

    [Fact]
    public async Task Forty_accounts_do_not_lock_each_other_out_of_one_file()
    {
        await using var emulator = await VendorEmulator.StartAsync(FewRows, ToolFolder.Token);
        var settings = Enumerable.Range(1, 40).SelectMany(number => emulator.LeadDyno.Settings.Select(setting =>
            KeyValuePair.Create(
                setting.Key.Replace("LeadDyno:", $"LeadDyno:Accounts:a{number}:", StringComparison.Ordinal), setting.Value)));
        ConfigurationFile.Write(_folder.PathOf("forty.json"), settings.ToDictionary());

        var run = await _folder.RunAsync("sync", "--json", "--config", "forty.json");

        run.Code.ShouldBe(0, run.All);
        JsonDocument.Parse(run.Output).RootElement.EnumerateArray().Select(account => account.GetProperty("rows").GetInt32())
            .ShouldBe(Enumerable.Repeat(8, 40));
    }

    [Fact]
    public async Task Their_JSON_is_that_of_the_schemas()
    {
        await using var emulator = await VendorEmulator.StartAsync(FewRows, ToolFolder.Token);
        var config = _folder.WriteConfig(emulator);
        var sync = await _folder.RunAsync("sync", "--json", "--config", config);
        sync.Code.ShouldBe(0, sync.All);
        await Schema.CheckAsync("sync", sync.Output);

        var changes = await ChangesAsync(config, "--json");
        var rows = JsonDocument.Parse(sync.Output).RootElement.EnumerateArray().Sum(account => account.GetProperty("changes").GetInt32());
        changes.Count.ShouldBe(rows);
        foreach (var line in changes) await Schema.CheckAsync("change", line);
    }

    [Fact]
    public async Task Without_configuration_they_show_a_day_at_the_emulator()
    {
        var run = await _folder.RunAsync("changes", "--json");
        run.Code.ShouldBe(0, run.All);
        run.Lines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("kind").GetString()).ShouldBe(
            ["StatusChanged", "Superseded", "Added", "Removed", "Updated"], ignoreOrder: true);
        run = await _folder.RunAsync("sync");
        run.Code.ShouldBe(0, run.All);
        run.Output.ShouldContain("a temporary");
        Directory.GetFileSystemEntries(_folder.FullName).ShouldBeEmpty("figures of the emulator stay nowhere");
    }

    [Theory]
    [InlineData("sync", "--ledger", "mine.db")]
    [InlineData("changes", "--ledger", "mine.db")]
    [InlineData("pay", "--journal", "mine")]
    public async Task Figures_of_the_emulator_never_get_into_a_file_of_the_users(params string[] arguments)
    {
        var run = await _folder.RunAsync(arguments);
        run.Code.ShouldBe(2, run.All);
        run.Error.ShouldContain("mine");
        Directory.GetFileSystemEntries(_folder.FullName).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_ledger_that_is_no_database_is_told_without_a_stack()
    {
        await using var emulator = await VendorEmulator.StartAsync(FewRows, ToolFolder.Token);
        var config = _folder.WriteConfig(emulator);
        await File.WriteAllTextAsync(_folder.PathOf("notes.txt"), new string('x', 8192), ToolFolder.Token);
        foreach (var command in (string[])["sync", "changes", "serve"])
        {
            var run = await _folder.RunAsync(command, "--config", config, "--ledger", "notes.txt");
            run.Code.ShouldBe(1, run.All);
            run.Error.ShouldContain("not a database");
        }
    }

    [Fact]
    public async Task Changes_without_a_ledger_are_2_and_make_none()
    {
        await using var emulator = await VendorEmulator.StartAsync(FewRows, ToolFolder.Token);
        var run = await _folder.RunAsync("changes", "--config", _folder.WriteConfig(emulator));
        run.Code.ShouldBe(2, run.All);
        run.Error.ShouldContain("affiliate sync");
        Directory.GetFiles(_folder.FullName, "*.db").ShouldBeEmpty();
    }

    public void Dispose() => _folder.Dispose();

    private async Task SyncAsync(string config)
    {
        var run = await _folder.RunAsync("sync", "--full", "--config", config);
        run.Code.ShouldBe(0, run.All);
    }

    private async Task<IReadOnlyList<string>> ChangesAsync(string config, params string[] arguments)
    {
        var run = await _folder.RunAsync(["changes", "--config", config, .. arguments]);
        run.Code.ShouldBe(0, run.All);
        run.Error.ShouldContain(string.Create(CultureInfo.InvariantCulture, $"{run.Lines.Count} changes"));
        return run.Lines;
    }

    private static void AddOpenRows(VendorEmulator emulator)
    {
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
}
