using System.Text.Json;
using System.Text.Json.Serialization;

namespace Affiliate.Client.Json;

/// <summary>Reads and writes an open word as JSON text; numbers and booleans are taken as their text.</summary>
/// <typeparam name="TWord">The word's type.</typeparam>
public sealed class OpenWordConverter<TWord> : JsonConverter<TWord> where TWord : struct, IOpenWord<TWord>
{
    /// <inheritdoc/>
    public override TWord Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        TWord.Create(ScalarText.Read(ref reader));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TWord value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value.Value);
    }
}
