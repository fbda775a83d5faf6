using System.Text.Json;

namespace Affiliate.Client.Tool.Tests;

public sealed class InitCommandTests : IDisposable
{
    private readonly ToolFolder _folder = new();

    [Fact]
    public async Task It_asks_and_writes_what_is_no_secret()
    {
        _folder.Typed = "LeadDyno, affiliatewp\n\nhttps://shop.example\nEUR\n";
        var run = await _folder.RunAsync("init");
        run.Code.ShouldBe(0, run.All);
        var file = JsonDocument.Parse(await ReadAsync()).RootElement.GetProperty("Affiliate");
        file.GetProperty("AffiliateWP").GetProperty("SiteAddress").GetString().ShouldBe("https://shop.example");
        file.GetProperty("AffiliateWP").GetProperty("Currency").GetString().ShouldBe("EUR");
        file.GetProperty("LeadDyno").ValueKind.ShouldBe(JsonValueKind.Object);
        run.Output.ShouldContain("dotnet user-secrets set Affiliate:LeadDyno:ApiKey VALUE");
        run.Output.ShouldContain("export Affiliate__AffiliateWP__Token=VALUE");

        // What is still missing is what check names, under the same names.
        var check = await _folder.RunAsync("check");
        check.Code.ShouldBe(2, check.All);
        foreach (var secret in (string[])["LeadDyno/default: ApiKey", "AffiliateWP/default: PublicKey", "AffiliateWP/default: Token"])
            check.Error.ShouldContain(secret);
    }

    [Fact]
    public async Task A_script_names_accounts_and_settings_and_is_asked_nothing()
    {
        string[] arguments =
        [
            "init", "--json", "--account", "AffiliateWP/shop_eu", "--account", "AffiliateWP/shop_us",
            "--set", "AffiliateWP:Accounts:shop_eu:SiteAddress=https://eu.example",
        ];
        var run = await _folder.RunAsync(arguments);
        run.Code.ShouldBe(2, run.All);
        run.Error.ShouldContain("--set AffiliateWP:Accounts:shop_us:SiteAddress=VALUE");
        File.Exists(_folder.PathOf("affiliate.json")).ShouldBeFalse();

        run = await _folder.RunAsync([.. arguments, "--set", "AffiliateWP:Accounts:shop_us:SiteAddress=https://us.example"]);
        run.Code.ShouldBe(0, run.All);
        await Schema.CheckAsync("init", run.Output);
        JsonDocument.Parse(run.Output).RootElement.GetProperty("secrets").GetArrayLength().ShouldBe(4);
    }

    [Theory]
    [InlineData("LeadDyno:ApiKey=canary-key", "is a secret")]
    [InlineData("LeadDyno:Key=x", "There are: LeadDyno:BaseAddress")]
    [InlineData("LeadDyno:BaseAddress", "KEY=VALUE")]
    public async Task A_setting_that_does_not_belong_there_is_refused(string setting, string told)
    {
        var run = await _folder.RunAsync("init", "--account", "LeadDyno", "--set", setting);
        run.Code.ShouldBe(2, run.All);
        run.Error.ShouldContain(told);
        run.All.ShouldNotContain("canary-");
        File.Exists(_folder.PathOf("affiliate.json")).ShouldBeFalse();
    }

    [Fact]
    public async Task A_file_that_exists_is_left_alone()
    {
        await File.WriteAllTextAsync(_folder.PathOf("affiliate.json"), "mine", ToolFolder.Token);
        (await _folder.RunAsync("init", "--account", "LeadDyno")).Code.ShouldBe(2);
        (await ReadAsync()).ShouldBe("mine");
    }

    [Theory]
    [InlineData("--account", "Globex")]
    [InlineData("--account", "PayPal/main")]
    [InlineData]
    public async Task An_unknown_vendor_and_nobody_to_ask_are_2(params string[] arguments)
    {
        var run = await _folder.RunAsync(["init", .. arguments]);
        run.Code.ShouldBe(2, run.All);
        run.Error.ShouldContain("LeadDyno");
    }

    public void Dispose() => _folder.Dispose();

    private Task<string> ReadAsync() => File.ReadAllTextAsync(_folder.PathOf("affiliate.json"), ToolFolder.Token);
}
