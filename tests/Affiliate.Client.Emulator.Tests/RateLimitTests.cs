using System.Net;

namespace Affiliate.Client.Emulator.Tests;

public sealed class RateLimitTests : EmulatorTest
{
    protected override void Configure(VendorEmulatorOptions options) => options.EnforceRateLimits = true;

    [Fact]
    public async Task LeadDyno_allows_200_a_minute_on_the_servers_clock()
    {
        for (var i = 0; i < 200; i++)
            (await Status(Wire.LeadDyno("visitors/count"))).ShouldBe(HttpStatusCode.OK);

        (await Status(Wire.LeadDyno("visitors/count"))).ShouldBe(HttpStatusCode.TooManyRequests);
        Emulator.LeadDyno.RateLimit.Violations.ShouldBe(1);
        Emulator.RateLimit.Violations.ShouldBe(1);

        Clock.Advance(TimeSpan.FromSeconds(59));
        (await Status(Wire.LeadDyno("visitors/count"))).ShouldBe(HttpStatusCode.TooManyRequests);
        Clock.Advance(TimeSpan.FromSeconds(1));
        (await Status(Wire.LeadDyno("visitors/count"))).ShouldBe(HttpStatusCode.OK);
        Emulator.LeadDyno.RateLimit.Busiest.ShouldBe(200);
    }

    [Fact]
    public async Task Leadway_allows_100_in_ten_seconds_and_says_how_many_are_left()
    {
        for (var left = 99; left >= 0; left--)
        {
            using var response = await Wire.Leadway("affiliate-manager/{loc}/campaigns");
            response.Headers.GetValues("X-RateLimit-Remaining").ShouldBe([$"{left}"]);
            response.Headers.GetValues("X-RateLimit-Max").ShouldBe(["100"]);
            response.Headers.GetValues("X-RateLimit-Interval-Milliseconds").ShouldBe(["10000"]);
        }

        using var refused = await Wire.Leadway("affiliate-manager/{loc}/campaigns");
        refused.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        refused.Headers.GetValues("X-RateLimit-Limit-Daily").ShouldBe(["200000"]);
    }

    [Fact]
    public async Task Leadways_limit_of_a_day_is_enforced_too()
    {
        Emulator.Leadway.RateLimit.DailyPermits = 3;
        for (var left = 2; left >= 0; left--)
        {
            using var response = await Wire.Leadway("affiliate-manager/{loc}/campaigns");
            response.StatusCode.ShouldBe(HttpStatusCode.OK);
            response.Headers.GetValues("X-RateLimit-Daily-Remaining").ShouldBe([$"{left}"]);
            response.Headers.GetValues("X-RateLimit-Limit-Daily").ShouldBe(["3"]);
            Clock.Advance(TimeSpan.FromHours(8) - TimeSpan.FromSeconds(1));
        }

        (await Status(Wire.Leadway("affiliate-manager/{loc}/campaigns"))).ShouldBe(HttpStatusCode.TooManyRequests);
        Emulator.RateLimit.Violations.ShouldBe(1);
        Clock.Advance(TimeSpan.FromSeconds(3));
        (await Status(Wire.Leadway("affiliate-manager/{loc}/campaigns"))).ShouldBe(HttpStatusCode.OK);
        (await Status(Wire.Leadway("affiliate-manager/{loc}/campaigns"))).ShouldBe(HttpStatusCode.TooManyRequests);
    }

    [Fact]
    public async Task What_is_not_enforced_is_counted_all_the_same()
    {
        Emulator.LeadDyno.RateLimit.Enforced = false;
        Emulator.LeadDyno.RateLimit.Permits = 3;
        for (var i = 0; i < 5; i++)
            (await Status(Wire.LeadDyno("visitors/count"))).ShouldBe(HttpStatusCode.OK);

        Emulator.LeadDyno.RateLimit.Violations.ShouldBe(2);
    }

    private static async Task<HttpStatusCode> Status(Task<HttpResponseMessage> answer)
    {
        using var response = await answer;
        return response.StatusCode;
    }
}
