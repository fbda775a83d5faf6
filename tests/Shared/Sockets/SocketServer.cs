using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace Affiliate.Client.Tests.Shared.Sockets;

/// <summary>A server on a raw socket: it notes every request that arrives, and responds or breaks off as it is told.</summary>
/// <remarks>
/// By hand, since WireMock has no tunnels of proxies, no count of connections, no half status lines, and does not show the bytes of a
/// request.
/// </remarks>
internal sealed class SocketServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly Func<SocketRequest, SocketReply> _answer;
    private readonly ConcurrentQueue<SocketRequest> _requests = new();
    private readonly ConcurrentQueue<Task> _serving = new();
    private readonly Task _accepting;
    private int _connections;
    private int _total;

    private readonly X509Certificate2? _certificate;

    /// <param name="response">What to do about each request.</param>
    /// <param name="certificate">With one, the server is a proxy and, at the end of each tunnel, a server with this certificate.</param>
    public SocketServer(Func<SocketRequest, SocketReply> response, X509Certificate2? certificate = null)
    {
        (_answer, _certificate) = (response, certificate);
        _listener.Start();
        _accepting = AcceptAsync();
    }

    public Uri Address => new($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/");

    /// <summary>Every request that arrived whole.</summary>
    public IReadOnlyList<SocketRequest> Requests => [.. _requests];

    /// <summary>How many connections were made.</summary>
    public int Connections => Volatile.Read(ref _connections);

    /// <summary>Ends when every connection that was made is closed.</summary>
    public async Task AllClosed()
    {
        foreach (var connection in _serving.ToArray()) await connection;
    }

    /// <summary>From now on nobody can connect; what is connected goes on.</summary>
    public void StopListening() => _listener.Stop();

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Stop();
        await _accepting;
        _stop.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                var client = await _listener.AcceptSocketAsync(_stop.Token);
                _serving.Enqueue(ServeAsync(client, Interlocked.Increment(ref _connections)));
            }
        }
        catch (Exception ended)
            when (ended is OperationCanceledException or SocketException or ObjectDisposedException or InvalidOperationException)
        {
            await AllClosed();
        }
    }

    private async Task ServeAsync(Socket socket, int id)
    {
        try
        {
            using (socket)
            {
                Stream connection = new NetworkStream(socket);
                var reading = new BufferedStream(connection);
                for (var number = 1; await ReadAsync(reading, connection: id, number) is { } request; number++)
                {
                    _requests.Enqueue(request);
                    var reply = _certificate is not null && request.Method == "CONNECT" ? SocketReply.Whole(200, []) : _answer(request);
                    await connection.WriteAsync(reply.Bytes, _stop.Token);
                    if (reply.End == SocketEnd.Reset) socket.LingerState = new LingerOption(enable: true, 0);
                    if (reply.End != SocketEnd.KeepOpen) return;
                    if (_certificate is null || request.Method != "CONNECT") continue;
                    var encrypted = new SslStream(connection);
                    await encrypted.AuthenticateAsServerAsync(
                        new SslServerAuthenticationOptions { ServerCertificate = _certificate },
                        _stop.Token
                    );
                    (connection, reading) = (encrypted, new BufferedStream(encrypted));
                }
            }
        }
        catch (Exception gone) when (gone is OperationCanceledException or IOException or SocketException or AuthenticationException)
        {
            // The client left, or the server stops.
        }
    }

    private async Task<SocketRequest?> ReadAsync(Stream stream, int connection, int number)
    {
        var head = new StringBuilder();
        while (!head.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal))
        {
            if (await ReadByteAsync(stream) is not { } letter) return null;
            head.Append((char)letter);
        }

        var text = head.ToString();
        var body =
            Header(text, "Content-Length") is { } length ? await ReadBytesAsync(stream, int.Parse(length, CultureInfo.InvariantCulture))
            : Header(text, "Transfer-Encoding") is not null ? await ReadChunksAsync(stream)
            : "";
        return new(connection, number, Interlocked.Increment(ref _total), text, body);
    }

    private async Task<string> ReadChunksAsync(Stream stream)
    {
        var body = new StringBuilder();
        while (true)
        {
            var line = new StringBuilder();
            while (!line.ToString().EndsWith("\r\n", StringComparison.Ordinal))
                line.Append((char)(await ReadByteAsync(stream) ?? throw new IOException("cut off")));
            var length = int.Parse(line.ToString().Trim(), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            var chunk = await ReadBytesAsync(stream, length + 2);
            if (length == 0) return body.ToString();
            body.Append(chunk, 0, length);
        }
    }

    private async Task<string> ReadBytesAsync(Stream stream, int count)
    {
        var bytes = new byte[count];
        await stream.ReadExactlyAsync(bytes, _stop.Token);
        return Encoding.Latin1.GetString(bytes);
    }

    private async Task<byte?> ReadByteAsync(Stream stream)
    {
        var one = new byte[1];
        return await stream.ReadAsync(one, _stop.Token) == 0 ? null : one[0];
    }

    private static string? Header(string head, string name) =>
        head.Split("\r\n")
            .Where(line => line.StartsWith(name + ":", StringComparison.OrdinalIgnoreCase))
            .Select(line => line[(name.Length + 1)..].Trim())
            .FirstOrDefault();
}
