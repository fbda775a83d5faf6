using System.Text.Json;
using Affiliate.Client.Emulator;
using Affiliate.Client.Payouts;
using Affiliate.Client.Reports;
using MiniExcelLibs;
using Parquet.Serialization;

namespace Affiliate.Client.Tool.Tests;

public sealed class ExportCommandTests : IDisposable
{
    private readonly ToolFolder _folder = new();

    [Theory]
    [InlineData("csv", 20)]
    [InlineData("xlsx", 8)]
    public async Task Killed_at_random_moments_and_restarted_it_ends_with_the_same_rows(string format, int kills)
    {
        await using var emulator = await VendorEmulator.StartAsync(new VendorEmulatorOptions { Seed = 7, Rows = 240 }, ToolFolder.Token);
        emulator.Faults.On().Always().Delay(TimeSpan.FromMilliseconds(5)); // slow enough to be hit in the middle, however busy the machine
        string[] arguments = ["export", "--config", _folder.WriteConfig(emulator), "--page-size", "5", "--format", format, "--out"];
        (await ToolProcess.RunAsync(_folder, [.. arguments, "undisturbed"])).Code.ShouldBe(0);

        var random = new Random(1);
        List<long> rowsAtKill = [];
        for (var kill = 0; kill < kills; kill++)
        {
            var requests = emulator.Requests.Total + 1 + random.Next(12);
            await using var tool = ToolProcess.Start(_folder, [.. arguments, "disturbed"]);
            while (emulator.Requests.Total < requests && !tool.HasExited)
                await Task.Delay(TimeSpan.FromMilliseconds(1), TimeProvider.System, ToolFolder.Token);
            await Task.Delay(TimeSpan.FromMilliseconds(random.Next(15)), TimeProvider.System, ToolFolder.Token);
            tool.HasExited.ShouldBeFalse($"kill {kill}: the export was over before it could be killed: {tool.Error}");
            await tool.KillAsync();
            rowsAtKill.Add(RowsOfCheckpoint("disturbed"));
        }

        var run = await ToolProcess.RunAsync(_folder, [.. arguments, "disturbed"]);
        run.Code.ShouldBe(0, run.All);
        Rows("disturbed").ShouldBe(Rows("undisturbed"));
        rowsAtKill.ShouldBe(rowsAtKill.Order());
        rowsAtKill.Distinct().Count().ShouldBeGreaterThan(kills / 4, "the kills must hit different places");
        rowsAtKill[^1].ShouldBeLessThan(RowsOfCheckpoint("undisturbed"));

        string[] Rows(string folder) => format == "csv"
            ? File.ReadAllLines(_folder.PathOf($"{folder}/payouts.csv"))
            : [.. MiniExcel.Query(_folder.PathOf($"{folder}/payouts.xlsx"))
                .Select(row => string.Join('|', (IDictionary<string, object>)row))];
    }

    [Fact]
    public async Task Workbook_and_Parquet_hold_what_the_JSON_Lines_hold()
    {
        await using var emulator = await VendorEmulator.StartAsync(new VendorEmulatorOptions { Seed = 7, Rows = 120 }, ToolFolder.Token);
        emulator.LeadDyno.Affiliates.ShouldNotBeEmpty();
        string[] arguments = ["export", "--config", _folder.WriteConfig(emulator), "--out", "out", "--format"];
        foreach (var format in (string[])["jsonl", "xlsx", "parquet"])
        {
            var run = await _folder.RunAsync([.. arguments, format]);
            run.Code.ShouldBe(0, run.All);
            run.Output.ShouldContain($"payouts.{format}");
        }

        var rows = await ReadLinesAsync();
        rows.Count.ShouldBeGreaterThan(400);
        var sheet = MiniExcel.Query(_folder.PathOf("out/payouts.xlsx"), useHeaderRow: true).Cast<IDictionary<string, object?>>().ToList();
        sheet.Count.ShouldBe(rows.Count);
        sheet.Select(row => ($"{row["id"]}", (double?)row["amount"], Seconds((DateTime?)row["created_at"])))
            .Zip(rows.Select(row => (row.Id, (double?)row.Amount, Seconds(row.CreatedAt))))
            .Where(pair => pair.First != pair.Second).ShouldBeEmpty();

        await using var file = File.OpenRead(_folder.PathOf("out/payouts.parquet"));
        var parquet = await ParquetSerializer.DeserializeUntypedAsync(file, cancellationToken: ToolFolder.Token);
        parquet.Data.Select(row => (
                (string)row["id"]!, (decimal?)Cell(row, "amount"), (DateTime?)Cell(row, "created_at"), (string?)Cell(row, "payee_name")))
            .ShouldBe(rows.Select(row => (row.Id, row.Amount, row.CreatedAt, row.PayeeName)));

        // What is null is not there.
        static object? Cell(IDictionary<string, object> row, string name) => row.TryGetValue(name, out var value) ? value : null;

        // A workbook's moments are days and their fractions, as binary numbers.
        static DateTime? Seconds(DateTime? moment) =>
            moment is { } known ? new DateTime(known.AddMilliseconds(0.5).Ticks / TimeSpan.TicksPerSecond * TimeSpan.TicksPerSecond) : null;
    }

    [Fact]
    public async Task Its_JSON_is_that_of_its_schema_and_a_finished_export_is_left_as_it_is()
    {
        await using var emulator = await VendorEmulator.StartAsync(new VendorEmulatorOptions { Rows = 30 }, ToolFolder.Token);
        string[] arguments = ["export", "--json", "--config", _folder.WriteConfig(emulator)];
        var run = await _folder.RunAsync(arguments);
        run.Code.ShouldBe(0, run.All);
        await Schema.CheckAsync("export", run.Output);
        var requests = emulator.Requests.Total;
        var again = await _folder.RunAsync(arguments);
        JsonDocument.Parse(again.Output).RootElement.GetProperty("resumedAfter").GetInt64()
            .ShouldBe(JsonDocument.Parse(run.Output).RootElement.GetProperty("rows").GetInt64());
        emulator.Requests.Total.ShouldBe(requests);
        again.Error.ShouldContain("Nothing was read: an earlier run had finished.");
    }

    [Fact]
    public async Task An_export_of_the_emulator_is_never_taken_for_one_of_the_users_accounts()
    {
        (await _folder.RunAsync("export", "--account", "LeadDyno", "--out", "out")).Code.ShouldBe(0);
        await using var emulator = await VendorEmulator.StartAsync(new VendorEmulatorOptions { Rows = 30 }, ToolFolder.Token);
        var run = await _folder.RunAsync("export", "--account", "LeadDyno", "--out", "out", "--config", _folder.WriteConfig(emulator));
        run.Code.ShouldBe(2, run.All);
        run.Error.ShouldContain("the embedded emulator");
        emulator.Requests.Total.ShouldBe(0);
    }

    [Fact]
    public async Task A_file_that_lost_rows_is_2()
    {
        await using var emulator = await VendorEmulator.StartAsync(new VendorEmulatorOptions { Rows = 30 }, ToolFolder.Token);
        string[] arguments = ["export", "--config", _folder.WriteConfig(emulator), "--out", "out"];
        (await _folder.RunAsync(arguments)).Code.ShouldBe(0);
        var csv = _folder.PathOf("out/payouts.csv");
        var whole = await File.ReadAllBytesAsync(csv, ToolFolder.Token);
        await File.WriteAllBytesAsync(csv, whole[..^1], ToolFolder.Token); // something else shortened it: going on would lose a row
        (await _folder.RunAsync(arguments)).Code.ShouldBe(2);
    }

    [Fact]
    public async Task A_vendor_that_fails_is_1_and_wrong_arguments_are_2()
    {
        await using var emulator = await VendorEmulator.StartAsync(new VendorEmulatorOptions { Rows = 5 }, ToolFolder.Token);
        var config = _folder.WriteConfig(emulator);
        emulator.Leadway.AccessToken = "canary-another";
        var run = await _folder.RunAsync("export", "--config", config);
        run.Code.ShouldBe(1, run.All);
        run.Error.ShouldContain("Leadway");
        run.All.ShouldNotContain("canary");
        (await _folder.RunAsync("export", "--format", "pdf")).Code.ShouldBe(2);
        (await _folder.RunAsync("export", "--page-size", "0")).Code.ShouldBe(2);
    }

    public void Dispose() => _folder.Dispose();

    private async Task<List<PayoutRow>> ReadLinesAsync()
    {
        await using var file = File.OpenRead(_folder.PathOf("out/payouts.jsonl"));
        return await PayoutFile.ReadJsonLinesAsync(file, ToolFolder.Token).ToListAsync(ToolFolder.Token);
    }

    private long RowsOfCheckpoint(string folder)
    {
        var path = _folder.PathOf($"{folder}/checkpoint.json");
        if (!File.Exists(path)) return 0;
        using var json = JsonDocument.Parse(File.ReadAllBytes(path));
        return json.RootElement.GetProperty("rows").GetInt64();
    }
}
