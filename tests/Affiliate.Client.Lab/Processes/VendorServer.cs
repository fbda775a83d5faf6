using System.Net;
using System.Net.Sockets;

namespace Affiliate.Client.Lab.Processes;

/// <summary>A vendor on loopback, in real time; what it does about a request may take time.</summary>
internal sealed class VendorServer : IAsyncDisposable
{
    private readonly HttpListener _listener = new();
    private readonly Func<HttpListenerRequest, Task<VendorResponse>> _respond;
    private readonly Task _serving;

    internal VendorServer(Func<HttpListenerRequest, Task<VendorResponse>> respond)
    {
        _respond = respond;
        using (var free = new TcpListener(IPAddress.Loopback, 0))
        {
            free.Start();
            Address = $"http://127.0.0.1:{((IPEndPoint)free.LocalEndpoint).Port}/";
        }

        _listener.Prefixes.Add(Address);
        _listener.Start();
        _serving = ServeAsync();
    }

    internal string Address { get; }

    public async ValueTask DisposeAsync()
    {
        _listener.Stop();
        await _serving;
        _listener.Close();
    }

    private async Task ServeAsync()
    {
        while (_listener.IsListening)
        {
            try
            {
                _ = AnswerAsync(await _listener.GetContextAsync());
            }
            catch (Exception stopped) when (!_listener.IsListening && stopped is HttpListenerException or ObjectDisposedException)
            {
                return;
            }
        }
    }

    private async Task AnswerAsync(HttpListenerContext context)
    {
        var response = await _respond(context.Request);
        try
        {
            context.Response.ContentType = "application/json";
            context.Response.StatusCode = response.Status;
            await using var text = new StreamWriter(context.Response.OutputStream);
            await text.WriteAsync(response.Body);
        }
        catch (Exception gone) when (gone is HttpListenerException or IOException or ObjectDisposedException)
        {
            // The process that asked was killed.
        }

        response.Sent?.Invoke();
    }
}
