using System.Text.Json;
using System.Text.Json.Serialization;

namespace Affiliate.Client.Emulator.Server;

/// <summary>Writes a text that is JSON already as it is. Nothing is read.</summary>
internal sealed class RawJsonConverter : JsonConverter<string>
{
    public override string Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException();

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteRawValue(value);
}
