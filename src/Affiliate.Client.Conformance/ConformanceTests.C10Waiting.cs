using System.Globalization;
using Affiliate.Client.Errors;
using Affiliate.Client.Paging;

namespace Affiliate.Client.Conformance;

public abstract partial class ConformanceTests
{
    /// <summary>After a 429 or a 503 nothing is sent before the time that the server named.</summary>
    [Fact]
    public async Task C10_After_a_429_or_a_503_nothing_is_sent_before_the_time_that_the_server_named()
    {
        foreach (var status in new[] { 429, 503 })
        {
            foreach (
                var (header, seconds) in new[] { ("0", 0), ("1", 1), ("45", 45), ("date", 90), ("soon, please", 0), ((string?)null, 0) }
            )
            {
                foreach (var parallel in new[] { 1, 4 })
                {
                    await using var bench = await StartAsync(rows: 30);
                    bench.Server.Inject(Refusal(bench, status, header, seconds) with { After = 1 });
                    bench.ShouldBeAll(
                        await bench.ReadAsync(
                            pageSize: 6,
                            new PagingOptions { PrefetchPages = parallel - 1, MaxConcurrentPages = parallel }
                        )
                    );
                    ShouldHaveWaited(bench, status, TimeSpan.FromSeconds(seconds), isAlone: parallel == 1);
                }
            }
        }
    }

    /// <summary>A wait that does not fit is an error at once that says how long.</summary>
    [Fact]
    public async Task C10_A_wait_that_does_not_fit_is_an_error_at_once_that_says_how_long()
    {
        foreach (var status in new[] { 429, 503 })
        {
            await using var bench = await StartAsync(rows: 30);
            bench.Server.Inject(Refusal(bench, status, "3600", 3600) with { Times = null });
            var start = bench.Clock.GetUtcNow();
            var failure = (
                await bench.FailureAsync(paging: new PagingOptions { PrefetchPages = 0, MaxConcurrentPages = 1 })
            ).ShouldBeAssignableTo<AffiliateApiException>()!;
            failure.RetryAfter.ShouldBe(TimeSpan.FromHours(1));
            failure.IsTransient.ShouldBeTrue();
            (failure is RateLimitedException).ShouldBe(status == 429);
            bench.Clock.GetUtcNow().ShouldBe(start, "it failed at once");
            bench.Server.Requests.Count.ShouldBe(1);
        }
    }

    /// <summary>The vendors limit is never exceeded.</summary>
    [Fact]
    public async Task C10_The_vendors_limit_is_never_exceeded()
    {
        await using var bench = await StartAsync(rows: 90, enforceRateLimits: true);
        var (start, source) = (bench.Clock.GetUtcNow(), bench.NewSource());
        while (bench.Server.Requests.Count < 450) bench.ShouldBeAll(await bench.ReadAsync(source, pageSize: 1));
        bench.Server.Requests.ShouldAllBe(request => request.Status != 429);
        bench.Server.RateLimitViolations.ShouldBe(0);
        // A vendor that has a limit makes 450 requests wait; one that has none does not.
        (bench.Clock.GetUtcNow() > start).ShouldBe(bench.Vendor.LimitsRate);
    }

    // What was on its way already when the refusal came is no disobedience.
    private static void ShouldHaveWaited(Bench bench, int status, TimeSpan told, bool isAlone)
    {
        var requests = bench.Server.Requests.ToList();
        var refused = requests.FindIndex(request => request.Status == status);
        var at = requests[refused].At;
        var later = requests.Skip(refused + 1).Where(request => isAlone || request.At > at).ToList();
        later.ShouldNotBeEmpty();
        if (isAlone || status == 429) later.ShouldAllBe(request => request.At >= at + told, $"{status}: told to wait {told}");
    }

    private static WireFault Refusal(Bench bench, int status, string? header, int seconds)
    {
        var now = bench.Clock.GetUtcNow();
        var value = header == "date" ? now.AddSeconds(seconds).ToString("R", CultureInfo.InvariantCulture) : header;
        return new WireFault(WireFaultKind.Response)
        {
            Status = status,
            Headers = value is null ? [] : [("Date", now.ToString("R", CultureInfo.InvariantCulture)), ("Retry-After", value)],
        };
    }
}
