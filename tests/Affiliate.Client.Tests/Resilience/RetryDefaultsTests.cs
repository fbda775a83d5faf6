using System.Globalization;
using Affiliate.Client.Errors;
using Affiliate.Client.Http;
using Affiliate.Client.RateLimiting;
using Affiliate.Client.Resilience;
using Affiliate.Client.Testing;

namespace Affiliate.Client.Tests.Resilience;

/// <summary>
/// The defaults, not customised, as a vendor sees them: when each request is sent. The waits that are drawn are in the middle of their
/// range.
/// </summary>
[Collection(VirtualTime.Collection)]
public sealed class RetryDefaultsTests
{
    private static readonly string Date = new DateTimeOffset(1999, 5, 1, 12, 0, 0, TimeSpan.Zero).ToString(
        "R",
        CultureInfo.InvariantCulture
    );
    private static readonly string TenSecondsLater = new DateTimeOffset(1999, 5, 1, 12, 0, 10, TimeSpan.Zero).ToString(
        "R",
        CultureInfo.InvariantCulture
    );

    private readonly VirtualTimeProvider _clock = new();

    public static TheoryData<string, string, double[], string> Table => new()
    {
        // scenario, operation, sends at, ends with
        { "429 three times", "read", [0, 2, 5.5, 11.25], "200" },
        { "429 three times", "idempotent write", [0, 2, 5.5, 11.25], "200" },
        { "429 three times", "unsafe write", [0, 2, 5.5, 11.25], "200" },
        { "429 three times, 200 per minute", "read", [0, 6, 16.5, 33.75], "200" },
        { "429 Retry-After 3", "read", [0, 3], "200" },
        { "429 Retry-After 3", "idempotent write", [0, 3], "200" },
        { "429 Retry-After 3", "unsafe write", [0, 3], "200" },
        { "429 Retry-After 0", "read", [0, 2], "200" },
        { "429 Retry-After soon", "read", [0, 2], "200" },
        { "429 Retry-After -5", "read", [0, 2], "200" },
        { "503 with a date", "read", [0, 10], "200" },
        { "503 with a date", "idempotent write", [0, 10], "200" },
        { "503 with a date", "unsafe write", [0, 10], "200" },
        { "503", "read", [0, 2], "200" },
        { "503", "unsafe write", [0], "AffiliateApiException" },
        { "429 with 411000 seconds", "read", [0], "RateLimitedException" },
        { "429 with 411000 seconds", "idempotent write", [0], "RateLimitedException" },
        { "429 with 411000 seconds", "unsafe write", [0], "RateLimitedException" },
        { "reset", "read", [0, 2], "200" },
        { "reset", "idempotent write", [0, 2], "200" },
        { "reset", "unsafe write", [0], "TransportException" },
        { "500", "read", [0, 2], "200" },
        { "500", "idempotent write", [0, 2], "200" },
        { "500", "unsafe write", [0], "AffiliateApiException" },
        { "truncated", "read", [0, 2], "200" },
        { "truncated", "unsafe write", [0], "TransportException" },
        { "408", "read", [0, 2], "200" },
        { "400", "read", [0], "AffiliateApiException" },
        { "500 for ever", "read", [0, 2, 5.5, 11.25, 20.38, 34.56], "AffiliateApiException" },
        { "429 for ever", "unsafe write", [0, 2, 5.5, 11.25, 20.38, 34.56], "RateLimitedException" },
    };

    [Theory]
    [MemberData(nameof(Table))]
    public async Task Sends_when_the_table_says(string scenario, string operation, double[] sentAt, string end)
    {
        var server = new ScriptedServer(_clock, Answers(scenario));
        var limits = scenario.Contains("per minute", StringComparison.Ordinal)
            ? new RateLimits { Windows = [RateLimit.PerMinute(200)] }
            : null;
        using var account = new Account(_clock, server, limits: limits);

        (await EndAsync(account, operation)).ShouldBe(end);
        server.SentAt.ShouldBe(sentAt);
        account.Limiter.InFlight.ShouldBe(0);
        _clock.ActiveTimers.ShouldBe(0);
    }

    [Fact]
    public async Task A_wait_that_does_not_fit_is_told_at_once()
    {
        var server = new ScriptedServer(_clock, ScriptedServer.Status(429, ("Retry-After", "80000")));
        using var account = new Account(_clock, server);
        var start = _clock.GetUtcNow();

        var first = await account.RunAsync(Account.Read).ShouldThrowAsync<RateLimitedException>();
        first.RetryAfter.ShouldBe(TimeSpan.FromSeconds(80000));
        _clock.Advance(TimeSpan.FromSeconds(1000));
        var second = await account.RunAsync(Account.UnsafeWrite).ShouldThrowAsync<RateLimitedException>();

        second.RetryAfter.ShouldBe(TimeSpan.FromSeconds(79000));
        second.Message.ShouldContain("not sent");
        server.SentAt.ShouldBe([0.0]);
        _clock.GetUtcNow().ShouldBe(start + TimeSpan.FromSeconds(1000));
    }

    [Fact]
    public async Task An_attempt_that_takes_too_long_is_given_up_and_repeated()
    {
        var server = new ScriptedServer(_clock, ScriptedServer.Ok()) { Latency = TimeSpan.FromSeconds(40) };
        using var account = new Account(_clock, server);

        await account.RunAsync(Account.Read).ShouldThrowAsync<TransportException>();
        server.SentAt.ShouldBe([0, 32, 65.5, 101.25, 140.38, 184.56]);
    }

    [Fact]
    public async Task The_total_timeout_ends_everything()
    {
        var server = new ScriptedServer(_clock, ScriptedServer.Ok()) { Latency = TimeSpan.FromSeconds(40) };
        using var account = new Account(_clock, server, new ResilienceOptions { TotalTimeout = TimeSpan.FromSeconds(50) });
        var start = _clock.GetUtcNow();

        await account.RunAsync(Account.Read).ShouldThrowAsync<TransportException>();
        server.SentAt.ShouldBe([0.0, 32]);
        (_clock.GetUtcNow() - start).ShouldBe(TimeSpan.FromSeconds(50));
    }

    [Fact]
    public async Task A_vendor_may_forbid_what_the_rule_allows()
    {
        var server = new ScriptedServer(_clock, ScriptedServer.Status(429), ScriptedServer.Ok());
        using var account = new Account(
            _clock,
            server,
            shouldRetry: static attempt => attempt.Operation.Kind == OperationKind.Read && RetryRules.ShouldRetry(attempt)
        );

        await account.RunAsync(Account.UnsafeWrite).ShouldThrowAsync<RateLimitedException>();
        server.SentAt.ShouldBe([0.0]);
    }

    [Fact]
    public async Task No_retries_means_one_request()
    {
        var server = new ScriptedServer(_clock, ScriptedServer.Status(429, ("Retry-After", "1")));
        using var account = new Account(_clock, server, new ResilienceOptions { Retry = { MaxRetries = 0 } });

        await account.RunAsync(Account.Read).ShouldThrowAsync<RateLimitedException>();
        server.SentAt.ShouldBe([0.0]);
    }

    [Fact]
    public async Task Cancelling_the_wait_before_a_repetition_ends_the_call()
    {
        var server = new ScriptedServer(_clock, ScriptedServer.Status(500));
        using var account = new Account(_clock, server);
        using var cancel = new CancellationTokenSource(TimeSpan.FromSeconds(1), _clock);

        await _clock.RunAsync(account.SendCancellablyAsync(Account.Read, cancel.Token)).ShouldThrowAsync<OperationCanceledException>();
        server.SentAt.ShouldBe([0.0]);
        _clock.ActiveTimers.ShouldBe(0);
    }

    private static Func<HttpRequestMessage, HttpResponseMessage>[] Answers(string scenario) =>
        scenario switch
        {
            "429 three times" or "429 three times, 200 per minute" =>
            [.. Enumerable.Repeat(ScriptedServer.Status(429), 3), ScriptedServer.Ok()],
            "429 with 411000 seconds" => [ScriptedServer.Status(429, ("Retry-After", "80000"))],
            "503 with a date" => [ScriptedServer.Status(503, ("Date", Date), ("Retry-After", TenSecondsLater)), ScriptedServer.Ok()],
            "reset" => [ScriptedServer.Reset(), ScriptedServer.Ok()],
            "truncated" => [ScriptedServer.Truncated(), ScriptedServer.Ok()],
            "500 for ever" or "429 for ever" => [ScriptedServer.Status(int.Parse(scenario[..3], CultureInfo.InvariantCulture))],
            _ when scenario.Split(" Retry-After ") is [var status, var wait] =>
            [ScriptedServer.Status(int.Parse(status, CultureInfo.InvariantCulture), ("Retry-After", wait)), ScriptedServer.Ok()],
            _ => [ScriptedServer.Status(int.Parse(scenario, CultureInfo.InvariantCulture)), ScriptedServer.Ok()],
        };

    private static async Task<string> EndAsync(Account account, string operation)
    {
        var info = operation switch { "read" => Account.Read, "idempotent write" => Account.IdempotentWrite, _ => Account.UnsafeWrite };
        try
        {
            using var response = await account.RunAsync(info);
            return ((int)response.StatusCode).ToString(CultureInfo.InvariantCulture);
        }
        catch (AffiliateClientException e)
        {
            return e is RateLimitedException or TransportException ? e.GetType().Name : nameof(AffiliateApiException);
        }
    }
}
