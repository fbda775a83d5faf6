using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Affiliate.Client.Json;

/// <summary>
/// Reads money and other decimals from a JSON number or text, exactly: <c>"20.0"</c>, <c>50</c>, <c>386.22000000000003</c>, <c>1E+3</c>.
/// Null and <c>""</c> are null. Any other text is an error, because odd money must not pass silently.
/// </summary>
public sealed class LenientDecimalConverter : JsonConverter<decimal?>
{
    /// <inheritdoc/>
    public override decimal? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.Null:
                return null;
            case JsonTokenType.Number:
                return reader.TryGetDecimal(out var number) ? number : throw Unreadable(ScalarText.NumberText(ref reader));
            case JsonTokenType.String:
                var text = reader.GetString()!;
                if (text.Length == 0)
                    return null;
                return decimal.TryParse(
                    text,
                    NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent,
                    CultureInfo.InvariantCulture,
                    out var parsed
                )
                    ? parsed
                    : throw Unreadable(text);
            default:
                throw new UnreadableValueException($"Expected a decimal number or its text, but found {reader.TokenType}.");
        }
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, decimal? value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value is { } number) writer.WriteNumberValue(number);
        else writer.WriteNullValue();
    }

    private static UnreadableValueException Unreadable(string text) =>
        // Quoted whole or not at all: of a secret that is cut, the rest would not be recognised.
        new(text.Length > 40 ? $"A text of {text.Length} letters is no decimal number." : $"'{text}' is no decimal number.");
}
