namespace Affiliate.Client.Tests.Shared.Sockets;

/// <summary>A request as it came over a socket.</summary>
/// <param name="Connection">Which connection it came on, from 1.</param>
/// <param name="Number">Which request of that connection it is, from 1; a later one came on a reused connection.</param>
/// <param name="Total">Which request of the server it is, from 1.</param>
/// <param name="Head">The request line and the headers.</param>
/// <param name="Body">The body's bytes as Latin-1.</param>
internal sealed record SocketRequest(int Connection, int Number, int Total, string Head, string Body)
{
    public string Method => Head.Split(' ', 2)[0];

    public string Target => Head.Split(' ', 3)[1];
}
