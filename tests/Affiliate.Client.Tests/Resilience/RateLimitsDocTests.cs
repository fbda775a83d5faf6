using System.Globalization;
using Affiliate.Client.Resilience;
using Affiliate.Client.Tests.Shared;

namespace Affiliate.Client.Tests.Resilience;

/// <summary>The defaults that docs/rate-limits.md names are those of the code.</summary>
public sealed class RateLimitsDocTests
{
    [Fact]
    public void Every_default_in_the_page_is_the_default_in_the_code()
    {
        var page = TestFiles.Read("docs/rate-limits.md");
        var options = new ResilienceOptions();
        foreach (
            var (key, value) in new (string, object)[]
            {
                ("TotalTimeout", options.TotalTimeout),
                ("AttemptTimeout", options.AttemptTimeout),
                ("Retry:MaxRetries", options.Retry.MaxRetries),
                ("Retry:BaseDelay", options.Retry.BaseDelay),
                ("Retry:MaxDelay", options.Retry.MaxDelay),
                ("Retry:BudgetRatio", options.Retry.BudgetRatio),
                ("Retry:BudgetFloorPerMinute", options.Retry.BudgetFloorPerMinute),
                ("CircuitBreaker:Enabled", options.CircuitBreaker.Enabled),
                ("CircuitBreaker:FailureRatio", options.CircuitBreaker.FailureRatio),
                ("CircuitBreaker:MinimumThroughput", options.CircuitBreaker.MinimumThroughput),
                ("CircuitBreaker:SamplingDuration", options.CircuitBreaker.SamplingDuration),
                ("CircuitBreaker:BreakDuration", options.CircuitBreaker.BreakDuration),
                ("RateLimit:MaxPause", options.RateLimit.MaxPause),
                ("RateLimit:MaxLowered", options.RateLimit.MaxLowered),
                ("RateLimit:UseVendorDefaults", options.RateLimit.UseVendorDefaults),
            }
        )
            page.ShouldContain(string.Create(CultureInfo.InvariantCulture, $"| `{key}` | {value} |"));
    }
}
