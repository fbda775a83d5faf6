using System.Globalization;
using System.Text.Json;

namespace Affiliate.Client.Json;

/// <summary>
/// Reads whole numbers from a JSON number or text (<c>"12"</c>, <c>12</c>, <c>12.0</c>). Null and <c>""</c> are null. A property that is a
/// row's own key, or decides what a row is, takes <see cref="StrictInt64Converter"/>.
/// </summary>
public sealed class LenientInt64Converter : RowValueConverter<long?>
{
    /// <inheritdoc/>
    protected override string Expected => "a whole number";

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, long? value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value is { } number) writer.WriteNumberValue(number);
        else writer.WriteNullValue();
    }

    /// <inheritdoc/>
    protected override bool TryRead(ref Utf8JsonReader reader, JsonSerializerOptions options, out long? value)
    {
        value = reader.TokenType switch
        {
            JsonTokenType.Number when reader.TryGetInt64(out var number) => number,
            JsonTokenType.Number when reader.TryGetDecimal(out var wide) && IsWhole(wide) => (long)wide,
            JsonTokenType.String when TryParse(reader.GetString(), out var parsed) => parsed,
            _ => null,
        };
        return value is not null;
    }

    private static bool IsWhole(decimal number) =>
        number == decimal.Truncate(number) && number is >= long.MinValue and <= long.MaxValue;

    private static bool TryParse(string? text, out long number) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number);
}
