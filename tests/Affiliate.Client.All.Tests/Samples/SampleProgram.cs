using System.Diagnostics;
using System.Text.Json;
using Affiliate.Client.Emulator;
using Affiliate.Client.Tests.Shared;

namespace Affiliate.Client.All.Tests.Samples;

/// <summary>A script of samples/, built once and run as a process of its own.</summary>
public sealed class SampleProgram
{
    private readonly string _assembly;

    private SampleProgram(string assembly) => _assembly = assembly;

    public static async Task<SampleProgram> BuildAsync(string name)
    {
        var script = Path.Combine(TestFiles.Root, "samples", name);
        var (code, text) = await RunAsync("dotnet", ["build", script, "-v", "q"], CancellationToken.None);
        code.ShouldBe(0, text);
        (code, text) = await RunAsync("dotnet", ["build", script, "-getProperty:TargetPath"], CancellationToken.None);
        code.ShouldBe(0, text);
        return new SampleProgram(text.Trim());
    }

    public Process Start(params string[] arguments) => StartProcess("dotnet", [_assembly, .. arguments]);

    public Task<(int ExitCode, string Text)> RunAsync(CancellationToken token, params string[] arguments) =>
        RunAsync("dotnet", [_assembly, .. arguments], token);

    public static async Task<(int ExitCode, string Text)> RunAsync(string program, string[] arguments, CancellationToken token)
    {
        using var process = StartProcess(program, arguments);
        var error = process.StandardError.ReadToEndAsync(token);
        var text = await process.StandardOutput.ReadToEndAsync(token) + await error;
        await process.WaitForExitAsync(token);
        return (process.ExitCode, text);
    }

    /// <summary>A file for <c>--config</c> that points to a running emulator.</summary>
    public static string WriteConfig(string folder, VendorEmulator emulator)
    {
        var path = Path.Combine(folder, "emulator.json");
        using var file = File.Create(path);
        using var json = new Utf8JsonWriter(file);
        json.WriteStartObject();
        foreach (var (key, value) in emulator.Settings) json.WriteString(key, value);
        json.WriteEndObject();
        return path;
    }

    private static Process StartProcess(string program, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetTempPath(),
        };
        // A test run's own settings must not steer the programs that it starts.
        foreach (
            var name in start.Environment.Keys.Where(key => key.StartsWith("TESTINGPLATFORM", StringComparison.OrdinalIgnoreCase)).ToList()
        )
            start.Environment.Remove(name);
        return Process.Start(start)!;
    }
}
