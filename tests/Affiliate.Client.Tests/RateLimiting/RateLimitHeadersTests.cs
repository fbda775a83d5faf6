using System.Globalization;
using Affiliate.Client.RateLimiting;

namespace Affiliate.Client.Tests.RateLimiting;

/// <summary>Every header in its dialects and at its bounds.</summary>
public sealed class RateLimitHeadersTests
{
    private static readonly DateTimeOffset Now = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("X-RateLimit-Limit: 1", 1, null)]
    [InlineData("X-RateLimit-Limit: 0", null, null)]
    [InlineData("X-RateLimit-Max: 60", 60, null)]
    [InlineData("X-RateLimit-Limit: 50; X-RateLimit-Max: 60", 50, null)]
    [InlineData("X-RateLimit-Limit: 2147483647", int.MaxValue, null)]
    [InlineData("X-RateLimit-Limit: 2147483648", null, null)]
    [InlineData("X-RateLimit-Limit:  50 ", 50, null)]
    [InlineData("X-RateLimit-Remaining: 0", null, 0)]
    [InlineData("X-RateLimit-Remaining: -1", null, null)]
    [InlineData("X-RateLimit-Limit: 50; X-RateLimit-Limit: 60", null, null)]
    public void Counts_are_read_where_they_are_possible(string headers, int? limit, int? remaining)
    {
        var reading = RateLimitHeaders.ReadShort(Response(headers), Now);
        reading.ShouldBe(limit is null && remaining is null ? null : new RateLimitReading(null, limit, remaining, null));
    }

    [Theory]
    [InlineData("0", 0L)]
    [InlineData("30", 30L)]
    [InlineData("-1", null)]
    [InlineData("soon", null)]
    [InlineData("999999999", 999999999L)]
    [InlineData("1000000000", 0L)] // a moment of 2001
    [InlineData("1767225630", 30L)] // half a minute into 2026
    [InlineData("253402300799", 251635075199L)] // the last second there is
    [InlineData("253402300800", null)]
    public void A_reset_is_a_number_of_seconds_or_a_moment(string value, long? seconds)
    {
        var reading = RateLimitHeaders.ReadShort(Response($"X-RateLimit-Remaining: 0; X-RateLimit-Reset: {value}"), Now).ShouldNotBeNull();
        reading.ResetAfter.ShouldBe(seconds is { } known ? new TimeSpan(known * TimeSpan.TicksPerSecond) : null);
    }

    [Fact]
    public void The_vendors_own_date_counts_and_not_this_clock()
    {
        var date = Now.AddHours(1);
        var reset = date.AddSeconds(5).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var reading = RateLimitHeaders.ReadShort(Response($"X-RateLimit-Remaining: 0; X-RateLimit-Reset: {reset}; Date: {date:R}"), Now);
        reading.ShouldNotBeNull().ResetAfter.ShouldBe(TimeSpan.FromSeconds(5));
    }

    [Theory]
    [InlineData("10000", 10_000)]
    [InlineData("1", 1)]
    [InlineData("2147483647", int.MaxValue)]
    [InlineData("2147483648", null)]
    [InlineData("0", null)]
    public void An_interval_is_in_milliseconds(string value, int? milliseconds)
    {
        var reading = RateLimitHeaders
            .ReadShort(Response($"X-RateLimit-Max: 60; X-RateLimit-Interval-Milliseconds: {value}"), Now)
            .ShouldNotBeNull();
        reading.Window.ShouldBe(milliseconds is { } known ? TimeSpan.FromMilliseconds(known) : null);
    }

    [Theory]
    [InlineData("X-RateLimit-Limit-Daily: 200000", 200000, null)]
    [InlineData("X-RateLimit-Daily-Remaining: 0", null, 0)]
    [InlineData("X-RateLimit-Daily-Remaining: -1", null, null)]
    [InlineData("X-RateLimit-Limit-Daily: 0", null, null)]
    [InlineData("X-RateLimit-Daily-Reset: 5000", null, null)]
    public void The_day_has_headers_of_its_own(string headers, int? limit, int? remaining)
    {
        var reading = RateLimitHeaders.ReadDaily(Response(headers));
        reading.ShouldBe(limit is null && remaining is null ? null : new RateLimitReading(TimeSpan.FromDays(1), limit, remaining, null));
    }

    [Fact]
    public void The_day_is_reset_after_milliseconds() =>
        RateLimitHeaders
            .ReadDaily(Response("X-RateLimit-Daily-Remaining: 0; X-RateLimit-Daily-Reset: 7200000"))
            .ShouldNotBeNull()
            .ResetAfter.ShouldBe(TimeSpan.FromHours(2));

    private static HttpResponseMessage Response(string headers)
    {
        var response = new HttpResponseMessage();
        foreach (var header in headers.Split("; "))
        {
            var colon = header.IndexOf(':', StringComparison.Ordinal);
            response.Headers.TryAddWithoutValidation(header[..colon], header[(colon + 2)..]);
        }

        return response;
    }
}
