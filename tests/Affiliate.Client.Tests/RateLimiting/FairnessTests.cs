using System.Net;
using Affiliate.Client.Errors;
using Affiliate.Client.Http;
using Affiliate.Client.RateLimiting;
using Affiliate.Client.Testing;
using Affiliate.Client.Tests.Resilience;
using Microsoft.Extensions.Logging.Abstractions;

namespace Affiliate.Client.Tests.RateLimiting;

/// <summary>Many calls of one caller do not hold up another's, and whoever cannot be served in time is told at once.</summary>
public sealed class FairnessTests
{
    private static readonly OperationInfo Single = new("GetAffiliate", "/affiliates/{id}", OperationKind.Read);
    private readonly VirtualTimeProvider _clock = new();

    [Fact]
    public async Task One_call_of_another_operation_is_next_in_turn_however_many_wait()
    {
        using var account = new Account(
            _clock,
            new ScriptedServer(_clock, ScriptedServer.Ok()),
            limits: new RateLimits { Windows = [RateLimit.PerMinute(200)] }
        );
        var start = _clock.GetUtcNow();
        var flood = Enumerable.Range(0, 5000).Select(_ => account.SendAsync(Account.Read)).ToList();

        using var response = await account.RunAsync(Single);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        (_clock.GetUtcNow() - start).ShouldBeLessThanOrEqualTo(TimeSpan.FromMinutes(1));
        await _clock.RunAsync(Task.WhenAll(flood.Select(static call => Record.ExceptionAsync(() => call).AsTask())));
    }

    [Fact]
    public async Task Calls_of_one_operation_are_told_apart_by_the_callers_names()
    {
        using var account = new Account(
            _clock,
            new ScriptedServer(_clock, ScriptedServer.Ok()),
            limits: new RateLimits { Windows = [RateLimit.PerMinute(200)] }
        );
        var start = _clock.GetUtcNow();
        List<Task<HttpResponseMessage>> flood;
        using (AffiliateCaller.Begin("sync")) flood = [.. Enumerable.Range(0, 5000).Select(_ => account.SendAsync(Account.Read))];

        using (AffiliateCaller.Begin("person")) (await account.RunAsync(Account.Read)).Dispose();

        AffiliateCaller.Current.ShouldBeNull();
        (_clock.GetUtcNow() - start).ShouldBeLessThanOrEqualTo(TimeSpan.FromMinutes(1));
        await _clock.RunAsync(Task.WhenAll(flood.Select(static call => Record.ExceptionAsync(() => call).AsTask())));
    }

    [Fact]
    public async Task Of_more_calls_than_fit_the_total_timeout_the_others_are_told_at_once_when_to_come_back()
    {
        var server = new ScriptedServer(_clock, ScriptedServer.Ok());
        using var account = new Account(_clock, server, limits: new RateLimits { Windows = [RateLimit.PerMinute(200)] });
        var calls = Enumerable.Range(0, 5000).Select(_ => account.SendAsync(Account.Read)).ToList();

        var refused = calls.Where(static call => call.IsFaulted).ToList();
        refused.Count.ShouldBe(5000 - 1200);
        foreach (var call in refused)
            (await call.ShouldThrowAsync<RateLimitedException>()).RetryAfter.ShouldNotBeNull().ShouldBeGreaterThan(TimeSpan.FromMinutes(5));

        var rest = await _clock.RunAsync(
            Task.WhenAll(calls.Except(refused).Select(static async call => (Exception?)await Record.ExceptionAsync(() => call)))
        );
        rest.Where(static failure => failure is not null)
            .ShouldAllBe(static failure => failure is RateLimitedException && ((RateLimitedException)failure).RetryAfter != null);
        server.SentAt.Count.ShouldBeGreaterThanOrEqualTo(1000);
    }

    [Fact]
    public async Task Callers_take_turns_and_none_of_them_starves()
    {
        var limiter = new AccountRateLimiter(
            default,
            new RateLimits { Windows = [new RateLimit(3, TimeSpan.FromSeconds(1))] },
            _clock,
            NullLogger.Instance,
            inlineContinuations: true
        );
        var served = new List<string>();
        var waiters = new List<Task>();
        foreach (var (caller, calls) in new[] { ("sync", 100), ("person", 2), ("report", 10) })
            for (var i = 0; i < calls; i++) waiters.Add(ServeAsync(limiter, caller, served));
        served.ShouldBe(["sync", "sync", "sync"]);

        limiter.GetMinimumWait("person").ShouldBe(TimeSpan.FromSeconds(3));
        limiter.GetMinimumWait("sync").ShouldBe(TimeSpan.FromSeconds(37));
        limiter.GetMinimumWait("somebody new").ShouldBe(TimeSpan.FromSeconds(1));
        _clock.Advance(TimeSpan.FromSeconds(4));
        served[3..]
            .ShouldBe(["sync", "person", "report", "sync", "person", "report", "sync", "report", "sync", "report", "sync", "report"]);

        _clock.Advance(TimeSpan.FromSeconds(34));
        await Task.WhenAll(waiters);
        limiter.Waiting.ShouldBe(0);
    }

    [Fact]
    public void A_caller_without_a_name_is_refused() => Should.Throw<ArgumentException>(() => AffiliateCaller.Begin(" "));

    [Fact]
    public void The_least_wait_counts_the_pace_after_a_pause()
    {
        var limiter = new AccountRateLimiter(
            default, new RateLimits { Windows = [RateLimit.PerMinute(200)] }, _clock, NullLogger.Instance);
        limiter.Pause(TimeSpan.FromSeconds(30));
        limiter.GetMinimumWait("sync").ShouldBe(TimeSpan.FromSeconds(30));
        for (var i = 0; i < 10; i++) _ = limiter.AcquireAsync("sync", TestContext.Current.CancellationToken).AsTask();
        limiter.GetMinimumWait("sync").ShouldBe(TimeSpan.FromSeconds(33));
        for (var i = 0; i < 290; i++) _ = limiter.AcquireAsync("sync", TestContext.Current.CancellationToken).AsTask();
        limiter.GetMinimumWait("sync").ShouldBe(TimeSpan.FromSeconds(90), "the pace ends one window after the pause");
    }

    [Fact]
    public void After_a_pause_those_who_waited_go_at_the_accounts_pace_and_then_as_ever()
    {
        var limiter = new AccountRateLimiter(
            default,
            new RateLimits { Windows = [RateLimit.PerMinute(200)] },
            _clock,
            NullLogger.Instance,
            inlineContinuations: true
        );
        limiter.Pause(TimeSpan.FromSeconds(30));
        var served = new List<string>();
        for (var i = 0; i < 300; i++) _ = ServeAsync(limiter, "sync", served);

        _clock.Advance(TimeSpan.FromSeconds(30));
        served.Count.ShouldBe(1);
        _clock.Advance(TimeSpan.FromSeconds(3));
        served.Count.ShouldBe(11);
        _clock.Advance(TimeSpan.FromSeconds(57));
        served.Count.ShouldBeInRange(200, 201);
        _clock.Advance(TimeSpan.FromSeconds(31));
        served.Count.ShouldBe(300);

        _clock.Advance(TimeSpan.FromMinutes(2));
        for (var i = 0; i < 150; i++) _ = ServeAsync(limiter, "sync", served);
        served.Count.ShouldBe(450);
    }

    private static async Task ServeAsync(AccountRateLimiter limiter, string caller, List<string> served)
    {
        await using var permit = await limiter.AcquireAsync(caller, TestContext.Current.CancellationToken);
        served.Add(caller);
    }
}
