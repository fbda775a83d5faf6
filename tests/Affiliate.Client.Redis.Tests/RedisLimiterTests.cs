using Affiliate.Client.RateLimiting;
using Affiliate.Client.Tests.Redis;
using Affiliate.Client.Tests.SharedLimits;
using StackExchange.Redis;

namespace Affiliate.Client.Redis.Tests;

public sealed class RedisLimiterTests(RedisFixture server) : SharedLimiterTests
{
    protected override string Away => "127.0.0.1:1,password=canary-pw";

    protected override string AwayName => "Redis at 127.0.0.1:1";

    protected override Task<string> NewPlaceAsync() => server.NewDatabaseAsync();

    protected override IRateLimiterProvider Start(string place, TimeSpan? answerTimeout, double? fallbackShare) =>
        RedisFixture.Start(place, answerTimeout, fallbackShare);

    [Fact]
    public async Task A_server_that_forgot_the_script_is_told_it_again()
    {
        var place = await NewPlaceAsync();
        await using var limits = Open(place, TestLimits.Of(5, 60_000));
        await using (await limits.TakeAsync()) { }
        await using (var connection = await ConnectionMultiplexer.ConnectAsync(place))
            await connection.GetDatabase().ExecuteAsync("SCRIPT", "FLUSH");
        (await limits.CountFreeAsync()).ShouldBe(4);
    }

    [Fact]
    public async Task Limits_go_on_when_the_server_comes_back()
    {
        RedisFixture.SkipWithoutServer();
        var one = await RedisProcess.StartAsync();
        await using var limits = Open(one.Address, TestLimits.Of(2, 60_000), TimeSpan.FromSeconds(1));
        await using (await limits.TakeAsync()) { }
        await using var other = await one.ReplaceAsync();
        await TestLimits.UntilAsync(async () => await Record.ExceptionAsync(() => limits.TakeAsync()) is null);
        // It has forgotten what was used before, and what is told of that does no harm.
        (await limits.CountFreeAsync()).ShouldBe(1);
    }

    [Fact]
    public async Task An_account_that_nobody_uses_takes_no_room()
    {
        var place = await NewPlaceAsync();
        var second = TimeSpan.FromSeconds(1);
        await using (var limits = Open(place, TestLimits.Of(5, 100) with { LongestHold = second }, second)) await limits.TakeAsync();
        await using var connection = await ConnectionMultiplexer.ConnectAsync(place);
        var database = connection.GetDatabase();
        ((long)await database.ExecuteAsync("DBSIZE")).ShouldBeGreaterThan(0);
        await TestLimits.UntilAsync(async () => (long)await database.ExecuteAsync("DBSIZE") == 0);
    }

    [Theory]
    [InlineData("AnswerTimeout", 0.5, null)]
    [InlineData("FallbackShare", null, 1.5)]
    public void A_wrong_option_is_named_at_once(string name, double? seconds, double? share)
    {
        var options = new RedisOptions { Configuration = "127.0.0.1", FallbackShare = share };
        if (seconds is { } given) options.AnswerTimeout = TimeSpan.FromSeconds(given);
        Should.Throw<ArgumentOutOfRangeException>(options.Validate).ParamName.ShouldBe(name);
    }
}
