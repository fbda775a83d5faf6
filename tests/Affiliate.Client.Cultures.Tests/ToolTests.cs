using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Affiliate.Client.Emulator;
using Affiliate.Client.Tool;
using Affiliate.Client.Tool.Tests;

namespace Affiliate.Client.Cultures.Tests;

/// <summary>The figures and files of the tool's commands.</summary>
public sealed class ToolTests
{
    private static readonly string[][] Commands =
    [
        ["owed", "--json", "--as-of", "2024-03-20", "--zone", "America/New_York"], ["owed", "--as-of", "2024-03-20", "--zone", "Europe/Istanbul"],
        ["owed", "--as-of", "2024-03-20", "--out", "owed.html"], ["owed", "--as-of", "2024-03-20", "--out", "owed.csv"],
        ["owed", "--as-of", "2024-03-20", "--out", "owed.jsonl"],
        ["payouts", "--json"], ["payouts"], ["affiliates", "--json"], ["affiliates"], ["accounts", "--json"], ["accounts"],
        ["export", "--format", "csv", "--out", "csv"], ["export", "--format", "jsonl", "--out", "jsonl"],
        ["export", "--format", "xlsx", "--out", "xlsx"], ["sync", "--ledger", "ledger.db", "--account", "LeadDyno"], ["changes", "--ledger", "ledger.db", "--account", "LeadDyno"],
        ["pay"], ["pay", "--json"], ["--help"],
    ];

    private static Task<SortedDictionary<string, string>>? _expected;

    [Theory]
    [MemberData(nameof(Culture.Names), MemberType = typeof(Culture))]
    public async Task Every_command_prints_and_writes_the_same_whatever_the_culture(string name)
    {
        var actual = await RunAllAsync(() => Culture.Use(name));
        var expected = await (_expected ??= RunAllAsync(Culture.Invariant));
        expected.Values.Sum(text => text.Length).ShouldBeGreaterThan(200_000);
        expected["owed.csv"].ShouldContain(".");
        expected["xlsx/payouts.xlsx"].ShouldContain("<x:v>");
        actual.Keys.ShouldBe(expected.Keys);
        foreach (var (command, text) in expected) Differences.Between(text, actual[command]).ShouldBeEmpty(command);
    }

    // A user's culture cannot reach the tool as it is installed; the tests above hold nevertheless for the code that it is made of.
    [Fact]
    public void The_tool_has_no_culture()
    {
        var path = Path.ChangeExtension(typeof(AffiliateTool).Assembly.Location, ".runtimeconfig.json");
        using var settings = JsonDocument.Parse(File.ReadAllText(path));
        settings.RootElement.GetProperty("runtimeOptions").GetProperty("configProperties")
            .GetProperty("System.Globalization.Invariant").GetBoolean().ShouldBeTrue();
    }

    private static async Task<SortedDictionary<string, string>> RunAllAsync(Func<Culture> use)
    {
        using var culture = use();
        using var folder = new ToolFolder();
        await using var emulator = await VendorEmulator.StartAsync(new VendorEmulatorOptions { Seed = 3, Rows = 60 }, ToolFolder.Token);
        emulator.LeadDyno.Commissions.Add(new() { Id = 1, Amount = -1234567.5m, Currency = "USD", DueAt = DateTimeOffset.UnixEpoch });
        var config = folder.WriteConfig(emulator);
        var written = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var command in Commands)
        {
            var run = await folder.RunAsync(command is ["--help"] ? command : [.. command, "--config", config]);
            written[string.Join(' ', command)] = $"{run.Code}\n{run.All}".Replace(config, "config", StringComparison.Ordinal);
        }

        foreach (var path in Directory.EnumerateFiles(folder.FullName, "*", SearchOption.AllDirectories))
        {
            if (Read(path) is { } text) written[Path.GetRelativePath(folder.FullName, path).Replace('\\', '/')] = text;
        }

        return written;
    }

    // The parts around a workbook's sheets have dates and ids of their own. The ledger is compared by what is told of it.
    private static string? Read(string path)
    {
        if (Path.GetExtension(path) is ".csv" or ".jsonl" or ".html") return File.ReadAllText(path);
        if (Path.GetExtension(path) is not ".xlsx") return null;
        using var zip = ZipFile.OpenRead(path);
        var text = new StringBuilder();
        foreach (var sheet in zip.Entries.Where(part => part.FullName.StartsWith("xl/worksheets/sheet", StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(sheet.Open());
            text.AppendLine(sheet.FullName).AppendLine(reader.ReadToEnd());
        }

        return text.ToString();
    }
}
