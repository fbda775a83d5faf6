using System.Net;
using System.Runtime.CompilerServices;

namespace Affiliate.Client.Http;

/// <summary>The connections below all handlers, and what must hold for them whoever made them.</summary>
internal static class HttpTransport
{
    private static readonly ConditionalWeakTable<SocketsHttpHandler, object> Secured = [];

    internal static SocketsHttpHandler Create() => new()
    {
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        ConnectTimeout = TimeSpan.FromSeconds(15),
        MaxResponseHeadersLength = 64,
    };

    /// <summary>
    /// Closes what would take a secret elsewhere or send a request without this library's doing. Says whether the framework's own
    /// repetitions are refused at the connection; where they are not, <see cref="SingleSendHandler"/> must keep them from happening.
    /// </summary>
    /// <param name="primary">The handler that makes the connections; anything that is none of the framework's is left as it is.</param>
    /// <param name="address">Where the requests go.</param>
    /// <exception cref="InvalidOperationException">
    /// The handler sends requests for somebody else already, so that nothing can be closed any more.
    /// </exception>
    internal static bool Secure(HttpMessageHandler primary, Uri address)
    {
        while (primary is DelegatingHandler { InnerHandler: { } inner }) primary = inner;
        if (primary is SocketsHttpHandler sockets) return Secure(sockets, address);
        if (primary is HttpClientHandler client) Secure(client, address);
        return false;
    }

    // Redirects would carry the secret to another address; cookies would tie accounts together; credentials would answer a challenge with a
    // second request.
    private static bool Secure(SocketsHttpHandler sockets, Uri address)
    {
        if (Secured.TryGetValue(sockets, out _)) return true;
        sockets.AllowAutoRedirect = false;
        sockets.UseCookies = false;
        sockets.Credentials = null;
        sockets.PreAuthenticate = false;
        if (sockets.AutomaticDecompression == DecompressionMethods.None) sockets.AutomaticDecompression = DecompressionMethods.All;
        // What is sent to this machine without encryption must not leave it.
        if (address.IsLoopback) sockets.UseProxy = false;
        var filter = sockets.PlaintextStreamFilter;
        sockets.PlaintextStreamFilter = async (context, cancellationToken) =>
        {
            var stream = filter is null ? context.PlaintextStream : await filter(context, cancellationToken).ConfigureAwait(false);
            // A tunnel through a proxy is asked for in the attempt's name, but carries none of it.
            return context.InitialRequestMessage.Method == HttpMethod.Connect ? stream : new SingleWriteStream(stream);
        };
        Secured.Add(sockets, sockets);
        return true;
    }

    private static void Secure(HttpClientHandler client, Uri address)
    {
        client.AllowAutoRedirect = false;
        client.UseCookies = false;
        client.UseDefaultCredentials = false;
        client.Credentials = null;
        client.PreAuthenticate = false;
        if (client.AutomaticDecompression == DecompressionMethods.None) client.AutomaticDecompression = DecompressionMethods.All;
        if (address.IsLoopback) client.UseProxy = false;
    }
}
