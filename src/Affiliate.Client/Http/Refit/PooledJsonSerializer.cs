using System.Net.Http.Headers;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Affiliate.Client.Errors;
using Affiliate.Client.Json;
using Refit;

namespace Affiliate.Client.Http.Refit;

/// <summary>Reads responses from pooled memory and writes bodies of known length, both by a vendor's source-generated contracts.</summary>
internal sealed class PooledJsonSerializer(JsonSerializerContext json) : IHttpContentSerializer
{
    /// <summary>
    /// The body as JSON, which a retry can send again; nothing for null, which <see cref="RefitHandler"/> takes away or refuses.
    /// </summary>
    public HttpContent ToHttpContent<T>(T item)
    {
        var content = new ByteArrayContent(item is null ? [] : JsonSerializer.SerializeToUtf8Bytes(item, Contract<T>(json.Options)));
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json", "utf-8");
        return content;
    }

    /// <exception cref="ProtocolException">The body is not the JSON that was expected.</exception>
    public Task<T?> FromHttpContentAsync<T>(HttpContent content, CancellationToken cancellationToken = default) =>
        content is HandedOverContent body
            ? Task.FromResult(body.ReadJson(Contract<T>(CompactJson.For(json))))
            : throw new InvalidOperationException($"A response is read below {nameof(RefitHandler)} only.");

    public string? GetFieldNameForProperty(PropertyInfo propertyInfo) =>
        propertyInfo.GetCustomAttribute<JsonPropertyNameAttribute>(inherit: true)?.Name;

    private JsonTypeInfo<T> Contract<T>(JsonSerializerOptions options) =>
        options.TryGetTypeInfo(typeof(T), out var contract)
            ? (JsonTypeInfo<T>)contract
            : throw new InvalidOperationException($"{json.GetType().Name} lacks [JsonSerializable(typeof({typeof(T).Name}))].");
}
