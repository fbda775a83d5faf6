using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Affiliate.Client.Json;

/// <summary>Writes a decimal as JSON text, for vendors that want it so; reads what <see cref="LenientDecimalConverter"/> reads.</summary>
public sealed class DecimalTextConverter : JsonConverter<decimal?>
{
    private static readonly LenientDecimalConverter Lenient = new();

    /// <inheritdoc/>
    public override decimal? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Lenient.Read(ref reader, typeToConvert, options);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, decimal? value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value is { } number) writer.WriteStringValue(number.ToString(CultureInfo.InvariantCulture));
        else writer.WriteNullValue();
    }
}
