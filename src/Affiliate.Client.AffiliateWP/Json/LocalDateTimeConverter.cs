using System.Text.Json;
using Affiliate.Client.Json;
using NodaTime;
using NodaTime.Text;

namespace Affiliate.Client.AffiliateWP.Json;

/// <summary>
/// Reads and writes <c>2023-06-09 15:41:59</c>, which names no zone. Null, <c>""</c> and dates with a month or day 00 are null.
/// </summary>
internal sealed class LocalDateTimeConverter : RowValueConverter<LocalDateTime?>
{
    private static readonly LocalDateTimePattern Pattern = LocalDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd' 'HH':'mm':'ss");

    protected override string Expected => "a date and time (yyyy-MM-dd HH:mm:ss)";

    public override void Write(Utf8JsonWriter writer, LocalDateTime? value, JsonSerializerOptions options)
    {
        if (value is { } time) writer.WriteStringValue(Pattern.Format(time));
        else writer.WriteNullValue();
    }

    protected override bool TryRead(ref Utf8JsonReader reader, JsonSerializerOptions options, out LocalDateTime? value)
    {
        value = null;
        if (reader.TokenType != JsonTokenType.String) return false;
        var text = reader.GetString()!;
        if (IsZeroDate(text)) return true;
        if (Pattern.Parse(text) is not { Success: true } parsed) return false;
        value = parsed.Value;
        return true;
    }

    // MySQL stores "no date" as 0000-00-00, and may keep a single part as 00.
    private static bool IsZeroDate(string text) =>
        text.Length >= 10 && text[4] == '-' && text[7] == '-' && (text[5..7] == "00" || text[8..10] == "00" || text[..4] == "0000");
}
