using System.Net;

namespace Affiliate.Client.Conformance.VirtualTime;

/// <summary>A body whose reads are counted as traffic.</summary>
internal sealed class TrafficContent(HttpContent inner, Traffic traffic) : HttpContent
{
    protected override async Task<Stream> CreateContentReadStreamAsync() => new TrafficStream(await inner.ReadAsStreamAsync(), traffic);

    protected override async Task<Stream> CreateContentReadStreamAsync(CancellationToken cancellationToken) =>
        new TrafficStream(await inner.ReadAsStreamAsync(cancellationToken), traffic);

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
    {
        await using var source = await CreateContentReadStreamAsync();
        await source.CopyToAsync(stream);
    }

    protected override bool TryComputeLength(out long length)
    {
        length = inner.Headers.ContentLength ?? 0;
        return inner.Headers.ContentLength is not null;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) inner.Dispose();
        base.Dispose(disposing);
    }
}
