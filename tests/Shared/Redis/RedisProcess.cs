using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Affiliate.Client.Tests.Redis;

/// <summary>
/// A Redis server of the tests' own, on a free port of 127.0.0.1, that keeps nothing on disk. Nothing of it outlives the process.
/// </summary>
public sealed class RedisProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private readonly Process _process;
    private readonly int _port;
    private int _databases;

    private RedisProcess(Process process, int port)
    {
        _process = process;
        _port = port;
    }

    /// <summary>Why the tests that need a server are skipped; null where it is installed.</summary>
    public static string? Missing => Program() is null ? "Redis is not installed (Debian: apt-get install redis-server)" : null;

    /// <summary>How to reach the server.</summary>
    public string Address => string.Create(CultureInfo.InvariantCulture, $"127.0.0.1:{_port}");

    public static Task<RedisProcess> StartAsync() => StartAsync(FreePort());

    /// <summary>On a port where another one was before: a server that has forgotten everything.</summary>
    public static async Task<RedisProcess> StartAsync(int port)
    {
        var program = Program() ?? throw new InvalidOperationException(Missing);
        var number = port.ToString(CultureInfo.InvariantCulture);
        string[] arguments = ["--port", number, "--bind", "127.0.0.1", "--save", "", "--databases", "1000"];
        var process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = "/", RedirectStandardOutput = true })!;
        using var patience = new CancellationTokenSource(Patience, TimeProvider.System);
        while (await process.StandardOutput.ReadLineAsync(patience.Token) is { } line)
        {
            if (!line.Contains("Ready to accept connections", StringComparison.Ordinal)) continue;
            _ = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
            return new RedisProcess(process, port);
        }

        throw new InvalidOperationException("redis-server ended before it was ready.");
    }

    /// <summary>How to reach a database that nobody else uses.</summary>
    public string NewDatabase() => string.Create(
        CultureInfo.InvariantCulture, $"{Address},defaultDatabase={Interlocked.Increment(ref _databases)},allowAdmin=true");

    /// <summary>Ends it as a power failure would, and starts an empty one in its place.</summary>
    public async Task<RedisProcess> ReplaceAsync()
    {
        await DisposeAsync();
        return await StartAsync(_port);
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private static string? Program() => new[] { "/usr/bin/redis-server", "/usr/local/bin/redis-server" }.FirstOrDefault(File.Exists);

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
