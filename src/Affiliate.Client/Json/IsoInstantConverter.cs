using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace Affiliate.Client.Json;

/// <summary>
/// Reads ISO 8601 moments: with <c>Z</c>, with an offset (<c>+02:00</c> or <c>+0200</c>), with or without fractions; one without an
/// offset is taken as UTC, which <see cref="AssumedUtc"/> tells of a row. Null and <c>""</c> are null. Writes <c>2024-06-16T00:00:00Z</c>.
/// </summary>
public sealed class IsoInstantConverter : RowValueConverter<Instant?>
{
    // +0000 as in ISO 8601's basic form, which the framework does not read.
    private static readonly OffsetDateTimePattern BasicOffset =
        OffsetDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm':'ss;FFFFFFFFFo<+HHmm>");

    /// <inheritdoc/>
    protected override string Expected => "an ISO 8601 date and time";

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Instant? value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value is { } instant) writer.WriteStringValue(instant.ToDateTimeUtc());
        else writer.WriteNullValue();
    }

    /// <inheritdoc/>
    protected override bool TryRead(ref Utf8JsonReader reader, JsonSerializerOptions options, out Instant? value)
    {
        value = null;
        if (reader.TokenType != JsonTokenType.String) return false;
        if (!reader.HasValueSequence && UtcText.TryRead(reader.ValueSpan, out var usual))
        {
            value = usual;
        }
        else if (reader.TryGetDateTime(out var moment))
        {
            var utc = moment.Kind == DateTimeKind.Local && reader.TryGetDateTimeOffset(out var withOffset)
                ? Instant.FromDateTimeOffset(withOffset)
                : Instant.FromDateTimeUtc(DateTime.SpecifyKind(moment, DateTimeKind.Utc));
            value = utc;
            if (moment.Kind == DateTimeKind.Unspecified) AssumedUtcReading.Note(utc);
        }
        else if (BasicOffset.Parse(reader.GetString()!) is { Success: true } parsed)
        {
            value = parsed.Value.ToInstant();
        }

        return value is not null;
    }
}
