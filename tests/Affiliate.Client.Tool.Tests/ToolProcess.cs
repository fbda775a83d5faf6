using System.Diagnostics;
using System.Text;
using Affiliate.Client.Tests.Shared;

namespace Affiliate.Client.Tool.Tests;

/// <summary>The tool as a program of its own, as a shell starts it: its streams are pipes.</summary>
internal sealed class ToolProcess : IAsyncDisposable
{
    private readonly Process _process;
    private readonly StringBuilder _error = new();

    private ToolProcess(Process process)
    {
        _process = process;
        process.ErrorDataReceived += (_, line) =>
        {
            lock (_error) _error.AppendLine(line.Data);
        };
        process.BeginErrorReadLine();
    }

    /// <summary>The built program, for <c>dotnet</c>.</summary>
    public static string Assembly { get; } = typeof(AffiliateTool).Assembly.Location;

    public string Error
    {
        get
        {
            lock (_error) return _error.ToString();
        }
    }

    public bool HasExited => _process.HasExited;

    public static ToolProcess Start(ToolFolder folder, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Assembly, .. arguments])
        {
            WorkingDirectory = folder.FullName,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        return new ToolProcess(Process.Start(start)!);
    }

    public static async Task<ToolRun> RunAsync(ToolFolder folder, params IEnumerable<string> arguments)
    {
        await using var tool = Start(folder, arguments);
        tool._process.StandardInput.Close();
        var output = await tool._process.StandardOutput.ReadToEndAsync(ToolFolder.Token);
        await tool._process.WaitForExitAsync(ToolFolder.Token);
        return new ToolRun(tool._process.ExitCode, output, tool.Error);
    }

    public async Task<string> ReadLineAsync() =>
        await _process.StandardOutput.ReadLineAsync(ToolFolder.Token) ?? throw new InvalidOperationException($"It ended: {Error}");

    /// <summary>Asks it to end, as service managers do. Ctrl+C ends it too, unless the shell that started the tests ignores it.</summary>
    public async Task<ToolRun> InterruptAsync()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such signal.");
        _process.Terminate();
        var output = await _process.StandardOutput.ReadToEndAsync(ToolFolder.Token);
        await _process.WaitForExitAsync(ToolFolder.Token);
        return new ToolRun(_process.ExitCode, output, Error);
    }

    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync(ToolFolder.Token);
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited) _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }
}
