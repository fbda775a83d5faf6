using System.Net;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Affiliate.Client.Errors;

namespace Affiliate.Client.Http.Refit;

/// <summary>
/// A response's body on its way to <see cref="PooledJsonSerializer"/>. Refit buffers every content before it reads it; this one is in
/// memory already, so it writes nothing when it is asked to buffer.
/// </summary>
internal sealed class HandedOverContent : HttpContent
{
    private readonly PooledContent _body;
    private readonly HttpRequestMessage _request;
    private readonly bool _mayBeNull;

    public HandedOverContent(PooledContent body, HttpRequestMessage request, bool mayBeNull)
    {
        (_body, _request, _mayBeNull) = (body, request, mayBeNull);
        foreach (var header in body.Headers.NonValidated)
        {
            // A known length would make the framework rent memory of that size for the buffer.
            if (!header.Key.Equals("Content-Length", StringComparison.OrdinalIgnoreCase)) Headers.TryAddWithoutValidation(header.Key, header.Value);
        }
    }

    public static ProtocolException Empty(HttpRequestMessage request) =>
        new(RequestContext.GetAccount(request), GetName(request), "the response is empty where a value was expected");

    /// <summary>Reads the body as JSON and gives its memory back.</summary>
    /// <exception cref="ProtocolException">It is no JSON, of another shape, or <c>null</c> where a value was expected.</exception>
    public T? ReadJson<T>(JsonTypeInfo<T> json)
    {
        using (_body)
        {
            var text = _body.Body.Span;
            try
            {
                return Required(JsonSerializer.Deserialize(text[SurroundedJson.MarkLength(text)..], json));
            }
            catch (JsonException unreadable)
            {
                return TryReadInside(text, json, out var value) ? Required(value) : throw Unreadable(unreadable, text);
            }
        }
    }

    protected override Stream CreateContentReadStream(CancellationToken cancellationToken) => new PooledContentStream(_body);

    protected override Task<Stream> CreateContentReadStreamAsync() => Task.FromResult<Stream>(new PooledContentStream(_body));

    protected override void SerializeToStream(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => Task.CompletedTask;

    protected override bool TryComputeLength(out long length)
    {
        length = 0;
        return false;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) _body.Dispose();
        base.Dispose(disposing);
    }

    private T? Required<T>(T? value) => value is null && !_mayBeNull ? throw Empty(_request) : value;

    // A write has happened although a plugin printed into its response, so that what is whole is read.
    private bool TryReadInside<T>(ReadOnlySpan<byte> body, JsonTypeInfo<T> json, out T? value)
    {
        value = default;
        if (!SurroundedJson.TryFind(body, out var inside)) return false;
        try
        {
            value = JsonSerializer.Deserialize(body[inside], json);
        }
        catch (JsonException)
        {
            return false; // the caller reports what is wrong with the whole
        }

        RequestContext.ReportTextAround(_request, body, inside);
        return true;
    }

    // The path and the message repeat names and values of the vendor's, and a vendor may repeat the request.
    private ProtocolException Unreadable(JsonException unreadable, ReadOnlySpan<byte> body)
    {
        var path = unreadable.Path is null ? null : RequestContext.Redact(_request, unreadable.Path);
        var reason = new JsonException(RequestContext.Redact(_request, unreadable.Message), path, unreadable.LineNumber, unreadable.BytePositionInLine);
        return new(
            RequestContext.GetAccount(_request), GetName(_request), "the response is not the JSON that was expected", path,
            Excerpt.From(body, text => RequestContext.Redact(_request, text)), reason);
    }

    private static string GetName(HttpRequestMessage request) => RequestContext.GetOperation(request).Name;
}
