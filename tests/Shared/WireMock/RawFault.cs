using System.IO.Compression;
using System.Net.Sockets;
using System.Text;
using Microsoft.AspNetCore.Connections.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using WireMock;
using WireMock.ResponseProviders;
using WireMock.Settings;

namespace Affiliate.Client.Tests.Shared.WireMock;

/// <summary>
/// A response that is broken below HTTP, which WireMock's own faults are not: its bytes go past Kestrel into the connection's socket.
/// </summary>
internal sealed class RawFault : IResponseProvider
{
    private readonly byte[] _bytes;
    private readonly bool _resets;
    private readonly byte[]? _forEver;

    private RawFault(string head, byte[] body, bool resets = false, byte[]? forEver = null) =>
        (_bytes, _resets, _forEver) = ([.. Encoding.Latin1.GetBytes(head), .. body], resets, forEver);

    /// <summary>The connection is reset in place of a response.</summary>
    public static RawFault ResetBeforeHeaders { get; } = new("", [], resets: true);

    /// <summary>The connection is reset behind the headers.</summary>
    public static RawFault ResetAfterHeaders { get; } = new(Head("Content-Length: 1000"), [], resets: true);

    /// <summary>The headers promise the whole body; half of it comes, then the end of the connection.</summary>
    public static RawFault Cut(string body)
    {
        var bytes = Encoding.UTF8.GetBytes(body);
        return new(Head($"Content-Length: {bytes.Length}"), bytes[..(bytes.Length / 2)]);
    }

    /// <summary>The body starts so and goes on with blanks until the client leaves.</summary>
    public static RawFault Endless(string start) =>
        new(Head("Connection: close"), Encoding.UTF8.GetBytes(start), forEver: [.. Enumerable.Repeat((byte)' ', 65536)]);

    /// <summary>A gzip body whose trailer states another length than it has.</summary>
    public static RawFault WrongGzipLength(string body)
    {
        using var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.Fastest, leaveOpen: true)) gzip.Write(Encoding.UTF8.GetBytes(body));
        var bytes = compressed.ToArray();
        bytes[^1] ^= 1;
        // The response is whole, so that the client would use the connection again, which ends here.
        return new(Head("Content-Encoding: gzip", $"Content-Length: {bytes.Length}", "Connection: close"), bytes);
    }

    public async Task SendAsync(HttpContext context)
    {
        var socket = context.Features.GetRequiredFeature<IConnectionSocketFeature>().Socket;
        try
        {
            await socket.SendAsync(_bytes);
            while (_forEver is not null) await socket.SendAsync(_forEver, context.RequestAborted);
            if (_resets) socket.Close(timeout: 0);
            else socket.Shutdown(SocketShutdown.Send);
        }
        catch (Exception gone) when (gone is SocketException or OperationCanceledException or ObjectDisposedException)
        {
            // The client has left, which is how an endless body ends.
        }

        context.Abort();
    }

    public async Task<(IResponseMessage Message, IMapping? Mapping)> ProvideResponseAsync(
        IMapping mapping, HttpContext context, IRequestMessage requestMessage, WireMockServerSettings settings)
    {
        await SendAsync(context);
        return (null!, null); // nothing is left to write
    }

    private static string Head(params string[] headers) =>
        $"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n{string.Join("\r\n", headers)}\r\n\r\n";
}
