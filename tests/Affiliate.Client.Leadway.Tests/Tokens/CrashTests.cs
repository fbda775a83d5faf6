using Affiliate.Client.Errors;
using Affiliate.Client.Leadway.Tokens;
using Affiliate.Client.Tests.Shared;

namespace Affiliate.Client.Leadway.Tests.Tokens;

/// <summary>
/// What happens when a program or its disk dies between two steps of a refresh. In none of them is a refresh token sent twice.
/// </summary>
public sealed class CrashTests : TokenTest
{
    [Fact]
    public async Task Before_anything_is_sent_the_next_program_refreshes()
    {
        await Should.ThrowAsync<TransportException>(() => CallAsync(Start(new ScriptedStore(Store) { FailingWrite = 1 })));
        TokenCalls.ShouldBe(0);
        await CallAsync(Start());
        (Vendor.Refreshes, Vendor.Reuses).ShouldBe((1, 0));
    }

    [Fact]
    public async Task Where_nothing_could_be_sent_the_next_program_refreshes()
    {
        var failure = await Should.ThrowAsync<TransportException>(() =>
            CallAsync(Start(change: options => options.BaseAddress = new("http://127.0.0.1:1/")))
        );
        failure.IsUnsent.ShouldBeTrue();
        (await StoredStateAsync()).ShouldBe(LeadwayRefreshState.Unused);
        await CallAsync(Start());
        (Vendor.Refreshes, Vendor.Reuses).ShouldBe((1, 0));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task After_sending_the_token_is_not_sent_again(bool vendorActed)
    {
        Vendor.ActsBehindFailures = vendorActed;
        Vendor.TokenFailures.Enqueue(ScriptedResponse.Reset);
        var client = Start();
        await Should.ThrowAsync<TransportException>(() => CallAsync(client));
        foreach (var program in new[] { client, Start() })
        {
            var refusal = await Should.ThrowAsync<AffiliateAuthenticationException>(() => CallAsync(program));
            refusal.Message.ShouldContain("Leadway/default");
            refusal.Message.ShouldContain(nameof(LeadwayOptions.RefreshToken));
            refusal.Message.ShouldContain(nameof(LeadwayOptions.RetryInterruptedRefresh));
            refusal.ToString().ShouldNotContain("canary-");
        }

        TokenCalls.ShouldBe(1);
    }

    [Fact]
    public async Task The_user_may_try_once_more()
    {
        Vendor.TokenFailures.Enqueue(ScriptedResponse.Reset);
        await Should.ThrowAsync<TransportException>(() => CallAsync(Start()));
        await CallAsync(Start(change: options => options.RetryInterruptedRefresh = true));
        (Vendor.Refreshes, Vendor.Reuses).ShouldBe((1, 0));
    }

    [Fact]
    public async Task A_response_that_cannot_be_stored_is_stored_first_by_the_same_program()
    {
        var client = Start(new ScriptedStore(Store) { FailingWrite = 2 });
        var failure = await Should.ThrowAsync<TransportException>(() => CallAsync(client));
        failure.ToString().ShouldNotContain("canary-");
        Server.Requests.ShouldHaveSingleItem().Path.ShouldBe("/oauth/token");
        await CallAsync(client);
        (await Store.ReadAsync(Key, Token))!.RefreshToken.ShouldBe("canary-refresh-1");
        (Vendor.Refreshes, Vendor.Reuses, TokenCalls).ShouldBe((1, 0, 1));
    }

    [Fact]
    public async Task A_response_that_cannot_be_stored_does_not_replace_what_another_program_stored_since()
    {
        var client = Start(new ScriptedStore(Store) { FailingWrite = 2 });
        await Should.ThrowAsync<TransportException>(() => CallAsync(client));
        await Start().OAuth.AuthorizeAsync("canary-code", new Uri("https://app.example/back"), Token);
        var newer = (await Store.ReadAsync(Key, Token))!;
        await CallAsync(client);
        (await Store.ReadAsync(Key, Token)).ShouldBe(newer);
        (Vendor.Refreshes, Vendor.Reuses).ShouldBe((2, 0));
    }

    [Fact]
    public async Task A_response_that_was_lost_with_the_program_is_not_asked_for_again()
    {
        await Should.ThrowAsync<TransportException>(() => CallAsync(Start(new ScriptedStore(Store) { FailingWrite = 2 })));
        await Should.ThrowAsync<AffiliateAuthenticationException>(() => CallAsync(Start()));
        (Vendor.Refreshes, Vendor.Reuses, TokenCalls).ShouldBe((1, 0, 1));
    }

    [Fact]
    public async Task After_storing_the_next_program_goes_on()
    {
        Vendor.ApiResponseOverride = ScriptedResponse.Json("""{"statusCode":400,"message":"Bad Request"}""", 400);
        await Should.ThrowAsync<AffiliateValidationException>(() => CallAsync(Start()));
        Vendor.ApiResponseOverride = null;
        await CallAsync(Start());
        (Vendor.Refreshes, Vendor.Reuses).ShouldBe((1, 0));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"access_token":"canary-x"}""")]
    [InlineData("""{"access_token":{},"refresh_token":"canary-y"}""")]
    [InlineData("[]")]
    public async Task An_unreadable_response_has_taken_the_token(string response)
    {
        Vendor.TokenFailures.Enqueue(ScriptedResponse.Json(response));
        var failure = await Should.ThrowAsync<ProtocolException>(() => CallAsync(Start()));
        failure.ToString().ShouldNotContain("canary-");
        (await StoredStateAsync()).ShouldBe(LeadwayRefreshState.Sent);
    }
}
