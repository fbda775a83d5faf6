using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Affiliate.Client.Benchmarks.Budgets;

/// <summary>Counts the instructions of a native program, which are the same on a busy machine and on a quiet one.</summary>
internal static partial class Callgrind
{
    /// <summary>Runs the program to its end.</summary>
    /// <exception cref="InvalidOperationException">valgrind is missing, or the program failed.</exception>
    public static async Task<double> CountAsync(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo("valgrind", ["--tool=callgrind", "--callgrind-out-file=/dev/null", program, .. arguments])
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        // The runtime reserves 256 GB of addresses, which valgrind has not got; its threads wait for work by spinning, which is no work.
        start.Environment["DOTNET_GCRegionRange"] = "80000000";
        start.Environment["DOTNET_ThreadPool_UnfairSemaphoreSpinLimit"] = "0";
        using var process = Start(start);
        var output = process.StandardOutput.ReadToEndAsync();
        var told = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        var count = Collected().Match(told);
        return process.ExitCode == 0 && count.Success
            ? double.Parse(count.Groups[1].Value, CultureInfo.InvariantCulture)
            : throw new InvalidOperationException($"{program} ended with {process.ExitCode}: {await output}{told}");
    }

    private static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception missing)
        {
            throw new InvalidOperationException("valgrind counts the instructions. Install it: apt-get install valgrind.", missing);
        }
    }

    [GeneratedRegex(@"Collected : (\d+)", RegexOptions.CultureInvariant)]
    private static partial Regex Collected();
}
