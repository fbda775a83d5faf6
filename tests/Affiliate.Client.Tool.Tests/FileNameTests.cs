using System.Globalization;
using Affiliate.Client.Emulator;
using Affiliate.Client.Leadway.Tokens;

namespace Affiliate.Client.Tool.Tests;

/// <summary>
/// Every file that the tool or a library writes under a name of its own has one that Windows takes, and that no case tells apart.
/// </summary>
public sealed class FileNameTests : IDisposable
{
    private static readonly string[] Reserved =
    [
        "CON", "PRN", "AUX", "NUL",
        .. Enumerable.Range(0, 10).SelectMany(n => new[] { $"COM{n}", $"LPT{n}" }),
    ];

    private readonly ToolFolder _folder = new();

    [Theory]
    [InlineData("a:b", false)]
    [InlineData("nul.json", false)]
    [InlineData("com1", false)]
    [InlineData("dot.", false)]
    [InlineData("what?", false)]
    [InlineData("tab\t", false)]
    [InlineData("CON-1.json", true)]
    [InlineData(".lock", true)]
    public void A_name_that_Windows_refuses_is_found(string name, bool isFine) => (Problem(name) is null).ShouldBe(isFine);

    [Fact]
    public async Task Exports_journals_ledgers_and_settings()
    {
        await using var emulator = await VendorEmulator.StartAsync(new VendorEmulatorOptions { Rows = 40 }, ToolFolder.Token);
        emulator.PayPal.ProcessingTime = TimeSpan.Zero;
        foreach (var currency in (string[])["USD", "EUR", "GBP"]) emulator.PayPal.SetBalance(currency, 5_000_000);
        var config = _folder.WriteConfig(emulator, new KeyValuePair<string, string?>("AffiliateWP:Currency", "USD"));
        foreach (var format in (string[])["csv", "jsonl", "xlsx", "parquet"])
            await RunAsync("export", "--format", format, "--out", $"export-{format}", "--config", config);
        await RunAsync("sync", "--config", config);
        var digest = (await RunAsync("pay", "--config", config)).Lines.Single(line => line.StartsWith("Digest: ", StringComparison.Ordinal));
        await RunAsync("pay", "--config", config, "--execute", digest["Digest: ".Length..]);

        CheckAll(atLeast: 12);
    }

    [Theory]
    [InlineData("client", "loc:1/2\\3?")]
    [InlineData("NUL", "con")]
    [InlineData("İstanbul|<>", "*\"")]
    [InlineData("", " . ")]
    public async Task Tokens_whatever_the_ids(string client, string location)
    {
        var store = new LeadwayFileTokenStore(_folder.FullName);
        var tokens = new LeadwayTokens
        {
            RefreshToken = "canary-refresh",
            State = LeadwayRefreshState.Unused,
            Origin = "canary-origin",
        };
        LeadwayTokenKey[] keys =
        [
            new(client, location),
            new(client.ToLowerInvariant() + "x", location),
            new(client.ToUpperInvariant() + "X", location),
        ];
        foreach (var key in keys)
        {
            await using var held = await store.LockAsync(key, ToolFolder.Token);
            await store.WriteAsync(key, tokens, ToolFolder.Token);
        }

        CheckAll(atLeast: keys.Length);
    }

    public void Dispose() => _folder.Dispose();

    private async Task<ToolRun> RunAsync(params string[] arguments)
    {
        var run = await _folder.RunAsync(arguments);
        run.Code.ShouldBe(0, run.All);
        return run;
    }

    private void CheckAll(int atLeast)
    {
        var names = Directory.GetFileSystemEntries(_folder.FullName, "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(_folder.FullName, path)).ToList();
        names.Count.ShouldBeGreaterThanOrEqualTo(atLeast, string.Join('\n', names));
        names.Select(path => Problem(Path.GetFileName(path))).Where(problem => problem is not null).ShouldBeEmpty();
        names.Select(name => name.ToUpper(CultureInfo.InvariantCulture)).ShouldBeUnique();
        names.ShouldAllBe(name => name.Length < 150);
    }

    private static string? Problem(string name) =>
        name.Any(letter => letter < ' ' || "<>:\"/\\|?*".Contains(letter, StringComparison.Ordinal)) ? $"{name}: a letter that Windows refuses"
        : name.EndsWith('.') || name.EndsWith(' ') ? $"{name}: an end that Windows cuts off"
        : Reserved.Contains(name.Split('.')[0].TrimEnd(), StringComparer.OrdinalIgnoreCase) ? $"{name}: a device's name"
        : null;
}
