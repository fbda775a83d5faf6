using Affiliate.Client.RateLimiting;
using Affiliate.Client.Tests.SharedLimits;

namespace Affiliate.Client.PostgreSql.Tests;

public sealed class PostgreSqlLimiterTests(PostgresFixture server) : SharedLimiterTests
{
    protected override string Away => "Host=127.0.0.1;Port=1;Username=app;Password=canary-pw;Database=shared";

    protected override string AwayName => "PostgreSQL at 127.0.0.1:1, database shared";

    protected override Task<string> NewPlaceAsync() => server.NewDatabaseAsync();

    protected override IRateLimiterProvider Start(string place, TimeSpan? answerTimeout, double? fallbackShare) =>
        PostgresFixture.Start(place, answerTimeout, fallbackShare);

    [Fact]
    public async Task Limits_go_on_when_the_database_comes_back_and_what_ended_meanwhile_is_told()
    {
        var database = await NewPlaceAsync();
        await using var limits = Open(database, TestLimits.Of(1, 400));
        var permit = await limits.TakeAsync();
        await PostgresFixture.RunAsync(database, "ALTER FUNCTION affiliate_client.take RENAME TO away");
        await permit.DisposeAsync();
        await TestLimits.UntilAsync(async () => await Record.ExceptionAsync(() => limits.TakeAsync()) is RateLimiterUnavailableException);
        await PostgresFixture.RunAsync(database, "ALTER FUNCTION affiliate_client.away RENAME TO take");
        await using var next = await limits.TakeAsync();
        (await PostgresFixture.RunAsync(database, "SELECT count(*) FROM affiliate_client.lease")).ShouldBe(1L);
    }

    [Fact]
    public async Task A_pause_that_could_not_be_told_ends_when_it_would_have()
    {
        var database = await NewPlaceAsync();
        await using var one = Open(database);
        await using var two = Open(database);
        await using (await one.TakeAsync()) { }
        await PostgresFixture.RunAsync(database, "ALTER FUNCTION affiliate_client.take RENAME TO away");
        one.Limiter.Pause(TimeSpan.FromSeconds(12));
        await Task.Delay(TimeSpan.FromSeconds(4), TimeProvider.System, TestContext.Current.CancellationToken);
        await PostgresFixture.RunAsync(database, "ALTER FUNCTION affiliate_client.away RENAME TO take");
        (await one.WaitsAsync()).ShouldBeInRange(1, 8);
        (await two.WaitsAsync()).ShouldBeInRange(1, 8);
    }

    [Theory]
    [InlineData("AnswerTimeout", 0.5, null)]
    [InlineData("TokenLockTimeout", 5.0, null)]
    [InlineData("FallbackShare", null, 1.5)]
    public void A_wrong_option_is_named_at_once(string name, double? seconds, double? share)
    {
        var options = new PostgreSqlOptions { ConnectionString = "Host=127.0.0.1", FallbackShare = share };
        if (name == "AnswerTimeout") options.AnswerTimeout = TimeSpan.FromSeconds(seconds!.Value);
        if (name == "TokenLockTimeout") options.TokenLockTimeout = TimeSpan.FromSeconds(seconds!.Value);
        Should.Throw<ArgumentOutOfRangeException>(options.Validate).ParamName.ShouldBe(name);
    }
}
