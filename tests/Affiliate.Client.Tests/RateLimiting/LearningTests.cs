using System.Globalization;
using Affiliate.Client.Errors;
using Affiliate.Client.RateLimiting;
using Affiliate.Client.Testing;
using Affiliate.Client.Tests.Resilience;

namespace Affiliate.Client.Tests.RateLimiting;

/// <summary>What answers say of limits lowers the rate and never raises it.</summary>
public sealed class LearningTests
{
    private static readonly RateLimits PerMinute100 = new() { Windows = [RateLimit.PerMinute(100)] };
    private static readonly RateLimits Leadway = new()
    {
        Windows = [new RateLimit(100, TimeSpan.FromSeconds(10)), RateLimit.PerDay(200_000)],
    };

    private readonly VirtualTimeProvider _clock = new();

    [Theory]
    [InlineData("X-RateLimit-Limit", "50", 50)]
    [InlineData("X-RateLimit-Max", "50", 50)]
    [InlineData("X-RateLimit-Limit", "500", 100)]
    [InlineData("X-RateLimit-Limit", "0", 100)]
    [InlineData("X-RateLimit-Limit", "-3", 100)]
    [InlineData("X-RateLimit-Limit", "many", 100)]
    [InlineData("X-RateLimit-Limit", "99999999999999999999", 100)]
    public async Task The_limit_is_believed_downwards_only(string header, string value, int perMinute)
    {
        using var account = await AfterOneResponseAsync(PerMinute100, (header, value));
        _clock.Advance(TimeSpan.FromMinutes(1));
        TakeAll(account).ShouldBe(perMinute);
    }

    [Theory]
    [InlineData("99", 99)] // only we were counted
    [InlineData("40", 40)] // somebody else used 59
    [InlineData("0", 0)]
    [InlineData("1000", 99)]
    [InlineData("-1", 99)]
    [InlineData("", 99)]
    public async Task What_others_used_is_left_to_them(string remaining, int left)
    {
        using var account = await AfterOneResponseAsync(PerMinute100, ("X-RateLimit-Remaining", remaining));
        TakeAll(account).ShouldBe(left);
        _clock.Advance(TimeSpan.FromMinutes(1));
        TakeAll(account).ShouldBe(100 - left);
    }

    [Fact]
    public async Task A_steady_load_that_the_vendor_counts_right_is_not_slowed()
    {
        var clock = _clock;
        var sent = new Queue<DateTimeOffset>();
        using var server = new ScriptedServer(
            clock,
            request =>
            {
                while (sent.TryPeek(out var first) && first <= clock.GetUtcNow() - TimeSpan.FromMinutes(1))
                    sent.Dequeue();
                sent.Enqueue(clock.GetUtcNow());
                return ScriptedServer.Status(
                    200,
                    ("X-RateLimit-Limit", "100"),
                    ("X-RateLimit-Remaining", (100 - sent.Count).ToString(CultureInfo.InvariantCulture))
                )(request);
            }
        );
        using var account = new Account(clock, server, limits: PerMinute100);
        var start = clock.GetUtcNow();

        await clock.RunAsync(Task.WhenAll(Enumerable.Range(0, 400).Select(_ => account.SendAsync(Account.Read)).ToList()));
        (clock.GetUtcNow() - start).ShouldBe(TimeSpan.FromMinutes(3));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3600)]
    [InlineData(-3600)]
    public async Task The_vendors_clock_says_when_its_count_starts_anew(int skew)
    {
        var vendorNow = _clock.GetUtcNow().AddSeconds(skew);
        using var account = await AfterOneResponseAsync(
            PerMinute100,
            ("X-RateLimit-Remaining", "0"),
            ("X-RateLimit-Reset", vendorNow.AddSeconds(30).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture)),
            ("Date", vendorNow.ToString("R", CultureInfo.InvariantCulture)));

        account.Limiter.GetMinimumWait("caller").ShouldBe(TimeSpan.FromSeconds(30));
        _clock.Advance(TimeSpan.FromSeconds(30));
        TakeAll(account).ShouldBe(99);
    }

    [Fact]
    public async Task Leadways_headers_speak_of_both_windows()
    {
        using var account = await AfterOneResponseAsync(
            Leadway,
            ("X-RateLimit-Interval-Milliseconds", "10000"),
            ("X-RateLimit-Max", "60"),
            ("X-RateLimit-Remaining", "59"),
            ("X-RateLimit-Limit-Daily", "200000"),
            ("X-RateLimit-Daily-Remaining", "199999")
        );
        TakeAll(account).ShouldBe(59);
    }

    [Fact]
    public async Task A_used_up_day_is_waited_out()
    {
        using var account = await AfterOneResponseAsync(
            Leadway,
            ("X-RateLimit-Daily-Remaining", "0"),
            ("X-RateLimit-Daily-Reset", "7200000")
        );
        account.Limiter.GetMinimumWait("caller").ShouldBe(TimeSpan.FromHours(2));

        var refused = await account.RunAsync(Account.Read).ShouldThrowAsync<RateLimitedException>();
        refused.RetryAfter.ShouldBe(TimeSpan.FromHours(2));
    }

    [Fact]
    public async Task A_limit_that_is_in_no_book_pauses_the_account_when_it_is_used_up()
    {
        using var account = await AfterOneResponseAsync(RateLimits.None, ("X-RateLimit-Remaining", "0"), ("X-RateLimit-Reset", "12"));
        account.Limiter.GetMinimumWait("caller").ShouldBe(TimeSpan.FromSeconds(12));
    }

    [Fact]
    public async Task Another_interval_than_ours_says_nothing_of_our_windows()
    {
        using var account = await AfterOneResponseAsync(
            PerMinute100,
            ("X-RateLimit-Interval-Milliseconds", "1000"),
            ("X-RateLimit-Max", "10")
        );
        TakeAll(account).ShouldBe(99);
    }

    private async Task<Account> AfterOneResponseAsync(RateLimits limits, params (string Name, string Value)[] headers)
    {
        var account = new Account(_clock, new ScriptedServer(_clock, ScriptedServer.Status(200, headers)), limits: limits);
        using var response = await account.RunAsync(Account.Read);
        return account;
    }

    private static int TakeAll(Account account)
    {
        for (var taken = 0; ; taken++)
        {
            using var cancel = new CancellationTokenSource();
            var asked = account.Limiter.AcquireAsync("caller", cancel.Token).AsTask();
            if (asked.IsCompletedSuccessfully) continue;
            cancel.Cancel();
            return taken;
        }
    }
}
