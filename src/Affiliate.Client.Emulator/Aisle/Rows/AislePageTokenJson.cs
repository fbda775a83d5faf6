using System.Text.Json;
using System.Text.Json.Serialization;

namespace Affiliate.Client.Emulator.Aisle.Rows;

/// <summary>A token that is there, if only as a null.</summary>
[JsonConverter(typeof(Converter))]
internal readonly record struct AislePageTokenJson(string? Text)
{
    internal sealed class Converter : JsonConverter<AislePageTokenJson>
    {
        public override AislePageTokenJson Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            throw new NotSupportedException();

        public override void Write(Utf8JsonWriter writer, AislePageTokenJson value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.Text);
    }
}
