using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Affiliate.Client.Json;

/// <summary>Reads whole numbers from a JSON number or text (<c>"12"</c>, <c>12</c>, <c>12.0</c>). Null and <c>""</c> are null.</summary>
public sealed class LenientInt64Converter : JsonConverter<long?>
{
    /// <inheritdoc/>
    public override long? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.Null:
                return null;
            case JsonTokenType.Number when reader.TryGetInt64(out var number):
                return number;
            case JsonTokenType.Number
                when reader.TryGetDecimal(out var wide) && wide == decimal.Truncate(wide) && wide is >= long.MinValue and <= long.MaxValue:
                return (long)wide;
            case JsonTokenType.String:
                var text = reader.GetString()!;
                if (text.Length == 0) return null;
                if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var parsed)) return parsed;
                break;
        }

        throw new JsonException($"Expected a whole number or its text, but found {reader.TokenType}.");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, long? value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value is { } number) writer.WriteNumberValue(number);
        else writer.WriteNullValue();
    }
}
