using System.Diagnostics;
using Affiliate.Client.Tests.Shared;

namespace Affiliate.Client.Lab.Processes;

/// <summary>This program once more, as a process of its own that can be killed and suspended.</summary>
internal sealed class ChildProcess : IDisposable
{
    private readonly Process _process;

    internal ChildProcess(params string[] arguments)
    {
        var program = new ProcessStartInfo(Environment.ProcessPath!);
        if (Path.GetFileNameWithoutExtension(program.FileName) == "dotnet")
            program.ArgumentList.Add(typeof(ChildProcess).Assembly.Location);
        foreach (var argument in arguments) program.ArgumentList.Add(argument);
        _process = Process.Start(program)!;
    }

    internal Task EndedAsync() => _process.WaitForExitAsync();

    internal void Suspend() => _process.Suspend();

    internal void Resume() => _process.Resume();

    internal void Kill()
    {
        if (!_process.HasExited) _process.Kill();
        _process.WaitForExit();
    }

    public void Dispose()
    {
        Kill();
        _process.Dispose();
    }
}
