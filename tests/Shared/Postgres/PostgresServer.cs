using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Affiliate.Client.Tests.Postgres;

/// <summary>
/// A PostgreSQL server of the tests' own, on a free port of 127.0.0.1, with its data in a temporary folder. Nothing of it outlives the
/// process.
/// </summary>
public sealed class PostgresServer : IAsyncDisposable
{
    private readonly string _folder;
    private readonly string _binaries;
    private int _databases;

    private PostgresServer(string binaries, string folder, int port)
    {
        _binaries = binaries;
        _folder = folder;
        Port = port;
    }

    /// <summary>Why the tests that need a server are skipped; null where it is installed.</summary>
    public static string? Missing => Binaries() is null ? "PostgreSQL is not installed (Debian: apt-get install postgresql)" : null;

    public int Port { get; }

    public static async Task<PostgresServer> StartAsync()
    {
        var binaries = Binaries() ?? throw new InvalidOperationException(Missing);
        var folder = Directory.CreateTempSubdirectory("affiliate-postgres-").FullName;
        if (IsRoot) await RunAsync("chown", "postgres", folder);
        var server = new PostgresServer(binaries, folder, FreePort());
        await server.PostgresAsync("initdb", "-D", $"{folder}/data", "-A", "trust", "-U", "postgres", "-E", "UTF8", "--no-sync");
        // Without fsync: the data need not survive the machine, only the client.
        var options =
            $"-p {server.Port} -c listen_addresses=127.0.0.1 -c unix_socket_directories={folder} -c fsync=off -c max_connections=200";
        await server.PostgresAsync("pg_ctl", "-D", $"{folder}/data", "-l", $"{folder}/log", "-w", "-o", options, "start");
        return server;
    }

    /// <summary>The connection string of a database that nobody else uses. It is created by the first who needs it.</summary>
    public string NewDatabase() => string.Create(
        CultureInfo.InvariantCulture,
        $"Host=127.0.0.1;Port={Port};Username=postgres;Database=test_{Interlocked.Increment(ref _databases)};Maximum Pool Size=20");

    public async ValueTask DisposeAsync()
    {
        await PostgresAsync("pg_ctl", "-D", $"{_folder}/data", "-m", "immediate", "stop");
        Directory.Delete(_folder, recursive: true);
    }

    private static bool IsRoot => Environment.UserName == "root";

    private static string? Binaries()
    {
        const string versions = "/usr/lib/postgresql";
        if (!Directory.Exists(versions)) return null;
        return Directory.GetDirectories(versions).Select(version => $"{version}/bin").OrderDescending()
            .FirstOrDefault(path => File.Exists($"{path}/pg_ctl"));
    }

    // The server refuses to run as root.
    private Task PostgresAsync(string program, params string[] arguments) => IsRoot
        ? RunAsync("runuser", ["-u", "postgres", "--", $"{_binaries}/{program}", .. arguments])
        : RunAsync($"{_binaries}/{program}", arguments);

    private static async Task RunAsync(string program, params string[] arguments)
    {
        // The server inherits the streams of pg_ctl, so they are not redirected: reading them to the end would wait for the server's end.
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = "/" })!;
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}.");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
