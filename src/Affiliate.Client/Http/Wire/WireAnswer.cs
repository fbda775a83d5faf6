using System.Net;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Affiliate.Client.Http.Wire;

/// <summary>Reads the body of an answer and says in our words what is wrong with it.</summary>
internal static class WireAnswer
{
    /// <summary>A value that must be there; read from the stream, since it may be a long page.</summary>
    public static Task<T> ReadAsync<T>(
        HttpRequestMessage request, HttpResponseMessage response, JsonTypeInfo<T> json, CancellationToken cancellationToken) =>
        TranslateAsync(request, async () =>
        {
            if (response.StatusCode is HttpStatusCode.NoContent or HttpStatusCode.ResetContent || response.Content.Headers.ContentLength == 0)
            {
                throw Missing(request);
            }

            var stream = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
            await using (stream.ConfigureAwait(false))
            {
                return await JsonSerializer.DeserializeAsync(stream, json, cancellationToken).ConfigureAwait(false) ?? throw Missing(request);
            }
        });

    /// <summary>A value that may be absent; read at once, since only then is it known whether there was anything.</summary>
    public static Task<T?> ReadOrDefaultAsync<T>(
        HttpRequestMessage request, HttpResponseMessage response, JsonTypeInfo<T> json, CancellationToken cancellationToken) =>
        TranslateAsync(request, async () =>
        {
            var body = await response.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false);
            return body.Length == 0 ? default : JsonSerializer.Deserialize(body, json);
        });

    private static async Task<T> TranslateAsync<T>(HttpRequestMessage request, Func<Task<T>> read)
    {
        try
        {
            return await read().ConfigureAwait(false);
        }
        catch (JsonException e)
        {
            // The path and the message repeat names and values of the vendor's, and a vendor may repeat the request.
            var path = e.Path is null ? null : RequestContext.Redact(request, e.Path);
            var reason = new JsonException(RequestContext.Redact(request, e.Message), path, e.LineNumber, e.BytePositionInLine);
            throw new ProtocolException(
                RequestContext.GetAccount(request), NameOf(request), "the answer is not the JSON that was expected", path, innerException: reason);
        }
        catch (Exception e) when (e is IOException or HttpRequestException or InvalidDataException)
        {
            throw new TransportException(RequestContext.GetAccount(request), NameOf(request), "the answer broke off", e);
        }
    }

    private static ProtocolException Missing(HttpRequestMessage request) =>
        new(RequestContext.GetAccount(request), NameOf(request), "the answer is empty where a value was expected");

    private static string NameOf(HttpRequestMessage request) => RequestContext.GetOperation(request).Name;
}
