using NodaTime;
using NodaTime.Text;

namespace Affiliate.Client.Tool.Reading;

/// <summary>Moments and zones as people type them.</summary>
internal static class Moments
{
    /// <exception cref="UsageException">There is no such zone.</exception>
    public static DateTimeZone ParseZone(string id) =>
        DateTimeZoneProviders.Tzdb.GetZoneOrNull(id) ?? throw new UsageException($"There is no time zone {id}. Write an IANA name.");

    /// <summary>A moment, or the beginning of a day.</summary>
    /// <exception cref="UsageException">It is neither.</exception>
    public static Instant Parse(string text, DateTimeZone zone)
    {
        if (InstantPattern.ExtendedIso.Parse(text) is { Success: true } moment) return moment.Value;
        if (LocalDatePattern.Iso.Parse(text) is { Success: true } day) return zone.AtStartOfDay(day.Value).ToInstant();
        throw new UsageException($"{text} is neither a date such as 2025-06-30 nor a moment such as 2025-06-30T12:00:00Z.");
    }
}
