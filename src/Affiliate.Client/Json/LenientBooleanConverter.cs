using System.Text.Json;
using System.Text.Json.Serialization;

namespace Affiliate.Client.Json;

/// <summary>
/// Reads booleans, and the texts and numbers that stand for them: <c>"true"</c>, <c>"1"</c>, <c>0</c>. Null and <c>""</c> are null.
/// </summary>
public sealed class LenientBooleanConverter : JsonConverter<bool?>
{
    /// <inheritdoc/>
    public override bool? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.Null => null,
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        JsonTokenType.String or JsonTokenType.Number => ScalarText.Read(ref reader) switch
        {
            "" => null,
            "1" => true,
            "0" => false,
            var word when word.Equals("true", StringComparison.OrdinalIgnoreCase) => true,
            var word when word.Equals("false", StringComparison.OrdinalIgnoreCase) => false,
            _ => throw new JsonException("Expected true or false."),
        },
        var other => throw new JsonException($"Expected true or false, but found {other}."),
    };

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, bool? value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value is { } known) writer.WriteBooleanValue(known);
        else writer.WriteNullValue();
    }
}
