using System.Text.Json;
using Affiliate.Client.Errors;
using Affiliate.Client.Testing;
using Affiliate.Client.Tests.Shared;
using Affiliate.Client.Tests.Shared.WireMock;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Affiliate.Client.PayPal.Tests.Client;

/// <summary>The access token: asked for once, again shortly before its end, and once where it is refused.</summary>
public sealed class TokenTests : IAsyncLifetime
{
    private const string TokenPath = "/v1/oauth2/token";
    private readonly VirtualTimeProvider _clock = new();
    private ScriptedWireMock _server = null!;
    private ServiceProvider _services = null!;
    private int _issued;
    private string? _refused;
    private bool _refusesAll;
    private string _lifetime = "32400";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private PayPalClient Client => _services.GetRequiredService<PayPalClient>();

    private int TokenCalls => _server.Requests.Count(request => request.Path == TokenPath);

    public async ValueTask InitializeAsync()
    {
        _server = await ScriptedWireMock.StartAsync();
        _server.Respond = Respond;
        _services = new ServiceCollection()
            .AddSingleton<TimeProvider>(_clock)
            .AddAffiliateClients(clients => clients.AddPayPal(options =>
            {
                options.ClientId = PayPalSamples.ClientId;
                options.ClientSecret = PayPalSamples.ClientSecret;
                options.BaseAddress = _server.Address;
                options.Resilience.Retry.MaxRetries = 0;
            }))
            .BuildServiceProvider();
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        await _server.DisposeAsync();
    }

    [Fact]
    public async Task The_token_is_asked_for_with_id_and_secret_and_sent_with_every_call()
    {
        await GetAsync();
        await GetAsync();

        var (token, calls) = (_server.Requests[0], _server.Requests.Skip(1).ToList());
        (token.Verb, token.Path, token.Body).ShouldBe(("POST", TokenPath, "grant_type=client_credentials"));
        token.Header("Authorization").ShouldBe("Basic Y2FuYXJ5LXBheXBhbC1pZDpjYW5hcnktcGF5cGFsLXNlY3JldA==");
        token.Header("Content-Type").ShouldNotBeNull().ShouldStartWith("application/x-www-form-urlencoded");
        calls.Select(call => call.Header("Authorization")).ShouldBe(["Bearer canary-token-1", "Bearer canary-token-1"]);
        calls.ShouldAllBe(call => !call.Holds(PayPalSamples.ClientSecret));
    }

    [Fact]
    public async Task Many_callers_wait_for_one_token()
    {
        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => GetAsync()));
        TokenCalls.ShouldBe(1);
    }

    [Fact]
    public async Task A_caller_that_gives_up_leaves_the_token_to_those_who_wait()
    {
        var (asked, answer) = (new TaskCompletionSource(), new TaskCompletionSource());
        _server.Write = async context =>
        {
            if (context.Request.Path == TokenPath)
            {
                asked.TrySetResult();
                await answer.Task;
            }

            context.Response.ContentType = "application/json";
            await context.Response.WriteAsync("""{"access_token":"canary-token-1","payout_item_id":"I1"}""");
        };
        using var impatient = CancellationTokenSource.CreateLinkedTokenSource(Token);
        var first = Client.Payouts.GetItemAsync("I1", impatient.Token);
        await asked.Task.WaitAsync(Token);
        var second = GetAsync();

        await impatient.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => first);
        answer.SetResult();

        await second;
        TokenCalls.ShouldBe(1);
    }

    [Theory]
    [InlineData("32400", 32_339, 32_340)]
    [InlineData("60", 29, 30)]
    public async Task A_token_is_replaced_shortly_before_it_ends(string lifetime, int fresh, int due)
    {
        _lifetime = lifetime;
        await GetAsync();
        _clock.Advance(TimeSpan.FromSeconds(fresh));
        await GetAsync();
        TokenCalls.ShouldBe(1);
        _clock.Advance(TimeSpan.FromSeconds(due - fresh));
        await GetAsync();
        TokenCalls.ShouldBe(2);
    }

    [Fact]
    public async Task A_refused_token_is_replaced_and_the_call_sent_once_more_whatever_it_does()
    {
        await GetAsync();
        _refused = "canary-token-1";

        await Client.Payouts.CancelItemAsync("I1", Token);

        TokenCalls.ShouldBe(2);
        var cancels = _server.Requests.Where(request => request.Path.EndsWith("/cancel", StringComparison.Ordinal));
        cancels.Select(request => request.Header("Authorization")).ShouldBe(["Bearer canary-token-1", "Bearer canary-token-2"]);
    }

    [Fact]
    public async Task A_refused_token_of_many_callers_is_replaced_once()
    {
        await GetAsync();
        _refused = "canary-token-1";
        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => GetAsync()));
        TokenCalls.ShouldBe(2);
    }

    [Fact]
    public async Task A_vendor_that_refuses_every_token_is_not_asked_for_more_and_more()
    {
        _refusesAll = true;
        for (var i = 0; i < 5; i++)
            (await Should.ThrowAsync<AffiliateAuthenticationException>(GetAsync)).Message.ShouldContain(nameof(PayPalOptions.ClientSecret));
        TokenCalls.ShouldBe(2);
    }

    [Fact]
    public async Task A_wrong_secret_names_the_option_and_no_secret()
    {
        _server.Respond = _ => ScriptedResponse.Json(
            $$"""{"error":"invalid_client","error_description":"Client Authentication failed for {{PayPalSamples.ClientSecret}}"}""", 401);

        var failure = await Should.ThrowAsync<AffiliateAuthenticationException>(GetAsync);

        (failure.Operation, failure.VendorCode).ShouldBe(("RequestToken", "invalid_client"));
        failure.Message.ShouldContain("ClientSecret of this account");
        failure.ToString().ShouldNotContain("canary");
    }

    [Theory]
    [InlineData("canary-token-1")]
    [InlineData(PayPalSamples.ClientSecret)]
    [InlineData("Y2FuYXJ5LXBheXBhbC1pZDpjYW5hcnktcGF5cGFsLXNlY3JldA==")]
    public async Task A_vendor_that_repeats_a_secret_does_not_bring_it_into_an_exception(string secret)
    {
        await GetAsync();
        _server.Respond = _ => Refusal(422, secret, secret, secret);
        (await Should.ThrowAsync<AffiliateValidationException>(GetAsync)).ToString().ShouldNotContain(secret);

        _server.Respond = _ => Refusal(400, "USER_BUSINESS_ERROR", "SENDER_BATCH_ID", secret);
        var conflict = await Should.ThrowAsync<ConflictException>(() => Client.Payouts.CreateAsync(PayPalSamples.Full, Token));
        (conflict + conflict.ExistingId).ShouldNotContain(secret);
    }

    [Fact]
    public async Task A_response_without_a_token_is_no_token()
    {
        _server.Respond = _ => ScriptedResponse.Json("""{"token_type":"Bearer"}""");
        (await Should.ThrowAsync<ProtocolException>(GetAsync)).Message.ShouldContain("access_token");
    }

    private Task GetAsync() => Client.Payouts.GetItemAsync("I1", Token);

    private static ScriptedResponse Refusal(int status, string name, string field, string text) =>
        ScriptedResponse.Json(
            JsonSerializer.Serialize(new
            {
                name,
                message = $"Got {text}",
                debug_id = text,
                details = new[] { new { field, issue = text } },
                links = new[] { new { href = $"https://x.test/v1/payments/payouts/{Uri.EscapeDataString(text)}", rel = "self" } },
            }),
            status
        );

    private ScriptedResponse Respond(RecordedRequest request)
    {
        if (request.Path == TokenPath)
        {
            var token = $"canary-token-{Interlocked.Increment(ref _issued)}";
            return ScriptedResponse.Json($$"""{"access_token":"{{token}}","token_type":"Bearer","expires_in":{{_lifetime}}}""");
        }

        return _refusesAll || request.Header("Authorization") == $"Bearer {_refused}"
            ? ScriptedResponse.Json("""{"name":"AUTHENTICATION_FAILURE","message":"m","debug_id":"d"}""", 401)
            : ScriptedResponse.Json("""{"payout_item_id":"I1"}""");
    }
}
