using Affiliate.Client.Errors;
using Affiliate.Client.Leadway.Tokens;
using Affiliate.Client.Tests.Shared;

namespace Affiliate.Client.Leadway.Tests.Tokens;

/// <summary>Responses of the token call that leave open what became of the refresh token, or of the tokens that came with it.</summary>
public sealed class DoubtfulRefreshTests : TokenTest
{
    [Theory]
    [InlineData(302)]
    [InlineData(408)]
    [InlineData(499)]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    [InlineData(520)]
    [InlineData(522)]
    [InlineData(524)]
    [InlineData(599)]
    public async Task Where_the_vendor_may_have_rotated_the_token_it_is_not_sent_twice(int status)
    {
        Vendor.ActsBehindFailures = true;
        Vendor.TokenFailures.Enqueue(ScriptedResponse.Json("""{"message":"gone wrong"}""", status));
        await Should.ThrowAsync<AffiliateApiException>(() => CallAsync(Start()));
        (await StoredStateAsync()).ShouldBe(LeadwayRefreshState.Sent);
        await Should.ThrowAsync<AffiliateAuthenticationException>(() => CallAsync(Start()));
        (TokenCalls, Vendor.Reuses).ShouldBe((1, 0));
    }

    [Theory]
    [InlineData(400)]
    [InlineData(401)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(422)]
    public async Task A_plain_refusal_leaves_the_token_unused(int status)
    {
        Vendor.TokenFailures.Enqueue(ScriptedResponse.Json("""{"message":"no"}""", status));
        await Should.ThrowAsync<AffiliateApiException>(() => CallAsync(Start()));
        (await StoredStateAsync()).ShouldBe(LeadwayRefreshState.Unused);
    }

    [Theory]
    [InlineData("""{"error":"invalid_grant","error_description":"Token has been revoked."}""")]
    [InlineData("""{"error":"invalid_grant"}""")]
    [InlineData("""{"error":"invalid_grant","message":"Bad Request"}""")]
    public async Task A_dead_token_in_the_words_of_the_standard_is_not_sent_again(string body)
    {
        Vendor.TokenFailures.Enqueue(ScriptedResponse.Json(body, 400));
        for (var program = 0; program < 3; program++)
        {
            var failure = await Should.ThrowAsync<AffiliateAuthenticationException>(() => CallAsync(Start()));
            failure.Message.ShouldContain(nameof(LeadwayOptions.RefreshToken));
        }

        TokenCalls.ShouldBe(1);
        (await StoredStateAsync()).ShouldBe(LeadwayRefreshState.Refused);
    }

    [Theory]
    [InlineData("\"NaN\"")]
    [InlineData("-1")]
    [InlineData("1e400")]
    [InlineData("\"soon\"")]
    [InlineData("{}")]
    [InlineData("[1]")]
    [InlineData("true")]
    [InlineData("99999999999999999999")]
    public async Task Tokens_with_an_odd_lifetime_are_taken(string lifetime)
    {
        Vendor.ActsBehindFailures = true;
        Vendor.TokenFailures.Enqueue(
            ScriptedResponse.Json($$"""{"access_token":"canary-access-1","refresh_token":"canary-refresh-1","expires_in":{{lifetime}} }""")
        );
        await CallAsync(Start());
        var stored = (await Store.ReadAsync(Key, Token))!;
        (stored.RefreshToken, stored.State, stored.ExpiresAt).ShouldBe(("canary-refresh-1", LeadwayRefreshState.Unused, null));
    }

    [Theory]
    [InlineData("\"isBulkInstallation\":\"perhaps\"")]
    [InlineData("\"scope\":{\"a\":1}")]
    [InlineData("\"approvedLocations\":[{}]")]
    public async Task Tokens_are_not_lost_with_another_odd_member(string member)
    {
        Vendor.ActsBehindFailures = true;
        Vendor.TokenFailures.Enqueue(
            ScriptedResponse.Json($$"""{"access_token":"canary-access-1","refresh_token":"canary-refresh-1",{{member}} }""")
        );
        await CallAsync(Start());
        (await Store.ReadAsync(Key, Token))!.RefreshToken.ShouldBe("canary-refresh-1");
    }

    [Theory]
    [InlineData("canary\\naccess")]
    [InlineData("canary-äccess")]
    [InlineData("canary access")]
    public async Task An_access_token_that_no_header_can_carry_is_a_typed_failure_and_keeps_the_refresh_token(string access)
    {
        Vendor.ActsBehindFailures = true;
        Vendor.TokenFailures.Enqueue(ScriptedResponse.Json($$"""{"access_token":"{{access}}","refresh_token":"canary-refresh-1"}"""));
        var failure = await Should.ThrowAsync<ProtocolException>(() => CallAsync(Start()));
        failure.ToString().ShouldNotContain("canary");
        await CallAsync(Start());
        (Vendor.Refreshes, Vendor.Reuses).ShouldBe((2, 0));
    }

    [Fact]
    public async Task A_second_revocation_is_cured_as_the_first_was()
    {
        var client = Start();
        await CallAsync(client);
        for (var revocation = 0; revocation < 3; revocation++)
        {
            Vendor.RevokeAccess();
            await CallAsync(client);
            Clock.Advance(TimeSpan.FromMinutes(10));
        }

        (Vendor.Refreshes, Vendor.Reuses).ShouldBe((4, 0));
    }

    [Theory]
    [InlineData("The token does not have access to this location")]
    [InlineData("Invalid location id")]
    public async Task A_refusal_of_the_location_spends_no_refresh_and_names_the_option(string message)
    {
        var client = Start();
        await CallAsync(client);
        Vendor.ApiResponseOverride = ScriptedResponse.Json($$"""{"statusCode":401,"message":"{{message}}"}""", 401);
        var failure = await Should.ThrowAsync<AffiliateAuthenticationException>(() => CallAsync(client));
        failure.Message.ShouldContain(nameof(LeadwayOptions.LocationId));
        Vendor.Refreshes.ShouldBe(1);
    }

    [Fact]
    public async Task A_lock_file_that_cannot_be_made_is_a_failure_and_no_wait()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "needs a link that leads to itself");
        var directory = Directory.CreateTempSubdirectory();
        try
        {
            var store = new LeadwayFileTokenStore(directory.FullName);
            await (await store.LockAsync(Key, Token)).DisposeAsync();
            var file = Directory.GetFiles(directory.FullName, "*.lock").Single();
            File.Delete(file);
            File.CreateSymbolicLink(file, file);
            await Should.ThrowAsync<IOException>(() => store.LockAsync(Key, Token).AsTask().WaitAsync(TimeSpan.FromSeconds(10), Token));
        }
        finally
        {
            directory.Delete(recursive: true);
        }
    }
}
