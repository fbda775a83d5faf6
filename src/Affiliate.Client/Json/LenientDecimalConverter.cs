using System.Globalization;
using System.Text.Json;

namespace Affiliate.Client.Json;

/// <summary>
/// Reads money and other decimals from a JSON number or text, exactly: <c>"20.0"</c>, <c>50</c>, <c>386.22000000000003</c>, <c>1E+3</c>.
/// Null and <c>""</c> are null. Any other text is unreadable, because odd money must not pass silently.
/// </summary>
public sealed class LenientDecimalConverter : RowValueConverter<decimal?>
{
    /// <inheritdoc/>
    protected override string Expected => "a decimal number";

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, decimal? value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value is { } number) writer.WriteNumberValue(number);
        else writer.WriteNullValue();
    }

    /// <inheritdoc/>
    protected override bool TryRead(ref Utf8JsonReader reader, JsonSerializerOptions options, out decimal? value)
    {
        var number = 0m;
        var isRead = reader.TokenType switch
        {
            JsonTokenType.Number => reader.TryGetDecimal(out number),
            JsonTokenType.String => decimal.TryParse(
                reader.GetString(),
                NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent,
                CultureInfo.InvariantCulture,
                out number
            ),
            _ => false,
        };
        value = number;
        return isRead;
    }
}
