using System.Net;
using Affiliate.Client.Errors;
using Affiliate.Client.Http;
using Affiliate.Client.RateLimiting;
using Affiliate.Client.Resilience;
using Affiliate.Client.Testing;

namespace Affiliate.Client.Tests.Resilience;

/// <summary>
/// A secret that the vendor refuses is replaced, and the call is sent once more: under the limit like every other request.
/// </summary>
[Collection(VirtualTime.Collection)]
public sealed class RenewalTests
{
    private readonly VirtualTimeProvider _clock = new();

    [Theory]
    [InlineData("read")]
    [InlineData("unsafe write")]
    public async Task The_second_sending_waits_for_its_permit(string operation)
    {
        var server = new ScriptedServer(_clock, ScriptedServer.Status(401), ScriptedServer.Ok());
        using var account = Make(server, new RateLimits { Windows = [new RateLimit(1, TimeSpan.FromSeconds(10))] });

        using var response = await account.RunAsync(operation == "read" ? Account.Read : Account.UnsafeWrite);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        server.SentAt.ShouldBe([0, 10]);
        account.Limiter.InFlight.ShouldBe(0);
    }

    [Fact]
    public async Task It_costs_no_retry_and_is_granted_once_per_call()
    {
        var server = new ScriptedServer(_clock, ScriptedServer.Status(401));
        using var account = Make(server, RateLimits.None, new ResilienceOptions { Retry = { MaxRetries = 0 } });

        await account.RunAsync(Account.Read).ShouldThrowAsync<AffiliateAuthenticationException>();
        server.SentAt.ShouldBe([0, 0]);
    }

    [Fact]
    public async Task All_retries_are_left_after_it()
    {
        var server = new ScriptedServer(
            _clock,
            ScriptedServer.Status(401),
            ScriptedServer.Status(500),
            ScriptedServer.Status(500),
            ScriptedServer.Ok()
        );
        using var account = Make(server, RateLimits.None, new ResilienceOptions { Retry = { MaxRetries = 2 } });

        using var response = await account.RunAsync(Account.Read);
        server.SentAt.Count.ShouldBe(4);
    }

    private Account Make(ScriptedServer server, RateLimits limits, ResilienceOptions? options = null) =>
        new(_clock, new Renewing { InnerHandler = server }, options, limits);

    private sealed class Renewing : AuthenticationHandler
    {
        protected override Uri BaseAddress { get; } = new("https://vendor.test/");

        protected override ValueTask<RequestCredential?> GetCredentialAsync(CancellationToken cancellationToken) =>
            new(RequestCredential.Header("X-Key", "canary"));

        protected override ValueTask<bool> TryRenewAsync(
            RequestCredential? used,
            HttpResponseMessage response,
            CancellationToken cancellationToken
        ) => new(response.StatusCode == HttpStatusCode.Unauthorized);
    }
}
