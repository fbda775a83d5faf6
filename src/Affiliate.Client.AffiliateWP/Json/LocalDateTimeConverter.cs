using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;

namespace Affiliate.Client.AffiliateWP.Json;

/// <summary>
/// Reads and writes <c>2023-06-09 15:41:59</c>, which names no zone. Null, <c>""</c> and dates with a month or day 00 are null.
/// </summary>
internal sealed class LocalDateTimeConverter : JsonConverter<LocalDateTime?>
{
    private static readonly LocalDateTimePattern Pattern = LocalDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd' 'HH':'mm':'ss");

    public override LocalDateTime? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.Null)
            return null;
        if (reader.TokenType != JsonTokenType.String)
            throw new JsonException($"Expected a date and time (yyyy-MM-dd HH:mm:ss), but found {reader.TokenType}.");
        var text = reader.GetString()!;
        if (text.Length == 0 || IsZeroDate(text)) return null;
        var parsed = Pattern.Parse(text);
        return parsed.Success ? parsed.Value : throw new JsonException("Expected a date and time (yyyy-MM-dd HH:mm:ss).");
    }

    public override void Write(Utf8JsonWriter writer, LocalDateTime? value, JsonSerializerOptions options)
    {
        if (value is { } time) writer.WriteStringValue(Pattern.Format(time));
        else writer.WriteNullValue();
    }

    // MySQL stores "no date" as 0000-00-00, and may keep a single part as 00.
    private static bool IsZeroDate(string text) =>
        text.Length >= 10 && text[4] == '-' && text[7] == '-' && (text[5..7] == "00" || text[8..10] == "00" || text[..4] == "0000");
}
