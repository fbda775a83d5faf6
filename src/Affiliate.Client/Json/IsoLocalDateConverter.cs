using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace Affiliate.Client.Json;

/// <summary>Reads and writes days as <c>2024-06-16</c>. Null and <c>""</c> are null.</summary>
public sealed class IsoLocalDateConverter : RowValueConverter<LocalDate?>
{
    /// <inheritdoc/>
    protected override string Expected => "a date (yyyy-MM-dd)";

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, LocalDate? value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value is { } date) writer.WriteStringValue(LocalDatePattern.Iso.Format(date));
        else writer.WriteNullValue();
    }

    /// <inheritdoc/>
    protected override bool TryRead(ref Utf8JsonReader reader, JsonSerializerOptions options, out LocalDate? value)
    {
        value = reader.TokenType == JsonTokenType.String && LocalDatePattern.Iso.Parse(reader.GetString()!) is { Success: true } parsed
            ? parsed.Value
            : null;
        return value is not null;
    }
}
