using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime.Text;

namespace Affiliate.Client.Json;

/// <summary>Writes a time of a public model as its ISO 8601 text, exact to the nanosecond, and reads that text again.</summary>
/// <remarks>Unlike the vendors' converters it is strict: what is read was written here.</remarks>
internal abstract class IsoTextConverter<T>(IPattern<T> pattern, string example) : JsonConverter<T>
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && pattern.Parse(reader.GetString()!) is { Success: true } parsed
            ? parsed.Value
            : throw new JsonException($"Expected a text such as {example}.");

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WriteStringValue(pattern.Format(value));
}
