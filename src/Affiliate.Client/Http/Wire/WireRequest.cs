using System.ComponentModel;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Affiliate.Client.Http.Wire;

/// <summary>Makes the parts of a request; called by generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class WireRequest
{
    /// <summary>A request with the client's HTTP version that carries its operation.</summary>
    /// <param name="http">The client that will send the request.</param>
    /// <param name="method">The verb.</param>
    /// <param name="uri">The address.</param>
    /// <param name="operation">What the request does.</param>
    public static HttpRequestMessage Create(HttpClient http, HttpMethod method, WireUri uri, OperationInfo operation)
    {
        ArgumentNullException.ThrowIfNull(http);
        ArgumentNullException.ThrowIfNull(uri);
        var request = new HttpRequestMessage(method, uri.ToUri())
        {
            Version = http.DefaultRequestVersion,
            VersionPolicy = http.DefaultVersionPolicy,
        };
        RequestContext.SetOperation(request, operation);
        return request;
    }

    /// <summary>Sets a header in place of one of the same name; a null value sets nothing.</summary>
    /// <param name="request">The request, its body already set.</param>
    /// <param name="name">The header's name.</param>
    /// <param name="value">The header's value.</param>
    /// <param name="parameterName">The parameter that an exception names.</param>
    /// <exception cref="ArgumentException">The value holds CR, LF or NUL, or the header does not fit the request.</exception>
    public static void SetHeader(HttpRequestMessage request, string name, string? value, string parameterName)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (value is null)
        {
            return;
        }

        if (value.AsSpan().IndexOfAny('\r', '\n', '\0') >= 0)
        {
            throw new ArgumentException($"The value of the header {name} cannot hold a line break.", parameterName);
        }

        if (!TrySet(request.Headers, name, value) && (request.Content is null || !TrySet(request.Content.Headers, name, value)))
        {
            throw new ArgumentException($"The header {name} does not fit this request.", parameterName);
        }
    }

    /// <summary>A JSON body of known length, which a retry can send again.</summary>
    /// <param name="value">The value.</param>
    /// <param name="json">The value's contract.</param>
    public static HttpContent JsonBody<T>(T value, JsonTypeInfo<T> json)
    {
        var content = new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(value, json));
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json", "utf-8");
        return content;
    }

    /// <summary>The contract of a type from the vendor's context.</summary>
    /// <param name="json">The vendor's context.</param>
    /// <exception cref="InvalidOperationException">The context does not know the type.</exception>
    public static JsonTypeInfo<T> JsonType<T>(JsonSerializerContext json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return (JsonTypeInfo<T>?)json.GetTypeInfo(typeof(T))
            ?? throw new InvalidOperationException($"{json.GetType().Name} lacks [JsonSerializable(typeof({typeof(T).Name}))].");
    }

    private static bool TrySet(HttpHeaders headers, string name, string value)
    {
        // An earlier value, of the interface or the body, must not stay beside this one.
        if (headers.NonValidated.Contains(name))
        {
            headers.Remove(name);
        }

        return headers.TryAddWithoutValidation(name, value);
    }
}
