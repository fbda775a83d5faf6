using System.Text.Json;
using Affiliate.Client.Emulator;

namespace Affiliate.Client.Tool.Tests;

public sealed class CheckCommandTests : IDisposable
{
    private readonly ToolFolder _folder = new();

    [Fact]
    public async Task Without_configuration_it_checks_the_emulator_and_says_so()
    {
        var run = await _folder.RunAsync("check");
        run.Code.ShouldBe(0, run.All);
        run.Error.ShouldContain("embedded emulator");
        foreach (var vendor in (string[])["AffiliateWP", "Aisle", "LeadDyno", "Leadway"])
            run.Lines.Single(line => line.Contains($"{vendor}/default", StringComparison.Ordinal)).ShouldContain("works");
        run.Output.ShouldContain("FilterByCreated");
    }

    [Fact]
    public async Task It_sends_one_request_per_account()
    {
        await using var emulator = await VendorEmulator.StartAsync(new VendorEmulatorOptions { Rows = 30 }, ToolFolder.Token);
        var run = await _folder.RunAsync("check", "--config", _folder.WriteConfig(emulator));
        run.Code.ShouldBe(0, run.All);
        run.Error.ShouldNotContain("emulator");
        emulator.Requests.Total.ShouldBe(4);
    }

    [Fact]
    public async Task A_refused_key_is_1_and_is_told_in_words_without_the_key()
    {
        await using var emulator = await VendorEmulator.StartAsync(new VendorEmulatorOptions { Rows = 5 }, ToolFolder.Token);
        var config = _folder.WriteConfig(emulator);
        emulator.Leadway.AccessToken = "canary-another";
        var run = await _folder.RunAsync("check", "--config", config);
        run.Code.ShouldBe(1, run.All);
        run.Output.ShouldContain("AccessToken");
        run.Lines.Count(line => line.Contains("works", StringComparison.Ordinal)).ShouldBe(3);
        run.All.ShouldNotContain("canary-");
    }

    [Fact]
    public async Task It_tells_how_far_the_clock_is_off()
    {
        _folder.Time = new ShiftedTime(TimeSpan.FromHours(-2));
        var run = await _folder.RunAsync("check", "--json", "--account", "Leadway");
        run.Code.ShouldBe(0, run.All);
        var result = JsonDocument.Parse(run.Output).RootElement.EnumerateArray().Single();
        result.GetProperty("clockAheadSeconds").GetInt64().ShouldBeInRange(-7203, -7197);
        result.GetProperty("clockProblem").GetString()!.ShouldContain("clock is wrong");
    }

    [Fact]
    public async Task Its_JSON_is_that_of_its_schema()
    {
        await using var emulator = await VendorEmulator.StartAsync(new VendorEmulatorOptions { Rows = 5 }, ToolFolder.Token);
        var config = _folder.WriteConfig(emulator);
        emulator.Aisle.ApiKey = "canary-another";
        var run = await _folder.RunAsync("check", "--json", "--config", config);
        run.Code.ShouldBe(1, run.All);
        await Schema.CheckAsync("check", run.Output);
        JsonDocument.Parse(run.Output).RootElement.GetArrayLength().ShouldBe(4);
    }

    [Fact]
    public async Task An_account_that_does_not_exist_is_2_and_those_that_do_are_named()
    {
        var run = await _folder.RunAsync("check", "--account", "shop_eu");
        run.Code.ShouldBe(2, run.All);
        run.Error.ShouldContain("LeadDyno/default");
    }

    public void Dispose() => _folder.Dispose();

    private sealed class ShiftedTime(TimeSpan shift) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + shift;
    }
}
