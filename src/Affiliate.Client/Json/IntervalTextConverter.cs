using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;

namespace Affiliate.Client.Json;

/// <summary>
/// An interval as <c>2024-06-01T00:00:00Z/2024-07-01T00:00:00Z</c>; nothing before or after the slash where it has no end.
/// </summary>
internal sealed class IntervalTextConverter : JsonConverter<Interval>
{
    public override Interval Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String && reader.GetString()!.Split('/') is [var start, var end])
        {
            var (from, to) = (Moment(start), Moment(end));
            if (from is null || to is null || to >= from) return new Interval(from, to);
        }

        throw new JsonException("Expected an interval such as 2024-06-01T00:00:00Z/2024-07-01T00:00:00Z.");
    }

    public override void Write(Utf8JsonWriter writer, Interval value, JsonSerializerOptions options)
    {
        var start = value.HasStart ? InstantPattern.ExtendedIso.Format(value.Start) : "";
        var end = value.HasEnd ? InstantPattern.ExtendedIso.Format(value.End) : "";
        writer.WriteStringValue($"{start}/{end}");
    }

    private static Instant? Moment(string text)
    {
        if (text.Length == 0) return null;
        return InstantPattern.ExtendedIso.Parse(text) is { Success: true } parsed
            ? parsed.Value
            : throw new JsonException("Expected a text such as 2024-06-16T08:30:00Z on both sides of the slash, or nothing.");
    }
}
