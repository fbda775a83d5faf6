using Affiliate.Client.Paging;
using Affiliate.Client.Paging.Endpoints;

namespace Affiliate.Client.Conformance;

public abstract partial class ConformanceTests
{
    /// <summary>A short page in the middle is no end.</summary>
    [Fact]
    public async Task C06_A_short_page_in_the_middle_is_no_end()
    {
        foreach (var place in new[] { 0, 1, 3 })
        {
            await using var bench = await StartAsync(rows: 45);
            bench.Server.Inject(new WireFault(WireFaultKind.ClampSize) { Number = 2, After = place });
            bench.ShouldBeAll(await bench.ReadAsync(pageSize: 10));
        }
    }

    /// <summary>An empty page in the middle loses nothing silently.</summary>
    [Fact]
    public async Task C06_An_empty_page_in_the_middle_loses_nothing_silently()
    {
        await using var bench = await StartAsync(rows: 45);
        var paging = new PagingOptions { PrefetchPages = 0, MaxConcurrentPages = 1 };
        if (bench.Vendor.Kind == PagingKind.Cursor)
        {
            bench.Vendor.GiveEmptyPages.ShouldNotBeNull("the server of a vendor with cursors must be able to give empty pages")(
                bench.Server
            );
            bench.ShouldBeAll(await bench.ReadAsync(pageSize: 10, paging));
            return;
        }

        bench.Vendor.GiveEmptyPages.ShouldBeNull("empty pages with a cursor need cursors");
        foreach (var list in bench.Vendor.Lists)
        {
            bench.Server.ClearFaults();
            bench.Server.Inject(list.Emptying with { After = 1 });
            try
            {
                bench.ShouldBeAll(await bench.ReadAsync(pageSize: 10, paging));
            }
            catch (IncompleteListingException)
            {
                // Said, and not silent.
            }
        }
    }
}
