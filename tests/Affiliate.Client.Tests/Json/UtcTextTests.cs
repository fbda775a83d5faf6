using System.Globalization;
using System.Text;
using System.Text.Json;
using Affiliate.Client.Json;
using NodaTime;

namespace Affiliate.Client.Tests.Json;

/// <summary>The short way to a moment says what the framework's own reader says, or leaves it to that one.</summary>
public sealed class UtcTextTests
{
    private const string Letters = "0123456789-:.TtZz+ /\0\u007F";

    public static TheoryData<string> Moments =>
    [
        "2024-06-16T00:00:00Z", "2024-06-16T23:59:59.999Z", "2024-02-29T12:34:56Z", "2000-02-29T00:00:00.001Z", "0001-01-01T00:00:00Z",
        "9999-12-31T23:59:59.999Z", "1969-12-31T23:59:59.500Z", "1970-01-01T00:00:00.000Z",
    ];

    [Theory]
    [MemberData(nameof(Moments))]
    public void A_usual_moment_is_read(string text)
    {
        UtcText.TryRead(Encoding.UTF8.GetBytes(text), out var moment).ShouldBeTrue();
        ((Instant?)moment).ShouldBe(ByTheFramework(text));
    }

    [Theory]
    [MemberData(nameof(Moments))]
    public void With_any_letter_changed_it_is_the_frameworks_or_none(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            foreach (var letter in Letters) Check(string.Concat(text.AsSpan(0, at), [letter], text.AsSpan(at + 1)));
        }
    }

    [Fact]
    public void Every_day_of_these_years_is_read_and_no_other()
    {
        var read = 0;
        foreach (var year in (int[])[0, 1, 4, 100, 400, 1582, 1600, 1899, 1900, 1970, 1999, 2000, 2023, 2024, 2100, 9999])
        {
            for (var month = 0; month <= 13; month++)
                for (var day = 0; day <= 32; day++)
                    if (Check(string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}-{day:00}T06:07:08Z"))) read++;
        }

        read.ShouldBe((15 * 365) + 5, "year 0 is none, and of the others 4, 400, 1600, 2000 and 2024 are leap years");
    }

    [Theory]
    [InlineData("")]
    [InlineData("2024-06-16")]
    [InlineData("2024-06-16T00:00:00")]
    [InlineData("2024-06-16T00:00:00.0Z")]
    [InlineData("2024-06-16T00:00:00+02:00")]
    [InlineData("2024-06-16T00:00:00.0000000Z")]
    [InlineData("2024-06-16T24:00:00Z")]
    [InlineData("2024-06-16T23:60:00Z")]
    [InlineData("2024-06-16T23:59:60Z")]
    public void Another_form_is_left_to_the_framework(string text) =>
        UtcText.TryRead(Encoding.UTF8.GetBytes(text), out _).ShouldBeFalse();

    private static bool Check(string text)
    {
        var isRead = UtcText.TryRead(Encoding.UTF8.GetBytes(text), out var moment);
        if (isRead) ((Instant?)moment).ShouldBe(ByTheFramework(text), text);
        return isRead;
    }

    private static Instant? ByTheFramework(string text)
    {
        var reader = new Utf8JsonReader(JsonSerializer.SerializeToUtf8Bytes(text));
        reader.Read();
        return reader.TryGetDateTime(out var moment) && moment.Kind == DateTimeKind.Utc ? Instant.FromDateTimeUtc(moment) : null;
    }
}
