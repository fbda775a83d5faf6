using Affiliate.Client.Emulator;

namespace Affiliate.Client.Tool.Tests;

/// <summary>Where accounts are read from, and what is told when they are wrong.</summary>
public sealed class ConfigurationTests : IDisposable
{
    private readonly ToolFolder _folder = new();

    [Fact]
    public async Task Secrets_in_the_environment_complete_the_file_of_the_folder()
    {
        await using var emulator = await VendorEmulator.StartAsync(new VendorEmulatorOptions { Rows = 5 }, ToolFolder.Token);
        await File.WriteAllTextAsync(
            _folder.PathOf("affiliate.json"),
            $$"""{ "Affiliate": { "LeadDyno": { "BaseAddress": "{{emulator.LeadDyno.BaseAddress}}" } } }""",
            ToolFolder.Token);

        var without = await _folder.RunAsync("check");
        without.Code.ShouldBe(2, without.All);
        without.Error.ShouldContain("ApiKey is missing");

        _folder.Environment["Affiliate__LeadDyno__ApiKey"] = emulator.LeadDyno.ApiKey;
        var with = await _folder.RunAsync("check");
        with.Code.ShouldBe(0, with.All);
        with.All.ShouldNotContain(emulator.LeadDyno.ApiKey);
    }

    [Fact]
    public async Task Vendors_may_stand_at_the_top_of_the_file()
    {
        await using var emulator = await VendorEmulator.StartAsync(new VendorEmulatorOptions { Rows = 5 }, ToolFolder.Token);
        await File.WriteAllTextAsync(
            _folder.PathOf("top.json"),
            $$"""{ "LeadDyno": { "BaseAddress": "{{emulator.LeadDyno.BaseAddress}}", "ApiKey": "{{emulator.LeadDyno.ApiKey}}" } }""",
            ToolFolder.Token);
        var run = await _folder.RunAsync("check", "--config", "top.json");
        run.Code.ShouldBe(0, run.All);
    }

    [Theory]
    [InlineData("{", "is no JSON")]
    [InlineData("{}", "names no vendor")]
    [InlineData("""{ "Affiliate": { "LeadDino": { "ApiKey": "canary-key" } } }""", "LeadDyno")]
    public async Task A_wrong_file_is_2_and_is_told(string json, string told)
    {
        await File.WriteAllTextAsync(_folder.PathOf("wrong.json"), json, ToolFolder.Token);
        var run = await _folder.RunAsync("check", "--config", "wrong.json");
        run.Code.ShouldBe(2, run.All);
        run.Error.ShouldContain(told);
        run.All.ShouldNotContain("canary-");
    }

    [Fact]
    public async Task A_file_that_is_named_must_exist()
    {
        var run = await _folder.RunAsync("check", "--config", "missing.json");
        run.Code.ShouldBe(2, run.All);
        run.Error.ShouldContain("missing.json");
        run.Error.ShouldNotContain("emulator");
    }

    public void Dispose() => _folder.Dispose();
}
