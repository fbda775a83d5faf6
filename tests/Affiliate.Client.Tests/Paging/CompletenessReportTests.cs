using Affiliate.Client.Lab.Shifts;
using Affiliate.Client.Paging;
using Affiliate.Client.Paging.Endpoints;

namespace Affiliate.Client.Tests.Paging;

/// <summary>The numbers on pages and completeness reports, and what is made of a vendor's totals.</summary>
public sealed class CompletenessReportTests
{
    private static readonly PagingOptions Report = new() { PrefetchPages = 0, OnIncomplete = IncompleteAction.Report };

    private static IEnumerable<long> Rows(int count) => Enumerable.Range(1, count).Select(i => (long)i);

    [Fact]
    public async Task A_quiet_lists_completeness_report_counts_pages_overlaps_and_rows()
    {
        // 10 rows first, then nine pages that share a row with the one before, then nothing behind the last row, then the last row once
        // more.
        var completeness = (await Walk.PagesAsync(Pageable.Create(new SimulatedList(PagingScheme.Offset(200), Rows(95)), Report, 10)))[^1]
            .Completeness.ShouldNotBeNull();
        completeness.ShouldSatisfyAllConditions(
            it => it.Requests.ShouldBe(12),
            it => it.Pages.ShouldBe(12),
            it => it.OverlapsVerified.ShouldBe(10),
            it => it.ShiftsRepaired.ShouldBe(0),
            it => it.Rows.ShouldBe(95 + 10),
            it => it.DistinctRows.ShouldBe(95),
            it => it.VendorTotalBefore.ShouldBeNull());
    }

    [Fact]
    public async Task A_total_that_a_page_leaves_out_is_the_one_before()
    {
        SimulatedList? list = null;
        list = new SimulatedList(PagingScheme.FixedPage() with { HasTotal = true }, Rows(30))
        {
            Distort = (_, response) => response with { TotalCount = list!.Requests switch { 1 => 30, 2 => 31, _ => null } },
        };
        var pages = await Walk.PagesAsync(Pageable.Create(list, Report));
        pages.Select(page => page.TotalCount).ShouldBe([30, 31, 31, 31]);
        var completeness = pages[^1].Completeness.ShouldNotBeNull();
        (completeness.VendorTotalBefore, completeness.VendorTotalAfter).ShouldBe((30, 31));
    }

    [Fact]
    public async Task A_total_that_was_another_one_for_two_pages_is_not_called_consistent()
    {
        SimulatedList? list = null;
        list = new SimulatedList(PagingScheme.FixedPage() with { HasTotal = true }, Rows(40))
        {
            Distort = (_, response) => response with { TotalCount = list!.Requests is 2 or 3 ? 41 : 40 },
        };
        var completeness = (await Walk.PagesAsync(Pageable.Create(list, Report)))[^1].Completeness.ShouldNotBeNull();
        completeness.Level.ShouldBe(Completeness.Unverified, completeness.Reason);
    }

    [Fact]
    public async Task Rows_that_pages_which_cannot_overlap_count_and_never_bring_are_missing()
    {
        var list = new SimulatedList(PagingScheme.FixedPage() with { HasTotal = true }, Rows(95))
        {
            Distort = (_, response) => response with { TotalCount = 97 },
        };
        var completeness = (await Walk.PagesAsync(Pageable.Create(list, Report)))[^1].Completeness.ShouldNotBeNull();
        completeness.Level.ShouldBe(Completeness.Incomplete);
        completeness.Reason.ShouldStartWith("2 of the rows that the vendor counted before and after never came");
    }

    [Fact]
    public async Task A_total_that_the_vendor_stopped_telling_is_not_held_against_pages_that_overlap()
    {
        SimulatedList? list = null;
        list = new SimulatedList(PagingScheme.Offset(200) with { HasTotal = true }, Rows(95))
        {
            BeforeRequest = it => { if (it.Requests == 3) it.Rows.Remove(60); },
            Distort = (_, response) => list!.Requests >= 3 ? response with { TotalCount = null } : response,
        };
        var pages = await Walk.PagesAsync(Pageable.Create(list, Report, 10));
        pages.SelectMany(page => page.Items).ShouldBe(Rows(95).Where(row => row != 60));
        pages[^1].Completeness.ShouldNotBeNull().Level.ShouldBe(Completeness.Contiguous);
    }

    [Fact]
    public async Task All_that_could_be_read_comes_before_the_exception()
    {
        var list = new SimulatedList(PagingScheme.FixedPage() with { HasTotal = true }, Rows(95))
        {
            Distort = (_, response) => response with { TotalCount = 97 },
        };
        var rows = new List<long>();
        await Should.ThrowAsync<IncompleteListingException>(async () =>
        {
            await foreach (var row in Pageable.Create(list, new PagingOptions { PrefetchPages = 0 })) rows.Add(row);
        });
        rows.ShouldBe(Rows(95));
    }
}
