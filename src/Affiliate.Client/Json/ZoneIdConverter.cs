using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;

namespace Affiliate.Client.Json;

/// <summary>A time zone as its id in the time zone database, for example <c>Europe/Berlin</c>.</summary>
internal sealed class ZoneIdConverter : JsonConverter<DateTimeZone>
{
    public override DateTimeZone Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && DateTimeZoneProviders.Tzdb.GetZoneOrNull(reader.GetString()!) is { } zone
            ? zone
            : throw new JsonException("Expected the id of a time zone, such as Europe/Berlin.");

    public override void Write(Utf8JsonWriter writer, DateTimeZone value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Id);
}
