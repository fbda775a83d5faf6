using System.Diagnostics;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Affiliate.Client.Tool.Tests;

/// <summary>The program itself, by its pipes.</summary>
public sealed class ProgramTests : IDisposable
{
    private readonly ToolFolder _folder = new();

    [Fact]
    public async Task Redirected_it_writes_data_to_one_stream_and_the_rest_to_the_other_without_escapes()
    {
        var run = await ToolProcess.RunAsync(_folder, "check", "--json");
        run.Code.ShouldBe(0, run.All);
        await Schema.CheckAsync("check", run.Output);
        run.Error.ShouldContain("embedded emulator");
        (await ToolProcess.RunAsync(_folder, "check")).All.ShouldNotContain("\u001b");
        (await ToolProcess.RunAsync(_folder, "check", "--nonsense")).Code.ShouldBe(2);
    }

    [Theory]
    [InlineData(null, true)]
    [InlineData("1", false)]
    public async Task A_terminal_gets_colours_unless_NO_COLOR_is_set(string? noColor, bool hasColours)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The program that gives another one a terminal is Linux's.");
        var start = new ProcessStartInfo("script", ["-qec", $"dotnet {ToolProcess.Assembly} nonsense", "/dev/null"])
        {
            RedirectStandardOutput = true,
            RedirectStandardInput = true,
        };
        start.Environment["TERM"] = "xterm-256color";
        start.Environment["NO_COLOR"] = noColor;
        using var script = Process.Start(start)!;
        var text = await script.StandardOutput.ReadToEndAsync(ToolFolder.Token);
        await script.WaitForExitAsync(ToolFolder.Token);
        script.ExitCode.ShouldBe(2, text);
        text.ShouldContain("nonsense");
        // The runtime itself switches a terminal's keypad, by an escape that is no colour.
        Regex.IsMatch(text, "\u001b\\[[0-9;]*m").ShouldBe(hasColours, text);
    }

    [Fact]
    public async Task The_emulator_serves_what_it_writes_until_it_is_interrupted()
    {
        await using var emulator = ToolProcess.Start(_folder, "emulator", "--rows", "5", "--config", "accounts.json");
        while (!(await emulator.ReadLineAsync()).StartsWith("PayPal:UseLive", StringComparison.Ordinal))
        {
        }

        var check = await _folder.RunAsync("check", "--json", "--config", "accounts.json");
        check.Code.ShouldBe(0, check.All);
        JsonDocument.Parse(check.Output).RootElement.GetArrayLength().ShouldBe(4);

        var end = await emulator.InterruptAsync();
        end.Code.ShouldBe(0, end.All);
        end.Error.ShouldContain("Served 4 requests, 0 over a limit.");
    }

    [Fact]
    public async Task The_emulators_JSON_is_that_of_its_schema_and_names_the_vendor_alone_that_was_asked_for()
    {
        await using var emulator = ToolProcess.Start(_folder, "emulator", "--rows", "5", "--json", "--account", "Aisle");
        var line = await emulator.ReadLineAsync();
        await Schema.CheckAsync("emulator", line);
        JsonDocument.Parse(line).RootElement.EnumerateObject().Select(setting => setting.Name)
            .ShouldAllBe(name => name.StartsWith("Aisle:", StringComparison.Ordinal));
        (await emulator.InterruptAsync()).Code.ShouldBe(0);
    }

    [Fact]
    public async Task A_file_that_exists_is_no_place_for_the_emulators_accounts()
    {
        await File.WriteAllTextAsync(_folder.PathOf("mine.json"), "mine", ToolFolder.Token);
        (await _folder.RunAsync("emulator", "--config", "mine.json")).Code.ShouldBe(2);
        (await File.ReadAllTextAsync(_folder.PathOf("mine.json"), ToolFolder.Token)).ShouldBe("mine");
    }

    public void Dispose() => _folder.Dispose();
}
