using System.Text.Json;
using System.Text.Json.Serialization;
using Affiliate.Client.Emulator.Server;

namespace Affiliate.Client.Emulator.LeadDyno.Rows;

/// <summary>Money as LeadDyno prints it: a text such as <c>"20.0"</c> as a rule, a number now and then.</summary>
[JsonConverter(typeof(Converter))]
internal readonly record struct LeadDynoAmountJson(decimal Value, bool IsNumber)
{
    public static LeadDynoAmountJson? From(decimal? value, bool isNumber = false) => value is { } amount ? new(amount, isNumber) : null;

    public override string ToString()
    {
        var text = PlainNumber.Format(Value);
        return text.Contains('.', StringComparison.Ordinal) ? text : text + ".0";
    }

    internal sealed class Converter : JsonConverter<LeadDynoAmountJson>
    {
        public override LeadDynoAmountJson Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            throw new NotSupportedException();

        public override void Write(Utf8JsonWriter writer, LeadDynoAmountJson value, JsonSerializerOptions options)
        {
            if (value.IsNumber)
                writer.WriteRawValue(PlainNumber.Format(value.Value));
            else
                writer.WriteStringValue(value.ToString());
        }
    }
}
