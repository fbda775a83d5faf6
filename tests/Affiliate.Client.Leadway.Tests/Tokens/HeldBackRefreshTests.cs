using Affiliate.Client.Errors;
using Affiliate.Client.Leadway.Tokens;
using Affiliate.Client.Tests.Shared;

namespace Affiliate.Client.Leadway.Tests.Tokens;

/// <summary>What the pipeline does around the one request that may send a refresh token: hold it back, or send it again.</summary>
public sealed class HeldBackRefreshTests : TokenTest
{
    [Fact]
    public async Task A_refresh_that_the_rate_limit_holds_back_leaves_the_token_unused()
    {
        Vendor.TokenFailures.Enqueue(ScriptedResponse.Json("""{"message":"slow down"}""", 429).WithHeader("Retry-After", "3600"));
        var client = Start();
        (await Should.ThrowAsync<RateLimitedException>(() => CallAsync(client))).StatusCode.ShouldBe(
            System.Net.HttpStatusCode.TooManyRequests
        );
        Clock.Advance(TimeSpan.FromMinutes(1));
        (await Should.ThrowAsync<RateLimitedException>(() => CallAsync(client))).StatusCode.ShouldBeNull();
        (TokenCalls, await StoredStateAsync()).ShouldBe((1, LeadwayRefreshState.Unused));

        Clock.Advance(TimeSpan.FromHours(2));
        await CallAsync(client);
        (TokenCalls, Vendor.Reuses).ShouldBe((2, 0));
    }

    // Its rule of repetition answers, not the clock: this one stands still, so that a wait would not end.
    [Theory]
    [InlineData("0")]
    [InlineData("1")]
    public async Task A_token_is_not_sent_again_because_a_503_says_when_to_come_back(string retryAfter)
    {
        Vendor.ActsBehindFailures = true;
        Vendor.TokenFailures.Enqueue(ScriptedResponse.Json("""{"message":"gone wrong"}""", 503).WithHeader("Retry-After", retryAfter));
        await Should.ThrowAsync<AffiliateApiException>(() => CallAsync(Start()));
        (TokenCalls, Vendor.Reuses, await StoredStateAsync()).ShouldBe((1, 0, LeadwayRefreshState.Sent));
    }
}
