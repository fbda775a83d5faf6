using System.IO.Compression;

namespace Affiliate.Client.Emulator.Server;

internal static class Compression
{
    /// <summary>The response compressed; as it is when it has no body or is compressed already.</summary>
    public static Reply Gzip(Reply reply) =>
        reply.Body.IsEmpty || reply.Headers.Exists(header => header.Key == "Content-Encoding")
            ? reply
            : reply.WithBody(Pack(reply.Body)).With("Content-Encoding", "gzip");

    public static byte[] Pack(ReadOnlyMemory<byte> body)
    {
        using var buffer = new MemoryStream();
        using (var gzip = new GZipStream(buffer, CompressionLevel.Fastest, leaveOpen: true))
            gzip.Write(body.Span);
        return buffer.ToArray();
    }
}
