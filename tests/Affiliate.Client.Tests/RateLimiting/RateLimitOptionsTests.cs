using Affiliate.Client.Accounts;
using Affiliate.Client.RateLimiting;
using Affiliate.Client.Testing;

namespace Affiliate.Client.Tests.RateLimiting;

public sealed class RateLimitOptionsTests
{
    private static readonly RateLimit Short = new(100, TimeSpan.FromSeconds(10));
    private static readonly RateLimit Daily = RateLimit.PerDay(200_000);
    private static readonly RateLimits Vendor = new() { Windows = [Short, Daily], MaxConcurrency = 4 };

    [Fact]
    public void Nothing_set_means_the_vendors_limits() => Check(new RateLimitOptions(), [Short, Daily], 4);

    [Fact]
    public void What_is_set_replaces_the_vendors_limit_of_its_kind_alone()
    {
        Check(new RateLimitOptions { Permits = 5, Window = TimeSpan.FromMinutes(1) }, [RateLimit.PerMinute(5), Daily], 4);
        Check(new RateLimitOptions { DailyPermits = 7 }, [Short, new RateLimit(7, TimeSpan.FromDays(1))], 4);
        Check(new RateLimitOptions { MaxConcurrency = 9 }, [Short, Daily], 9);
    }

    [Fact]
    public void Without_the_vendors_defaults_only_what_is_set_holds()
    {
        Check(new RateLimitOptions { UseVendorDefaults = false }, [], null);
        Check(new RateLimitOptions { UseVendorDefaults = false, DailyPermits = 7, MaxConcurrency = 9 }, [RateLimit.PerDay(7)], 9);
    }

    [Fact]
    public void The_smallest_and_the_largest_values_are_valid()
    {
        Problems(
                new RateLimitOptions { Permits = 1, Window = TimeSpan.FromMilliseconds(1), DailyPermits = 1, MaxConcurrency = 1 }
            )
            .ShouldBeEmpty();
        Problems(
                new RateLimitOptions { Permits = 100, Window = TimeSpan.FromDays(1), DailyPermits = 100 }
            )
            .ShouldBeEmpty();
        foreach (var end in new[] { TimeSpan.FromSeconds(1), TimeSpan.FromDays(1) })
            Problems(new RateLimitOptions { MaxPause = end, MaxLowered = end }).ShouldBeEmpty();
    }

    [Fact]
    public void Every_problem_is_told_with_its_key_and_the_way_out() =>
        Problems(new RateLimitOptions { Permits = 0, Window = TimeSpan.FromTicks(9999), DailyPermits = 0, MaxConcurrency = 0 }).ShouldBe([
            "R:Permits must be at least 1, or left out for the vendor's limit.",
            "R:Window must be between 00:00:00.001 and 1.00:00:00.",
            "R:DailyPermits must be at least 1, or left out for the vendor's limit.",
            "R:MaxConcurrency must be at least 1, or left out for the vendor's bound.",
        ]);

    [Fact]
    public void A_window_alone_is_no_rate() =>
        Problems(new RateLimitOptions { Window = TimeSpan.FromDays(1) + TimeSpan.FromTicks(1) })
            .ShouldBe([
                "R:Window must be between 00:00:00.001 and 1.00:00:00.",
                "R:Permits and R:Window must be set together: one without the other is no rate.",
            ]);

    [Fact]
    public void A_provider_gives_each_account_its_own_limiter_and_always_the_same()
    {
        var provider = new ProcessRateLimiterProvider(new VirtualTimeProvider());
        var one = provider.GetLimiter(new AffiliateAccount("V", "a"), Vendor);
        provider.GetLimiter(new AffiliateAccount("V", "a"), RateLimits.None).ShouldBeSameAs(one);
        provider.GetLimiter(new AffiliateAccount("V", "b"), Vendor).ShouldNotBeSameAs(one);
        Should.Throw<ArgumentNullException>(() => provider.GetLimiter(new AffiliateAccount("V", "c"), null!));
    }

    private static string[] Problems(RateLimitOptions options) => [.. options.Validate("R")];

    private static void Check(RateLimitOptions options, RateLimit[] windows, int? concurrency)
    {
        var limits = options.Resolve(Vendor);
        limits.Windows.ShouldBe(windows);
        limits.MaxConcurrency.ShouldBe(concurrency);
    }
}
