using System.Text.Json;
using System.Text.Json.Serialization;

namespace Affiliate.Client.Json;

/// <summary>Reads and writes an extensible enum as JSON text; numbers and booleans are taken as their text.</summary>
/// <typeparam name="TValue">The word's type.</typeparam>
public sealed class ExtensibleEnumConverter<TValue> : JsonConverter<TValue> where TValue : struct, IExtensibleEnum<TValue>
{
    private readonly KnownWords _words = new();

    /// <inheritdoc/>
    public override TValue Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        TValue.Create(_words.Read(ref reader));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TValue value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value.Value);
    }
}
