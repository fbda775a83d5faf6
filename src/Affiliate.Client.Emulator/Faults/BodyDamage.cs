using System.Text.Json;
using Affiliate.Client.Emulator.Server;

namespace Affiliate.Client.Emulator.Faults;

internal static class BodyDamage
{
    public static Reply HalfGzip(Reply reply)
    {
        var packed = Compression.Pack(reply.Body);
        return reply.WithBody(packed.AsMemory(0, packed.Length / 2)).With("Content-Encoding", "gzip");
    }

    public static Reply DuplicateKeys(Reply reply)
    {
        using var document = JsonDocument.Parse(reply.Body);
        return reply.WithBody(Reply.Json(reply.Status, writer => Copy(document.RootElement, writer)).Body);
    }

    private static void Copy(JsonElement element, Utf8JsonWriter writer)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                writer.WriteStartObject();
                var first = true;
                foreach (var member in element.EnumerateObject())
                {
                    for (var i = first ? 0 : 1; i < 2; i++)
                    {
                        writer.WritePropertyName(member.Name);
                        Copy(member.Value, writer);
                    }

                    first = false;
                }

                writer.WriteEndObject();
                break;
            case JsonValueKind.Array:
                writer.WriteStartArray();
                foreach (var item in element.EnumerateArray())
                    Copy(item, writer);
                writer.WriteEndArray();
                break;
            default:
                element.WriteTo(writer);
                break;
        }
    }
}
