using System.Globalization;
using System.Text;

namespace Affiliate.Client.Tests.Shared.Sockets;

/// <summary>What a <see cref="SocketServer"/> does about a request.</summary>
/// <param name="Bytes">What it sends; may be nothing.</param>
/// <param name="End">What becomes of the connection.</param>
internal sealed record SocketReply(byte[] Bytes, SocketEnd End = SocketEnd.KeepOpen)
{
    /// <summary>The connection is closed without a byte.</summary>
    public static SocketReply Close { get; } = new([], SocketEnd.Close);

    /// <summary>The connection is reset without a byte.</summary>
    public static SocketReply Reset { get; } = new([], SocketEnd.Reset);

    /// <summary>A whole response, after which the connection stays open.</summary>
    public static SocketReply Json(int status = 200, string body = "{}", params IEnumerable<string> headers) =>
        Whole(status, Encoding.UTF8.GetBytes(body), ["Content-Type: application/json", .. headers]);

    /// <summary>A whole response with any body.</summary>
    public static SocketReply Whole(int status, byte[] body, params IEnumerable<string> headers)
    {
        var head = new StringBuilder().Append(CultureInfo.InvariantCulture, $"HTTP/1.1 {status} Said\r\nContent-Length: {body.Length}\r\n");
        foreach (var header in headers) head.Append(header).Append("\r\n");
        return new([.. Encoding.Latin1.GetBytes(head.Append("\r\n").ToString()), .. body]);
    }

    /// <summary>The start of a response, then the end of the connection.</summary>
    public static SocketReply Partial(string start) => new(Encoding.Latin1.GetBytes(start), SocketEnd.Close);
}
