using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Affiliate.Client.Tests.Shared;

/// <summary>Signals to a process, by the system's own call: a machine with nothing but the SDK may have no <c>kill</c> program.</summary>
internal static class ProcessSignals
{
    /// <summary>Asks it to end, as service managers do.</summary>
    /// <exception cref="Win32Exception">The signal could not be sent.</exception>
    public static void Terminate(this Process process) => Send(process, 15);

    /// <summary>Stops it where it stands.</summary>
    /// <exception cref="Win32Exception">The signal could not be sent.</exception>
    public static void Suspend(this Process process) => Send(process, OperatingSystem.IsMacOS() ? 17 : 19);

    /// <summary>Lets it go on.</summary>
    /// <exception cref="Win32Exception">The signal could not be sent.</exception>
    public static void Resume(this Process process) => Send(process, OperatingSystem.IsMacOS() ? 19 : 18);

    private static void Send(Process process, int signal)
    {
        if (SendSignal(process.Id, signal) != 0) throw new Win32Exception(Marshal.GetLastPInvokeError());
    }

    [DllImport("libc", EntryPoint = "kill", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int SendSignal(int process, int signal);
}
