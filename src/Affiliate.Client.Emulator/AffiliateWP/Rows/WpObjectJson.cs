using System.Text.Json;
using System.Text.Json.Serialization;

namespace Affiliate.Client.Emulator.AffiliateWP.Rows;

/// <summary>
/// A row on the wire. Which members it has depends on the plugin's version and the request, so they are a list; each value is JSON already.
/// </summary>
[JsonConverter(typeof(Converter))]
internal sealed record WpObjectJson(List<KeyValuePair<string, string>> Members)
{
    internal sealed class Converter : JsonConverter<WpObjectJson>
    {
        public override WpObjectJson Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            throw new NotSupportedException();

        public override void Write(Utf8JsonWriter writer, WpObjectJson value, JsonSerializerOptions options)
        {
            writer.WriteStartObject();
            foreach (var (name, json) in value.Members)
            {
                writer.WritePropertyName(name);
                writer.WriteRawValue(json, skipInputValidation: true);
            }

            writer.WriteEndObject();
        }
    }
}
