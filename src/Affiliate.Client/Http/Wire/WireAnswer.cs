using System.Net;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Affiliate.Client.Http.Wire;

/// <summary>Reads the body of an answer and says in our words what is wrong with it.</summary>
internal static class WireAnswer
{
    public static async Task<T?> ReadAsync<T>(
        HttpRequestMessage request, HttpResponseMessage response, JsonTypeInfo<T> json, bool mayBeEmpty, CancellationToken cancellationToken)
    {
        if (response.StatusCode is HttpStatusCode.NoContent or HttpStatusCode.ResetContent || response.Content.Headers.ContentLength == 0)
        {
            return mayBeEmpty ? default : throw Missing(request);
        }

        var account = RequestContext.GetAccount(request);
        var operation = RequestContext.GetOperation(request).Name;
        try
        {
            var stream = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
            await using (stream.ConfigureAwait(false))
            {
                return await JsonSerializer.DeserializeAsync(stream, json, cancellationToken).ConfigureAwait(false);
            }
        }
        catch (JsonException e)
        {
            throw new ProtocolException(account, operation, "the answer is not the JSON that was expected", e.Path, innerException: e);
        }
        catch (Exception e) when (e is IOException or HttpRequestException or InvalidDataException)
        {
            throw new TransportException(account, operation, "the answer broke off", e);
        }
    }

    public static ProtocolException Missing(HttpRequestMessage request) =>
        new(RequestContext.GetAccount(request), RequestContext.GetOperation(request).Name, "the answer is empty where a value was expected");
}
