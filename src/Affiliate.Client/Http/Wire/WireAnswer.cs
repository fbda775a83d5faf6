using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Affiliate.Client.Http.Wire;

/// <summary>Reads the body of an answer and says in our words what is wrong with it.</summary>
internal static class WireAnswer
{
    private static ReadOnlySpan<byte> Utf8Mark => [0xEF, 0xBB, 0xBF];

    /// <summary>A value that must be there.</summary>
    public static async Task<T> ReadAsync<T>(
        HttpRequestMessage request, HttpResponseMessage response, JsonTypeInfo<T> json, CancellationToken cancellationToken)
    {
        var body = await BodyAsync(request, response, cancellationToken).ConfigureAwait(false);
        return (body.IsEmpty ? throw Missing(request) : Parse(request, body.Span, json)) ?? throw Missing(request);
    }

    /// <summary>A value that may be absent.</summary>
    public static async Task<T?> ReadOrDefaultAsync<T>(
        HttpRequestMessage request, HttpResponseMessage response, JsonTypeInfo<T> json, CancellationToken cancellationToken)
    {
        var body = await BodyAsync(request, response, cancellationToken).ConfigureAwait(false);
        return body.IsEmpty ? default : Parse(request, body.Span, json);
    }

    /// <summary>In the chain of handlers the body is in memory already; one read from there costs half of what a stream does.</summary>
    private static async ValueTask<ReadOnlyMemory<byte>> BodyAsync(
        HttpRequestMessage request, HttpResponseMessage response, CancellationToken cancellationToken)
    {
        if (response.Content is PooledContent buffered) return buffered.Body;
        try
        {
            return await response.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (e is IOException or HttpRequestException or InvalidDataException)
        {
            throw new TransportException(RequestContext.GetAccount(request), NameOf(request), "the answer broke off", e);
        }
    }

    private static T? Parse<T>(HttpRequestMessage request, ReadOnlySpan<byte> body, JsonTypeInfo<T> json)
    {
        try
        {
            return JsonSerializer.Deserialize(body.StartsWith(Utf8Mark) ? body[Utf8Mark.Length..] : body, json);
        }
        catch (JsonException e)
        {
            // The path and the message repeat names and values of the vendor's, and a vendor may repeat the request.
            var path = e.Path is null ? null : RequestContext.Redact(request, e.Path);
            var reason = new JsonException(RequestContext.Redact(request, e.Message), path, e.LineNumber, e.BytePositionInLine);
            throw new ProtocolException(
                RequestContext.GetAccount(request), NameOf(request), "the answer is not the JSON that was expected", path, innerException: reason);
        }
    }

    private static ProtocolException Missing(HttpRequestMessage request) =>
        new(RequestContext.GetAccount(request), NameOf(request), "the answer is empty where a value was expected");

    private static string NameOf(HttpRequestMessage request) => RequestContext.GetOperation(request).Name;
}
