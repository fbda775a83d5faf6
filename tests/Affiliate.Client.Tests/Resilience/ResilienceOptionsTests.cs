using Affiliate.Client.Resilience;
using Affiliate.Client.Testing;
using Microsoft.Extensions.Configuration;

namespace Affiliate.Client.Tests.Resilience;

public sealed class ResilienceOptionsTests
{
    [Fact]
    public void The_defaults_are_valid() => new ResilienceOptions().Validate("R").ShouldBeEmpty();

    [Theory]
    [InlineData("TotalTimeout", "00:00:00", "R:TotalTimeout must be more than zero")]
    [InlineData("TotalTimeout", "00:00:20", "R:AttemptTimeout (00:00:30) must not be longer than R:TotalTimeout (00:00:20)")]
    [InlineData("TotalTimeout", "2.00:00:00", "R:TotalTimeout must be more than zero and at most 1.00:00:00")]
    [InlineData("AttemptTimeout", "00:00:00.001", "R:AttemptTimeout must be at least 00:00:00.010")]
    [InlineData("Retry:MaxRetries", "21", "R:Retry:MaxRetries must be between 0 and 20")]
    [InlineData("Retry:MaxRetries", "-1", "R:Retry:MaxRetries must be between 0 and 20")]
    [InlineData("Retry:BaseDelay", "00:01:00", "R:Retry:BaseDelay (00:01:00) must not be longer than R:Retry:MaxDelay (00:00:30)")]
    [InlineData("Retry:BaseDelay", "00:00:00", "R:Retry:BaseDelay must be more than zero")]
    [InlineData("Retry:MaxDelay", "00:05:00", "R:Retry:MaxDelay (00:05:00) must be shorter than R:TotalTimeout (00:05:00)")]
    [InlineData("Retry:BudgetRatio", "1.5", "R:Retry:BudgetRatio must be between 0 and 1")]
    [InlineData("Retry:BudgetRatio", "NaN", "R:Retry:BudgetRatio must be between 0 and 1")]
    [InlineData("Retry:BudgetFloorPerMinute", "-1", "R:Retry:BudgetFloorPerMinute must be between 0 and 1000")]
    [InlineData("CircuitBreaker:FailureRatio", "0", "R:CircuitBreaker:FailureRatio must be more than 0 and at most 1")]
    [InlineData("CircuitBreaker:MinimumThroughput", "1", "R:CircuitBreaker:MinimumThroughput must be at least 2")]
    [InlineData("CircuitBreaker:SamplingDuration", "00:00:00.1", "R:CircuitBreaker:SamplingDuration must be between")]
    [InlineData("CircuitBreaker:BreakDuration", "2.00:00:00", "R:CircuitBreaker:BreakDuration must be between")]
    [InlineData("RateLimit:Permits", "0", "R:RateLimit:Permits must be at least 1")]
    [InlineData("RateLimit:Permits", "10", "R:RateLimit:Permits and R:RateLimit:Window must be set together")]
    [InlineData("RateLimit:Window", "2.00:00:00", "R:RateLimit:Window must be between")]
    [InlineData("RateLimit:DailyPermits", "0", "R:RateLimit:DailyPermits must be at least 1")]
    [InlineData("RateLimit:MaxConcurrency", "0", "R:RateLimit:MaxConcurrency must be at least 1")]
    public void A_wrong_value_is_named_with_its_key(string key, string value, string problem) =>
        Bind((key, value)).Validate("R").ShouldContain(message => message.StartsWith(problem, StringComparison.Ordinal));

    [Fact]
    public void A_day_must_hold_a_window() =>
        Bind(("RateLimit:Permits", "100"), ("RateLimit:Window", "00:01:00"), ("RateLimit:DailyPermits", "50"))
            .Validate("R")
            .ShouldBe(["R:RateLimit:DailyPermits (50) must not be less than R:RateLimit:Permits (100)."]);

    [Fact]
    public void Every_default_builds_a_pipeline_and_so_does_every_extreme()
    {
        var clock = new VirtualTimeProvider();
        foreach (
            var options in new[]
            {
                new ResilienceOptions(),
                Extreme(TimeSpan.FromMilliseconds(500), 2),
                Extreme(TimeSpan.FromDays(1), 1_000_000),
            }
        )
        {
            options.Validate("R").ShouldBeEmpty();
            using var account = new Account(clock, new ScriptedServer(clock, ScriptedServer.Ok()), options);
            account.Shared.Pipeline.ShouldNotBeNull();
        }
    }

    private static ResilienceOptions Extreme(TimeSpan time, int count) => new()
    {
        TotalTimeout = TimeSpan.FromDays(1),
        AttemptTimeout = time,
        Retry = { MaxRetries = 20, BaseDelay = TimeSpan.FromTicks(1), MaxDelay = time / 2, BudgetRatio = 0, BudgetFloorPerMinute = 0 },
        CircuitBreaker = { FailureRatio = 1, MinimumThroughput = count, SamplingDuration = time, BreakDuration = time },
        RateLimit = { Permits = count, Window = time, DailyPermits = count, MaxConcurrency = 1 },
    };

    private static ResilienceOptions Bind(params (string Key, string Value)[] settings)
    {
        var options = new ResilienceOptions();
        new ConfigurationBuilder()
            .AddInMemoryCollection(settings.Select(static s => KeyValuePair.Create<string, string?>(s.Key, s.Value)))
            .Build()
            .Bind(options);
        return options;
    }
}
