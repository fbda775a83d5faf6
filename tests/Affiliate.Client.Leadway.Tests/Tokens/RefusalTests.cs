using Affiliate.Client.Errors;
using Affiliate.Client.Leadway.OAuth;
using Affiliate.Client.Leadway.Tokens;
using Affiliate.Client.Tests.Shared;

namespace Affiliate.Client.Leadway.Tests.Tokens;

public sealed class RefusalTests : TokenTest
{
    [Fact]
    public async Task A_missing_scope_starts_no_refresh()
    {
        var client = Start();
        await CallAsync(client);
        Vendor.ApiResponseOverride = ScriptedResponse.Json(TestFiles.Fixture("leadway", "error-401-scope.json"), 401);
        for (var i = 0; i < 5; i++)
        {
            var failure = await Should.ThrowAsync<AffiliateAuthenticationException>(() => CallAsync(client));
            failure.Message.ShouldContain("affiliate-manager.readonly");
        }

        TokenCalls.ShouldBe(1);
        Server.Requests.Count.ShouldBe(7);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_refusal_larger_than_any_response_may_be_is_not_read_and_starts_no_refresh(bool isChunked)
    {
        var client = Start(change: options => options.MaxResponseBytes = 2048);
        await CallAsync(client);
        Vendor.ApiResponseOverride = ScriptedResponse.Json($$"""{"message":"{{new string('x', 4096)}}"}""", 401) with
        {
            IsChunked = isChunked,
        };

        var failure = await Should.ThrowAsync<ProtocolException>(() => CallAsync(client));

        failure.Message.ShouldContain(nameof(LeadwayOptions.MaxResponseBytes));
        failure.Operation.ShouldBe("GetAffiliate");
        TokenCalls.ShouldBe(1);
    }

    [Fact]
    public async Task A_revoked_token_is_replaced_once_for_all_callers()
    {
        var client = Start();
        await CallAsync(client);
        Vendor.RevokeAccess();
        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => CallAsync(client)));
        (Vendor.Refreshes, Vendor.Reuses).ShouldBe((2, 0));
    }

    [Fact]
    public async Task A_refusal_of_the_fresh_token_starts_no_loop()
    {
        var client = Start();
        await CallAsync(client);
        Vendor.ApiResponseOverride = ScriptedResponse.Json(TestFiles.Fixture("leadway", "error-401.json"), 401);
        for (var i = 0; i < 5; i++) await Should.ThrowAsync<AffiliateAuthenticationException>(() => CallAsync(client));
        Vendor.Refreshes.ShouldBe(2);
    }

    [Fact]
    public async Task An_inactive_location_keeps_the_refresh_token()
    {
        Vendor.TokenFailures.Enqueue(ScriptedResponse.Json("""{"statusCode":400,"message":"Location is not active"}""", 400));
        var client = Start();
        var failure = await Should.ThrowAsync<AffiliateAuthenticationException>(() => CallAsync(client));
        failure.Message.ShouldContain("The refresh token is kept");
        (await StoredStateAsync()).ShouldBe(LeadwayRefreshState.Unused);
        await CallAsync(client);
        (Vendor.Refreshes, Vendor.Reuses).ShouldBe((1, 0));
    }

    [Fact]
    public async Task An_invalid_refresh_token_is_not_sent_again()
    {
        Vendor.TokenFailures.Enqueue(ScriptedResponse.Json(TestFiles.Fixture("leadway", "error-400-grant.json"), 400));
        var client = Start();
        for (var i = 0; i < 3; i++)
        {
            var failure = await Should.ThrowAsync<AffiliateAuthenticationException>(() => CallAsync(client));
            failure.Message.ShouldContain(nameof(LeadwayOptions.RefreshToken));
            failure.ToString().ShouldNotContain("canary-");
        }

        TokenCalls.ShouldBe(1);
    }

    [Fact]
    public async Task A_static_token_is_never_refreshed()
    {
        var client = Start(change: options => (options.AccessToken, options.RefreshToken) = ("canary-wrong", null));
        await Should.ThrowAsync<AffiliateAuthenticationException>(() => CallAsync(client));
        Server.Requests.Count.ShouldBe(1);
    }

    [Fact]
    public async Task No_text_of_a_token_type_shows_a_token()
    {
        await CallAsync(Start());
        var stored = (await Store.ReadAsync(Key, Token))!;
        var request = new LeadwayTokenRequest
        {
            ClientId = "app",
            ClientSecret = "canary-1",
            GrantType = LeadwayGrantType.RefreshToken,
            RefreshToken = "canary-2",
            Code = "canary-3",
        };
        object[] texts =
        [
            stored,
            request,
            request.ToV3(),
            new LeadwayTokenResponse { AccessToken = "canary-4", RefreshToken = "canary-5" },
            new TokenAccount(Key, "canary-6", "canary-7"),
        ];
        foreach (var text in texts)
            text.ToString()!.ShouldNotContain("canary-");
    }
}
