using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;

namespace Affiliate.Client.Json;

/// <summary>Reads and writes days as <c>2024-06-16</c>. Null and <c>""</c> are null.</summary>
public sealed class IsoLocalDateConverter : JsonConverter<LocalDate?>
{
    /// <inheritdoc/>
    public override LocalDate? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.Null)
            return null;
        if (reader.TokenType != JsonTokenType.String)
            throw new UnreadableValueException($"Expected a date (yyyy-MM-dd), but found {reader.TokenType}.");
        var text = reader.GetString()!;
        if (text.Length == 0) return null;
        var parsed = LocalDatePattern.Iso.Parse(text);
        return parsed.Success ? parsed.Value : throw new UnreadableValueException("Expected a date (yyyy-MM-dd).");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, LocalDate? value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value is { } date) writer.WriteStringValue(LocalDatePattern.Iso.Format(date));
        else writer.WriteNullValue();
    }
}
