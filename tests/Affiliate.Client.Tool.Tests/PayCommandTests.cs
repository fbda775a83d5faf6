using System.Text.Json;
using Affiliate.Client.Emulator;
using Affiliate.Client.Tool.Setup;

namespace Affiliate.Client.Tool.Tests;

public sealed class PayCommandTests : IAsyncDisposable
{
    private readonly ToolFolder _folder = new();
    private VendorEmulator? _emulator;

    [Fact]
    public async Task It_sends_nothing_before_a_plan_is_approved_and_pays_it_once()
    {
        var config = await StartAsync();
        var plan = await PayAsync(config);
        plan.Code.ShouldBe(0, plan.All);
        plan.Error.ShouldContain("Nothing was sent.");
        Batches().ShouldBe(0);
        var digest = Digest(plan);

        var refused = await PayAsync(config, "--execute", digest[1..] + "0");
        refused.Code.ShouldBe(1, refused.All);
        refused.Error.ShouldContain("not the one that was approved");
        Batches().ShouldBe(0);

        var paid = await PayAsync(config, "--execute", digest);
        paid.Code.ShouldBe(0, paid.All);
        paid.Lines.Single(line => line.StartsWith("paid: ", StringComparison.Ordinal)).ShouldContain("USD");
        paid.Output.ShouldContain("rows are marked as paid at their vendor");
        var batches = Batches();
        batches.ShouldBeGreaterThan(1);
        var sent = _emulator!.PayPal.Payments.Count;
        sent.ShouldBeGreaterThan(1);

        var again = await PayAsync(config);
        again.Code.ShouldBe(0, again.All);
        again.Output.ShouldContain("AlreadyPaid");
        (await PayAsync(config, "--execute", digest)).Code.ShouldBe(1);
        Batches().ShouldBe(batches);
        _emulator.PayPal.Payments.Count.ShouldBe(sent);

        var settled = await PayAsync(config, "--reconcile", "--json");
        settled.Code.ShouldBe(0, settled.All);
        await Schema.CheckAsync("pay", settled.Output);
        JsonDocument.Parse(settled.Output).RootElement.GetProperty("plan").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Fact]
    public async Task Execute_asks_for_the_digest_and_takes_no_other_text()
    {
        var config = await StartAsync();
        _folder.Typed = "yes\n";
        var refused = await PayAsync(config, "--execute");
        refused.Code.ShouldBe(1, refused.All);
        _emulator!.PayPal.Payments.ShouldBeEmpty();

        _folder.Typed = "";
        var nobody = await PayAsync(config, "--execute");
        nobody.Code.ShouldBe(2, nobody.All);
        _emulator.PayPal.Payments.ShouldBeEmpty();

        _folder.Typed = Digest(nobody) + "\n";
        var paid = await PayAsync(config, "--execute");
        paid.Code.ShouldBe(0, paid.All);
        _emulator.PayPal.Payments.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Its_JSON_is_that_of_its_schema_and_says_what_the_tables_say()
    {
        var config = await StartAsync();
        var plan = await PayAsync(config, "--json");
        plan.Code.ShouldBe(0, plan.All);
        await Schema.CheckAsync("pay", plan.Output);
        JsonDocument.Parse(plan.Output).RootElement.GetProperty("plan").GetProperty("digest").GetString()
            .ShouldBe(Digest(await PayAsync(config)));

        var paid = await PayAsync(config, "--json", "--execute", Digest(await PayAsync(config)));
        paid.Code.ShouldBe(0, paid.All);
        await Schema.CheckAsync("pay", paid.Output);
        JsonDocument.Parse(paid.Output).RootElement.GetProperty("result").GetProperty("paid").GetArrayLength().ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task One_account_alone_is_paid_where_it_is_named()
    {
        var config = await StartAsync();
        var some = await CountAsync("--account", "AffiliateWP");
        some.ShouldBeGreaterThan(0);
        some.ShouldBeLessThan(await CountAsync());

        async Task<int> CountAsync(params string[] arguments)
        {
            var plan = JsonDocument.Parse((await PayAsync(config, ["--json", .. arguments])).Output).RootElement.GetProperty("plan");
            return plan.GetProperty("batches").EnumerateArray().Sum(batch => batch.GetProperty("payments").GetInt32());
        }
    }

    [Fact]
    public async Task An_account_cannot_be_paid_alone_where_another_of_its_vendor_may_hold_the_same_rows()
    {
        await StartAsync();
        var config = WriteTwoAccounts();
        var both = await PayAsync(config);
        both.Code.ShouldBe(0, both.All);
        both.Output.ShouldContain("SameRowInTwoAccounts");
        foreach (var account in (string[])["first", "second"])
        {
            var alone = await PayAsync(config, "--account", account);
            alone.Code.ShouldBe(2, alone.All);
            alone.Error.ShouldContain("name all accounts of AffiliateWP, or none");
        }
    }

    [Fact]
    public async Task What_was_paid_is_told_although_a_vendor_cannot_be_told_of_it()
    {
        var config = await StartAsync();
        var digest = Digest(await PayAsync(config));
        _emulator!.PayPal.DeniesBatch = _ =>
        {
            _emulator.LeadDyno.ApiKey = "canary-another"; // from here on the vendor refuses the key
            return false;
        };
        var paid = await PayAsync(config, "--json", "--execute", digest);
        paid.Code.ShouldBe(1, paid.All);
        var result = JsonDocument.Parse(paid.Output).RootElement.GetProperty("result");
        result.GetProperty("paid").GetArrayLength().ShouldBeGreaterThan(0);
        result.GetProperty("failures").EnumerateArray().Select(one => one.GetString()!).ShouldContain(text => text.Contains("LeadDyno"));
    }

    [Fact]
    public async Task Without_configuration_it_plans_on_the_emulator_and_leaves_nothing_behind()
    {
        var run = await _folder.RunAsync("pay");
        run.Code.ShouldBe(0, run.All);
        run.Error.ShouldContain("embedded emulator");
        var paid = await _folder.RunAsync("pay", "--execute", Digest(run));
        paid.Code.ShouldBe(0, paid.All);
        Directory.GetFileSystemEntries(_folder.FullName).ShouldBeEmpty();
    }

    [Fact]
    public async Task Accounts_without_PayPal_are_2()
    {
        await File.WriteAllTextAsync(_folder.PathOf("accounts.json"), """{ "LeadDyno": { "ApiKey": "canary-key" } }""", ToolFolder.Token);
        var run = await _folder.RunAsync("pay", "--config", "accounts.json");
        run.Code.ShouldBe(2, run.All);
        run.Error.ShouldContain("Affiliate:PayPal");
    }

    public async ValueTask DisposeAsync()
    {
        if (_emulator is not null) await _emulator.DisposeAsync();
        _folder.Dispose();
    }

    private async Task<string> StartAsync()
    {
        _emulator = await VendorEmulator.StartAsync(new VendorEmulatorOptions { Rows = 60 }, ToolFolder.Token);
        _emulator.PayPal.ProcessingTime = TimeSpan.Zero;
        foreach (var currency in (string[])["USD", "EUR", "GBP"]) _emulator.PayPal.SetBalance(currency, 5_000_000);
        return _folder.WriteConfig(_emulator, new KeyValuePair<string, string?>("AffiliateWP:Currency", "USD"));
    }

    /// <summary>One shop under two names.</summary>
    private string WriteTwoAccounts()
    {
        var path = _folder.PathOf("two.json");
        ConfigurationFile.Write(path, _emulator!.Settings.Concat(_emulator.PayPal.Settings)
            .SelectMany(setting => setting.Key.Split(':') is ["AffiliateWP", var name]
                ? new[] { "first", "second" }.Select(account => KeyValuePair.Create($"AffiliateWP:Accounts:{account}:{name}", setting.Value))
                : [setting])
            .Concat(new[] { "first", "second" }.Select(account =>
                KeyValuePair.Create($"AffiliateWP:Accounts:{account}:Currency", (string?)"USD")))
            .ToDictionary());
        return path;
    }

    private Task<ToolRun> PayAsync(string config, params string[] arguments) => _folder.RunAsync(["pay", "--config", config, .. arguments]);

    private int Batches() => Directory.Exists(_folder.PathOf("affiliate-payments"))
        ? Directory.GetFiles(_folder.PathOf("affiliate-payments"), "*.payment.json").Length
        : 0;

    private static string Digest(ToolRun run) =>
        run.Lines.Single(line => line.StartsWith("Digest: ", StringComparison.Ordinal))["Digest: ".Length..];
}
