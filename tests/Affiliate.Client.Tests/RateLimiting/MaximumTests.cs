using Affiliate.Client.Tests.Shared.Diagnostics;
using System.Globalization;
using Affiliate.Client.Errors;
using Affiliate.Client.RateLimiting;
using Affiliate.Client.Resilience;
using Affiliate.Client.Testing;
using Affiliate.Client.Tests.Resilience;

namespace Affiliate.Client.Tests.RateLimiting;

/// <summary>What a response says silences or slows an account for a time, never for ever, and is said once.</summary>
public sealed class MaximumTests : IDisposable
{
    private static readonly RateLimits PerMinute200 = new() { Windows = [RateLimit.PerMinute(200)] };
    private readonly VirtualTimeProvider _clock = new();
    private readonly RecordingLoggerFactory _log = new();

    public void Dispose() => _log.Dispose();

    [Theory]
    [InlineData("Retry-After", "2147483647")]
    [InlineData("Retry-After", "Fri, 31 Dec 9999 23:59:59 GMT")]
    [InlineData("Retry-After", "90000")]
    public async Task A_pause_ends_after_a_day_and_the_vendor_is_tried_again(string header, string value)
    {
        var server = new ScriptedServer(_clock, ScriptedServer.Status(429, (header, value)), ScriptedServer.Ok());
        using var account = new Account(_clock, server, limits: PerMinute200, loggers: _log);
        await account.RunAsync(Account.Read).ShouldThrowAsync<RateLimitedException>();

        _clock.Advance(TimeSpan.FromDays(1) - TimeSpan.FromMinutes(6));
        (await account.RunAsync(Account.Read).ShouldThrowAsync<RateLimitedException>()).RetryAfter.ShouldBe(TimeSpan.FromMinutes(6));
        _clock.Advance(TimeSpan.FromMinutes(6));
        (await account.RunAsync(Account.Read)).Dispose();

        server.SentAt.Count.ShouldBe(2);
        (_log.Count(122), _log.Count(120)).ShouldBe((1, 0));
    }

    [Fact]
    public async Task A_shorter_maximum_is_an_option()
    {
        var server = new ScriptedServer(_clock, ScriptedServer.Status(429, ("Retry-After", "80000")), ScriptedServer.Ok());
        using var account = new Account(
            _clock,
            server,
            new ResilienceOptions { RateLimit = { MaxPause = TimeSpan.FromMinutes(10) } },
            PerMinute200
        );
        await account.RunAsync(Account.Read).ShouldThrowAsync<RateLimitedException>();
        _clock.Advance(TimeSpan.FromMinutes(10));
        (await account.RunAsync(Account.Read)).Dispose();
    }

    [Fact]
    public async Task A_used_up_limit_that_starts_anew_in_centuries_pauses_for_a_day()
    {
        var server = new ScriptedServer(
            _clock,
            ScriptedServer.Status(200, ("X-RateLimit-Remaining", "0"), ("X-RateLimit-Reset", "253402300799")),
            ScriptedServer.Ok()
        );
        using var account = new Account(_clock, server);
        (await account.RunAsync(Account.Read)).Dispose();
        account.Limiter.GetMinimumWait("caller").ShouldBe(TimeSpan.FromDays(1));
    }

    [Fact]
    public async Task Hundred_responses_that_ask_for_the_same_pause_are_said_once()
    {
        var server = new ScriptedServer(_clock, ScriptedServer.Status(429, ("Retry-After", "2147483647")))
        {
            Latency = TimeSpan.FromSeconds(1),
        };
        using var account = new Account(_clock, server, limits: PerMinute200, loggers: _log);
        var calls = Enumerable.Range(0, 100).Select(_ => Record.ExceptionAsync(() => account.SendAsync(Account.Read)).AsTask()).ToList();
        await _clock.RunAsync(Task.WhenAll(calls));
        server.SentAt.Count.ShouldBe(100);
        (_log.Count(122), _log.Count(120)).ShouldBe((1, 0));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(10)]
    public async Task A_lowered_limit_ends_after_an_hour_and_comes_back_slowly(int lowered)
    {
        var lower = ScriptedServer.Status(200, ("X-RateLimit-Limit", lowered.ToString(CultureInfo.InvariantCulture)));
        var server = new ScriptedServer(_clock, lower, ScriptedServer.Ok());
        using var account = new Account(_clock, server, limits: PerMinute200, loggers: _log);
        (await account.RunAsync(Account.Read)).Dispose();

        _clock.Advance(TimeSpan.FromMinutes(59));
        TakeAll(account).ShouldBe(lowered);
        _clock.Advance(TimeSpan.FromMinutes(1));
        TakeAll(account).ShouldBe(1);
        _clock.Advance(TimeSpan.FromMilliseconds(300));
        TakeAll(account).ShouldBe(1);
        _clock.Advance(TimeSpan.FromMinutes(1));
        TakeAll(account).ShouldBeGreaterThanOrEqualTo(198);
        _log.Count(121).ShouldBe(1);
    }

    [Fact]
    public async Task A_limit_that_is_named_again_lowers_again_and_is_said_once()
    {
        var server = new ScriptedServer(_clock, ScriptedServer.Status(200, ("X-RateLimit-Limit", "10")));
        using var account = new Account(_clock, server, limits: PerMinute200, loggers: _log);
        for (var hour = 0; hour < 5; hour++)
        {
            var before = server.SentAt.Count;
            await _clock.RunAsync(Task.WhenAll(Enumerable.Range(0, 10).Select(_ => account.SendAsync(Account.Read)).ToList()));
            (server.SentAt.Count - before).ShouldBe(10);
            TakeAll(account).ShouldBe(0);
            _clock.Advance(TimeSpan.FromHours(1));
        }

        _log.Count(121).ShouldBe(1);
    }

    [Theory]
    [InlineData("00:00:00", "01:00:00", "MaxPause")]
    [InlineData("2.00:00:00", "01:00:00", "MaxPause")]
    [InlineData("01:00:00", "1.00:00:01", "MaxLowered")]
    [InlineData("01:00:00", "00:00:00.5", "MaxLowered")]
    public void Both_are_at_most_a_day(string pause, string lowered, string named) =>
        new RateLimitOptions
        {
            MaxPause = TimeSpan.Parse(pause, CultureInfo.InvariantCulture),
            MaxLowered = TimeSpan.Parse(lowered, CultureInfo.InvariantCulture),
        }
            .Validate("RateLimit")
            .Single()
            .ShouldStartWith($"RateLimit:{named} must be");

    private static int TakeAll(Account account)
    {
        for (var taken = 0; ; taken++)
        {
            using var cancel = new CancellationTokenSource();
            var asked = account.Limiter.AcquireAsync("caller", cancel.Token).AsTask();
            if (asked.IsCompletedSuccessfully)
            {
                asked.GetAwaiter().GetResult().Dispose();
                continue;
            }

            cancel.Cancel();
            return taken;
        }
    }
}
