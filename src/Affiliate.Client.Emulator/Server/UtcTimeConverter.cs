using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Affiliate.Client.Emulator.Server;

/// <summary>Writes moments in UTC, in one format. Nothing is read.</summary>
internal abstract class UtcTimeConverter(string format) : JsonConverter<DateTimeOffset>
{
    public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException();

    public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.UtcDateTime.ToString(format, CultureInfo.InvariantCulture));
}
