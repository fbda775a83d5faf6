using System.Buffers;
using System.Net;

namespace Affiliate.Client.Http;

/// <summary>A response's body in rented memory, which goes back when the content is disposed of.</summary>
internal sealed class PooledContent(byte[] buffer, int length) : HttpContent
{
    private byte[]? _buffer = buffer;

    /// <summary>The body; reading it after the memory went back is an error, never somebody else's data.</summary>
    internal ReadOnlyMemory<byte> Body
    {
        get
        {
            var buffer = _buffer;
            ObjectDisposedException.ThrowIf(buffer is null, this);
            return buffer.AsMemory(0, length);
        }
    }

    /// <summary>The body of a response that was read into memory.</summary>
    /// <exception cref="InvalidOperationException">It was not.</exception>
    internal static ReadOnlyMemory<byte> Of(HttpResponseMessage response) =>
        response.Content is PooledContent { Body: var body }
            ? body
            : throw new InvalidOperationException("The response was not read into memory.");

    protected override Stream CreateContentReadStream(CancellationToken cancellationToken) => new PooledContentStream(this);

    protected override Task<Stream> CreateContentReadStreamAsync() => Task.FromResult<Stream>(new PooledContentStream(this));

    protected override void SerializeToStream(Stream stream, TransportContext? context, CancellationToken cancellationToken) =>
        stream.Write(Body.Span);

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => stream.WriteAsync(Body).AsTask();

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken) =>
        stream.WriteAsync(Body, cancellationToken).AsTask();

    protected override bool TryComputeLength(out long computed)
    {
        computed = length;
        return true;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing && Interlocked.Exchange(ref _buffer, null) is { Length: > 0 } rented) ArrayPool<byte>.Shared.Return(rented);
        base.Dispose(disposing);
    }
}
