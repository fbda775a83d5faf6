using System.Globalization;

namespace Affiliate.Client.RateLimiting;

/// <summary>
/// Reads the <c>X-RateLimit-*</c> headers in the dialects that are in use. What cannot be read is as if it were not there.
/// </summary>
internal static class RateLimitHeaders
{
    /// <summary>From here on a reset is a moment (seconds since 1970), below it a number of seconds.</summary>
    private const long FirstPlausibleUnixTime = 1_000_000_000;

    internal static RateLimitReading? ReadShort(HttpResponseMessage response, DateTimeOffset now)
    {
        var limit = ReadCount(response, "X-RateLimit-Limit", 1) ?? ReadCount(response, "X-RateLimit-Max", 1);
        var remaining = ReadCount(response, "X-RateLimit-Remaining", 0);
        if (limit is null && remaining is null) return null;
        var window = ReadMilliseconds(response, "X-RateLimit-Interval-Milliseconds");
        return new RateLimitReading(window, limit, remaining, ReadReset(response, now));
    }

    internal static RateLimitReading? ReadDaily(HttpResponseMessage response)
    {
        var limit = ReadCount(response, "X-RateLimit-Limit-Daily", 1);
        var remaining = ReadCount(response, "X-RateLimit-Daily-Remaining", 0);
        if (limit is null && remaining is null) return null;
        return new RateLimitReading(TimeSpan.FromDays(1), limit, remaining, ReadMilliseconds(response, "X-RateLimit-Daily-Reset"));
    }

    private static TimeSpan? ReadReset(HttpResponseMessage response, DateTimeOffset now)
    {
        if (ReadNumber(response, "X-RateLimit-Reset") is not { } value || value < 0) return null;
        if (value < FirstPlausibleUnixTime) return TimeSpan.FromSeconds(value);
        if (value > DateTimeOffset.MaxValue.ToUnixTimeSeconds()) return null;

        // The vendor's clock set this moment, so the vendor's clock says how far away it is.
        var left = DateTimeOffset.FromUnixTimeSeconds(value) - (response.Headers.Date ?? now);
        return left > TimeSpan.Zero ? left : TimeSpan.Zero;
    }

    private static TimeSpan? ReadMilliseconds(HttpResponseMessage response, string name) =>
        ReadNumber(response, name) is > 0 and <= int.MaxValue and var value ? TimeSpan.FromMilliseconds((double)value) : null;

    private static int? ReadCount(HttpResponseMessage response, string name, int min) =>
        ReadNumber(response, name) is { } value && value >= min && value <= int.MaxValue ? (int)value : null;

    private static long? ReadNumber(HttpResponseMessage response, string name) =>
        response.Headers.NonValidated.TryGetValues(name, out var values)
        && values.Count == 1
        && long.TryParse(
            values.ToString(),
            NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite,
            CultureInfo.InvariantCulture,
            out var value
        )
            ? value
            : null;
}
