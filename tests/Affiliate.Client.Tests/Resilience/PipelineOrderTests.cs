using Affiliate.Client.Errors;
using Affiliate.Client.RateLimiting;
using Affiliate.Client.Resilience;
using Affiliate.Client.Testing;

namespace Affiliate.Client.Tests.Resilience;

/// <summary>
/// Total timeout, retry, circuit breaker, rate limit, attempt timeout, from the outside in: each test fails if its two neighbours change
/// places.
/// </summary>
[Collection(VirtualTime.Collection)]
public sealed class PipelineOrderTests
{
    private readonly VirtualTimeProvider _clock = new();

    [Fact]
    public async Task The_total_timeout_is_around_all_retries()
    {
        var server = new ScriptedServer(_clock, ScriptedServer.Status(500));
        using var account = new Account(
            _clock,
            server,
            new ResilienceOptions { TotalTimeout = TimeSpan.FromSeconds(31), Retry = { MaxRetries = 20 } }
        );
        var start = _clock.GetUtcNow();

        await account.RunAsync(Account.Read).ShouldThrowAsync<AffiliateApiException>();
        (_clock.GetUtcNow() - start).ShouldBeLessThanOrEqualTo(TimeSpan.FromSeconds(31));
        server.SentAt.Count.ShouldBeInRange(2, 6);
    }

    [Fact]
    public async Task Every_attempt_takes_a_permit()
    {
        var server = new ScriptedServer(_clock, ScriptedServer.Status(500), ScriptedServer.Status(500), ScriptedServer.Ok());
        using var account = new Account(_clock, server, limits: OnePer(TimeSpan.FromSeconds(20)));

        using var response = await account.RunAsync(Account.Read);
        server.SentAt.ShouldBe([0, 20, 40]);
    }

    [Fact]
    public async Task The_wait_for_a_permit_is_no_part_of_the_attempt()
    {
        var server = new ScriptedServer(_clock, ScriptedServer.Ok());
        using var account = new Account(
            _clock,
            server,
            new ResilienceOptions { AttemptTimeout = TimeSpan.FromSeconds(5) },
            OnePer(TimeSpan.FromSeconds(60))
        );

        for (var i = 0; i < 3; i++) (await account.RunAsync(Account.Read)).Dispose();
        server.SentAt.ShouldBe([0, 60, 120]);
    }

    [Fact]
    public async Task An_open_circuit_takes_no_permit()
    {
        var options = new ResilienceOptions { Retry = { MaxRetries = 0 }, CircuitBreaker = { MinimumThroughput = 2 } };
        var server = new ScriptedServer(_clock, ScriptedServer.Status(500), ScriptedServer.Status(500), ScriptedServer.Ok());
        using var account = new Account(_clock, server, options, new RateLimits { Windows = [new RateLimit(3, TimeSpan.FromHours(1))] });
        for (var i = 0; i < 2; i++) await account.RunAsync(Account.Read).ShouldThrowAsync<AffiliateApiException>();

        for (var i = 0; i < 5; i++) (await account.RunAsync(Account.Read).ShouldThrowAsync<TransportException>()).IsUnsent.ShouldBeTrue();
        _clock.Advance(options.CircuitBreaker.BreakDuration);
        (await account.RunAsync(Account.Read)).Dispose();
        server.SentAt.ShouldBe([0, 0, 15]);
    }

    private static RateLimits OnePer(TimeSpan window) => new() { Windows = [new RateLimit(1, window)] };
}
