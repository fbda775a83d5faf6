using System.Net;
using System.Net.Sockets;

namespace Affiliate.Client.Tests.Http.Refit;

/// <summary>Responses once with fewer bytes than it promised and closes. Kestrel cannot: its abort may overtake the headers.</summary>
internal sealed class BreakingServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);

    public BreakingServer()
    {
        _listener.Start();
        Answered = RespondAsync();
    }

    public Uri Address => new($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/");

    public Task Answered { get; }

    public void Dispose() => _listener.Dispose();

    private async Task RespondAsync()
    {
        using var connection = await _listener.AcceptTcpClientAsync();
        await using var stream = connection.GetStream();
        using var reader = new StreamReader(stream);
        while (!string.IsNullOrEmpty(await reader.ReadLineAsync()))
        {
        }

        await stream.WriteAsync("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{\"word\":\"o"u8.ToArray());
    }
}
