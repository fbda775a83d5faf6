using System.Diagnostics;
using System.Globalization;

namespace Affiliate.Client.Benchmarks.Serving;

/// <summary>A <see cref="PageServer"/> in a process of its own.</summary>
public sealed class ServerProcess : IDisposable
{
    private readonly Process _process;

    private ServerProcess(Process process, Uri address)
    {
        _process = process;
        Address = address;
    }

    public Uri Address { get; }

    public static async Task<ServerProcess> StartAsync(int rows)
    {
        var start = new ProcessStartInfo(
            "dotnet",
            [typeof(ServerProcess).Assembly.Location, "serve", rows.ToString(CultureInfo.InvariantCulture)]
        )
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        var process = Process.Start(start)!;
        var address = await process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("The page server did not start.");
        return new ServerProcess(process, new Uri(address));
    }

    public void Dispose()
    {
        _process.StandardInput.Close();
        _process.WaitForExit(5000);
        _process.Dispose();
    }
}
