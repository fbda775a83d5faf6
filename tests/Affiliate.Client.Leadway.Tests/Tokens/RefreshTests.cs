using Affiliate.Client.Leadway.OAuth;
using Affiliate.Client.Leadway.Tokens;
using Affiliate.Client.Tests.Shared;

namespace Affiliate.Client.Leadway.Tests.Tokens;

public sealed class RefreshTests : TokenTest
{
    [Fact]
    public async Task A_hundred_calls_at_expiry_make_one_refresh()
    {
        var client = Start();
        await CallAsync(client);
        Clock.Advance(TimeSpan.FromDays(1));
        await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => CallAsync(client)))
            .WaitAsync(TimeSpan.FromSeconds(30), TimeProvider.System, Token);
        Vendor.Refreshes.ShouldBe(2);
        Vendor.Reuses.ShouldBe(0);
        TokenCalls.ShouldBe(2);
        Server.Requests.Count(request => request.Header("Authorization") == "Bearer canary-access-2").ShouldBe(100);
    }

    [Fact]
    public async Task Two_programs_with_one_store_make_one_refresh()
    {
        LeadwayClient[] clients = [Start(), Start()];
        await Task.WhenAll(clients.SelectMany(client => Enumerable.Range(0, 20).Select(_ => CallAsync(client))))
            .WaitAsync(TimeSpan.FromSeconds(30), TimeProvider.System, Token);
        Vendor.Refreshes.ShouldBe(1);
        Vendor.Reuses.ShouldBe(0);
    }

    [Theory]
    [InlineData(LeadwayOAuthStyle.Classic, false)]
    [InlineData(LeadwayOAuthStyle.Classic, true)]
    [InlineData(LeadwayOAuthStyle.V3, false)]
    [InlineData(LeadwayOAuthStyle.V3, true)]
    public async Task Both_casings_are_asked_in_and_read(LeadwayOAuthStyle style, bool camelCase)
    {
        Vendor.CamelCase = camelCase;
        var client = Start(change: options => options.OAuthStyle = style);
        await CallAsync(client);
        var request = Server.Requests[0];
        request.Body.ShouldBe(style == LeadwayOAuthStyle.Classic
            ? "client_id=app&client_secret=canary-client-secret&grant_type=refresh_token&refresh_token=canary-refresh-0&user_type=Location"
            : "clientId=app&clientSecret=canary-client-secret&grantType=refresh_token&refreshToken=canary-refresh-0&userType=Location");
        request.Header("Version").ShouldBe(style == LeadwayOAuthStyle.Classic ? null : "v3");
        request.Header("Authorization").ShouldBeNull();
        (await Store.ReadAsync(Key, Token))!.RefreshToken.ShouldBe("canary-refresh-1");
    }

    [Fact]
    public async Task The_token_is_replaced_ahead_of_its_end_and_not_before()
    {
        var client = Start();
        await CallAsync(client);
        Clock.Advance(TimeSpan.FromSeconds(86399 - 301));
        await CallAsync(client);
        Vendor.Refreshes.ShouldBe(1);
        Clock.Advance(TimeSpan.FromSeconds(2));
        await CallAsync(client);
        Vendor.Refreshes.ShouldBe(2);
    }

    [Fact]
    public async Task The_pair_is_stored_before_it_is_used()
    {
        var store = new ScriptedStore(Store);
        var isStored = true;
        Server.Respond = request =>
        {
            if (request.Path != "/oauth/token")
                isStored &= store.Written.Any(tokens => request.Header("Authorization") == "Bearer " + tokens.AccessToken);
            return Vendor.Respond(request);
        };
        await CallAsync(Start(store));
        isStored.ShouldBeTrue();
        store.Written.Select(tokens => tokens.State).ShouldBe([LeadwayRefreshState.Sent, LeadwayRefreshState.Unused]);
    }

    [Fact]
    public async Task A_later_program_goes_on_with_the_stored_token()
    {
        await CallAsync(Start());
        await CallAsync(Start());
        Vendor.Refreshes.ShouldBe(1);
        Clock.Advance(TimeSpan.FromDays(1));
        await CallAsync(Start());
        Vendor.Refreshes.ShouldBe(2);
        Vendor.Reuses.ShouldBe(0);
    }

    [Fact]
    public async Task A_caller_that_leaves_does_not_end_the_refresh()
    {
        var client = Start();
        using var leaving = new CancellationTokenSource();
        using var reached = new ManualResetEventSlim();
        using var goOn = new ManualResetEventSlim();
        Server.Respond = request =>
        {
            if (request.Path == "/oauth/token")
            {
                reached.Set();
                goOn.Wait(TimeSpan.FromSeconds(20));
            }

            return Vendor.Respond(request);
        };
        var call = client.Affiliates.GetAsync("a1", leaving.Token);
        await Task.Run(() => reached.Wait(TimeSpan.FromSeconds(20)), Token);
        await leaving.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => call);
        goOn.Set();
        await CallAsync(client);
        Vendor.Refreshes.ShouldBe(1);
        TokenCalls.ShouldBe(1);
    }

    [Fact]
    public async Task While_the_old_token_lives_a_failed_refresh_fails_no_call()
    {
        var client = Start();
        await CallAsync(client);
        Clock.Advance(TimeSpan.FromSeconds(86399 - 60));
        Vendor.TokenFailures.Enqueue(ScriptedResponse.Json("""{"statusCode":403,"message":"not now"}""", 403)); // a 500 would leave it in doubt
        await CallAsync(client);
        await CallAsync(client);
        TokenCalls.ShouldBe(2, "the second call does not try again at once");
        Clock.Advance(TimeSpan.FromSeconds(31));
        await CallAsync(client);
        Vendor.Refreshes.ShouldBe(2);
        Vendor.Reuses.ShouldBe(0);
    }

    [Fact]
    public async Task A_new_refresh_token_in_the_options_starts_anew()
    {
        await CallAsync(Start());
        await CallAsync(Start(change: options => options.RefreshToken = "canary-other-0"));
        Server.Requests.Last(request => request.Path == "/oauth/token").Body.ShouldContain("refresh_token=canary-other-0");
    }
}
