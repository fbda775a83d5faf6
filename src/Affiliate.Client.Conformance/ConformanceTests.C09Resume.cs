
using Affiliate.Client.Paging;
using Affiliate.Client.Payouts;

namespace Affiliate.Client.Conformance;

public abstract partial class ConformanceTests
{
    /// <summary>Stopped after any request and resumed in a new process nothing is lost or doubled.</summary>
    [Fact]
    public async Task C09_Stopped_after_any_request_and_resumed_in_a_new_process_nothing_is_lost_or_doubled()
    {
        await using var bench = await StartAsync(rows: 32);
        var query = new PayoutQuery { PageSize = 5 };
        for (var stop = 1; ; stop++)
        {
            var (rows, token) = await bench.RunAsync(TakeAsync(bench.NewSource().GetPayouts(query), stop, null));
            if (token is null) break;
            var (rest, end) = await bench.RunAsync(TakeAsync(bench.NewSource().GetPayouts(query), int.MaxValue, token));
            end.ShouldBeNull();
            bench.ShouldBeAll([.. rows, .. rest]);
            stop.ShouldBeLessThan(100);
        }
    }

    /// <summary>Stopped in the middle of a page it goes on at the next row.</summary>
    [Fact]
    public async Task C09_Stopped_in_the_middle_of_a_page_it_goes_on_at_the_next_row()
    {
        await using var bench = await StartAsync(rows: 12);
        var pages = bench.NewSource().GetPayouts(new PayoutQuery { PageSize = 6 });
        var first = await bench.RunAsync(FirstAsync(pages));
        for (var count = 0; count < first.Items.Count; count++)
        {
            var (rest, _) = await bench.RunAsync(
                TakeAsync(bench.NewSource().GetPayouts(new PayoutQuery { PageSize = 6 }), int.MaxValue, first.GetContinuationToken(count))
            );
            bench.ShouldBeAll([.. first.Items.Take(count), .. rest]);
        }
    }

    /// <summary>A token of another query account or vendor is refused.</summary>
    [Fact]
    public async Task C09_A_token_of_another_query_account_or_vendor_is_refused()
    {
        await using var bench = await StartAsync(rows: 30);
        var (_, token) = await bench.RunAsync(TakeAsync(bench.NewSource().GetPayouts(new PayoutQuery { PageSize = 5 }), 1, null));
        var other = bench.NewProgram((clients, server) => server.Register(clients, "other", static _ => { }));
        await Should.ThrowAsync<InvalidContinuationTokenException>(() =>
            bench.RunAsync(TakeAsync(((IPayoutSource)other.GetService(typeof(IPayoutSource))!).GetPayouts(), 1, token)));
        foreach (var from in new[] { await ForeignEndpoint.TokenAsync(Bench.Token), token![..^3] + "xyz" })
            await Should.ThrowAsync<InvalidContinuationTokenException>(() =>
                bench.RunAsync(TakeAsync(bench.NewSource().GetPayouts(), 1, from))
            );
    }

    private static async Task<Page<Payout>> FirstAsync(AsyncPageable<Payout> pages)
    {
        await foreach (var page in pages.AsPages(null, Bench.Token)) return page;
        throw new InvalidOperationException("There is no page.");
    }

    private static async Task<(List<Payout> Rows, string? Token)> TakeAsync(AsyncPageable<Payout> pages, int count, string? from)
    {
        var (rows, token, taken) = (new List<Payout>(), from, 0);
        await foreach (var page in pages.AsPages(from, Bench.Token))
        {
            rows.AddRange(page.Items);
            token = page.ContinuationToken;
            if (++taken == count) break;
        }

        return (rows, token);
    }
}
