
using Affiliate.Client.Paging;
using Affiliate.Client.Payouts;

namespace Affiliate.Client.Conformance;

public abstract partial class ConformanceTests
{
    /// <summary>After cancellation at most one more request is sent.</summary>
    [Fact]
    public async Task C20_After_cancellation_at_most_one_more_request_is_sent()
    {
        await using var bench = await StartAsync(rows: 60);
        var paging = new PagingOptions { PrefetchPages = 0, MaxConcurrentPages = 1 };
        for (var pages = 1; pages <= 4; pages++)
        {
            using var stop = CancellationTokenSource.CreateLinkedTokenSource(Bench.Token);
            var sent = 0;
            await Should.ThrowAsync<OperationCanceledException>(() => bench.RunAsync(ReadAsync(pages)));
            (bench.Server.Requests.Count - sent).ShouldBeLessThanOrEqualTo(1);

            async Task ReadAsync(int pages)
            {
                var page = 0;
                await foreach (
                    var _ in bench.NewSource().GetPayouts(new PayoutQuery { PageSize = 5 }, paging).AsPages(cancellationToken: stop.Token)
                )
                {
                    if (++page != pages) continue;
                    sent = bench.Server.Requests.Count;
                    await stop.CancelAsync();
                }
            }
        }
    }

    /// <summary>A long wait is left at once.</summary>
    [Fact]
    public async Task C20_A_long_wait_is_left_at_once()
    {
        await using var bench = await StartAsync(rows: 60);
        bench.Server.Inject(new WireFault(WireFaultKind.Response) { Status = 429, Headers = [("Retry-After", "200")], Times = null });
        using var stop = new CancellationTokenSource(TimeSpan.FromSeconds(50), bench.Clock);
        var start = bench.Clock.GetUtcNow();
        await Should.ThrowAsync<OperationCanceledException>(() => bench.RunAsync(ReadAsync()));
        bench.Clock.GetUtcNow().ShouldBe(start + TimeSpan.FromSeconds(50));

        async Task ReadAsync()
        {
            await foreach (var _ in bench.NewSource().GetPayouts().WithCancellation(stop.Token))
            {
            }
        }
    }
}
