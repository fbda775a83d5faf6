using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;

namespace Affiliate.Client.Tests.Sockets;

/// <summary>Counts the handshakes that clients begin; no request ever gets through, since nobody trusts its certificate.</summary>
internal sealed class TlsServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly X509Certificate2? _certificate;
    private readonly Task _serving;
    private int _handshakes;

    /// <param name="certificate">What is shown; null: the connection is closed as soon as the handshake begins.</param>
    public TlsServer(X509Certificate2? certificate)
    {
        _certificate = certificate;
        _listener.Start();
        _serving = ServeAsync();
    }

    public Uri Address => new($"https://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/");

    public int Handshakes => Volatile.Read(ref _handshakes);

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _serving; // before the listener stops: one that has stopped fails in another way than one that is cancelled
        _listener.Stop();
        _stop.Dispose();
    }

    private async Task ServeAsync()
    {
        try
        {
            while (true)
            {
                using var socket = await _listener.AcceptSocketAsync(_stop.Token);
                await HandshakeAsync(socket);
            }
        }
        catch (Exception ended) when (ended is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // the test is over
        }
    }

    private async Task HandshakeAsync(Socket socket)
    {
        try
        {
            await using var stream = new NetworkStream(socket);
            if (await stream.ReadAsync(Memory<byte>.Empty, _stop.Token) == 0 && socket.Available > 0)
                Interlocked.Increment(ref _handshakes);
            if (_certificate is null) return;
            await using var encrypted = new SslStream(stream);
            await encrypted.AuthenticateAsServerAsync(new SslServerAuthenticationOptions { ServerCertificate = _certificate }, _stop.Token);
            await encrypted.ReadExactlyAsync(new byte[1], _stop.Token);
        }
        catch (Exception refused) when (refused is IOException or AuthenticationException)
        {
            // The client hung up, as it should.
        }
    }
}
