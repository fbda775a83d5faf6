using System.Text.Json;
using Affiliate.Client.Emulator;

namespace Affiliate.Client.All.Tests.Samples;

[Collection(SamplesTestGroup.Name)]
public sealed class ExportSampleTests(SamplePrograms samples) : IDisposable
{
    private const int Kills = 20;
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("export");

    [Fact]
    public async Task Killed_at_20_random_moments_and_restarted_it_ends_with_the_same_files()
    {
        var token = TestContext.Current.CancellationToken;
        await using var emulator = await VendorEmulator.StartAsync(new VendorEmulatorOptions { Seed = 7, Rows = 240 }, token);
        emulator.Faults.On().Always().Delay(TimeSpan.FromMilliseconds(5)); // slow enough to be hit in the middle, however busy the machine
        var config = SampleProgram.WriteConfig(_folder.FullName, emulator);
        var undisturbed = Path.Combine(_folder.FullName, "undisturbed");
        var (code, text) = await samples.Export.RunAsync(token, "--config", config, "--out", undisturbed, "--page-size", "5");
        code.ShouldBe(0, text);

        var random = new Random(1);
        var disturbed = Path.Combine(_folder.FullName, "disturbed");
        List<long> rowsAtKill = [];
        for (var kill = 0; kill < Kills; kill++)
        {
            var requests = emulator.Requests.Total + 1 + random.Next(12);
            using var process = samples.Export.Start("--config", config, "--out", disturbed, "--page-size", "5");
            while (emulator.Requests.Total < requests && !process.HasExited)
                await Task.Delay(TimeSpan.FromMilliseconds(1), TimeProvider.System, token);
            await Task.Delay(TimeSpan.FromMilliseconds(random.Next(15)), TimeProvider.System, token);
            process.HasExited.ShouldBeFalse($"kill {kill}: the export was over before it could be killed");
            process.Kill();
            await process.WaitForExitAsync(token);
            rowsAtKill.Add(Rows(disturbed));
        }

        (code, text) = await samples.Export.RunAsync(token, "--config", config, "--out", disturbed, "--page-size", "5");
        code.ShouldBe(0, text);
        foreach (var file in new[] { "payouts.csv", "payouts.jsonl" })
            (await File.ReadAllBytesAsync(Path.Combine(disturbed, file), token)).ShouldBe(
                await File.ReadAllBytesAsync(Path.Combine(undisturbed, file), token),
                file
            );
        rowsAtKill.ShouldBe(rowsAtKill.Order());
        rowsAtKill.Distinct().Count().ShouldBeGreaterThan(5, "the kills must hit different places");
        rowsAtKill[^1].ShouldBeLessThan(Rows(undisturbed));

        CheckKeys(await File.ReadAllLinesAsync(Path.Combine(disturbed, "payouts.jsonl"), token), emulator);
    }

    private static void CheckKeys(string[] lines, VendorEmulator emulator)
    {
        var keys = lines.Select(Key).ToList();
        keys.Distinct().Count().ShouldBe(keys.Count);
        keys.Count.ShouldBe(
            (3 * 240)
                + emulator.AffiliateWP.Payouts.Count
                + emulator.AffiliateWP.Referrals.Count(row => row.PayoutId == 0 || row.Status != "paid")
        );
    }

    [Fact]
    public async Task What_was_written_after_the_checkpoint_is_cut_off()
    {
        var token = TestContext.Current.CancellationToken;
        await using var emulator = await VendorEmulator.StartAsync(new VendorEmulatorOptions { Rows = 30 }, token);
        string[] arguments =
        ["--config", SampleProgram.WriteConfig(_folder.FullName, emulator), "--out", Path.Combine(_folder.FullName, "out")];
        (await samples.Export.RunAsync(token, arguments)).ExitCode.ShouldBe(0);
        var csv = Path.Combine(_folder.FullName, "out", "payouts.csv");
        var whole = await File.ReadAllBytesAsync(csv, token);
        await File.AppendAllTextAsync(csv, "LeadDyno,defau", token);
        (await samples.Export.RunAsync(token, arguments)).ExitCode.ShouldBe(0);
        (await File.ReadAllBytesAsync(csv, token)).ShouldBe(whole);

        await File.WriteAllBytesAsync(csv, whole[..^1], token); // something else shortened it: going on would lose a row
        var (code, text) = await samples.Export.RunAsync(token, arguments);
        code.ShouldBe(2);
        text.ShouldContain("shorter than its checkpoint says");
    }

    [Fact]
    public async Task Wrong_arguments_are_told_apart_from_failing_vendors()
    {
        var token = TestContext.Current.CancellationToken;
        (await samples.Export.RunAsync(token)).ExitCode.ShouldBe(2);
        (await samples.Export.RunAsync(token, "--out", Path.Combine(_folder.FullName, "x"), "--config", "missing.json")).ExitCode.ShouldBe(
            2
        );

        await using var emulator = await VendorEmulator.StartAsync(new VendorEmulatorOptions { Rows = 5 }, token);
        var config = SampleProgram.WriteConfig(_folder.FullName, emulator);
        emulator.Leadway.AccessToken = "canary-another";
        var (code, text) = await samples.Export.RunAsync(token, "--out", Path.Combine(_folder.FullName, "y"), "--config", config);
        code.ShouldBe(1);
        text.ShouldContain("Leadway");
        text.ShouldNotContain("canary");
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static long Rows(string folder)
    {
        var path = Path.Combine(folder, "checkpoint.json");
        if (!File.Exists(path)) return 0;
        using var json = JsonDocument.Parse(File.ReadAllBytes(path));
        return json.RootElement.GetProperty("rows").GetInt64();
    }

    private static string Key(string line)
    {
        using var json = JsonDocument.Parse(line);
        return string.Join('/', new[] { "vendor", "account", "kind", "id" }.Select(name => json.RootElement.GetProperty(name).GetString()));
    }
}
