using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;

namespace Affiliate.Client.Json;

/// <summary>
/// Reads ISO 8601 moments: with <c>Z</c>, with an offset (<c>+02:00</c> or <c>+0200</c>), with or without fractions; one without a zone is
/// taken as UTC. Null and <c>""</c> are null. Writes <c>2024-06-16T00:00:00Z</c>.
/// </summary>
public sealed class IsoInstantConverter : JsonConverter<Instant?>
{
    // +0000 as in ISO 8601's basic form, which the framework does not read.
    private static readonly OffsetDateTimePattern BasicOffset =
        OffsetDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm':'ss;FFFFFFFFFo<+HHmm>");

    /// <inheritdoc/>
    public override Instant? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.Null)
            return null;
        if (reader.TokenType != JsonTokenType.String)
            throw new UnreadableValueException($"Expected an ISO 8601 date and time, but found {reader.TokenType}.");
        if (reader.TryGetDateTime(out var moment))
        {
            return moment.Kind == DateTimeKind.Local && reader.TryGetDateTimeOffset(out var withOffset)
                ? Instant.FromDateTimeOffset(withOffset)
                : Instant.FromDateTimeUtc(DateTime.SpecifyKind(moment, DateTimeKind.Utc));
        }

        if (BasicOffset.Parse(reader.GetString()!) is { Success: true } parsed) return parsed.Value.ToInstant();
        return reader.ValueTextEquals(""u8) ? null : throw new UnreadableValueException("Expected an ISO 8601 date and time.");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Instant? value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value is { } instant) writer.WriteStringValue(instant.ToDateTimeUtc());
        else writer.WriteNullValue();
    }
}
