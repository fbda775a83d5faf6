using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Affiliate.Client.Emulator.Server;

/// <summary>A response before it goes on the wire.</summary>
internal sealed class Reply(int status, ReadOnlyMemory<byte> body, string? contentType)
{
    public int Status { get; } = status;

    public ReadOnlyMemory<byte> Body { get; } = body;

    public string? ContentType { get; } = contentType;

    /// <summary>Whether the server died before it could have wrapped the response.</summary>
    public bool IsFatal { get; init; }

    public List<KeyValuePair<string, string>> Headers { get; } = [];

    public static Reply Json(int status, Action<Utf8JsonWriter> write, string contentType = "application/json; charset=utf-8")
    {
        var buffer = new ArrayBufferWriter<byte>(4096);
        using (var writer = new Utf8JsonWriter(buffer))
            write(writer);
        return new Reply(status, buffer.WrittenMemory, contentType);
    }

    public static Reply Json<T>(int status, T value, JsonTypeInfo<T> type, string contentType = "application/json; charset=utf-8") =>
        Json(status, writer => JsonSerializer.Serialize(writer, value, type), contentType);

    public static Reply Text(int status, string body, string contentType = "text/plain; charset=utf-8") =>
        new(status, Encoding.UTF8.GetBytes(body), contentType);

    public static Reply Empty(int status) => new(status, default, null);

    public Reply With(string name, string value)
    {
        Headers.Add(new(name, value));
        return this;
    }

    public Reply WithBody(ReadOnlyMemory<byte> body)
    {
        var reply = new Reply(Status, body, ContentType) { IsFatal = IsFatal };
        reply.Headers.AddRange(Headers);
        return reply;
    }
}
