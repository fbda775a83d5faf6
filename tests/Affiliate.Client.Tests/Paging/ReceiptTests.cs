using Affiliate.Client.Lab.Shifts;
using Affiliate.Client.Paging;

namespace Affiliate.Client.Tests.Paging;

/// <summary>The numbers on pages and receipts, and what is made of a vendor's totals.</summary>
public sealed class ReceiptTests
{
    private static readonly PagingOptions Report = new() { PagesAhead = 0, OnIncomplete = IncompleteAction.Report };

    private static IEnumerable<long> Rows(int count) => Enumerable.Range(1, count).Select(i => (long)i);

    [Fact]
    public async Task A_quiet_lists_receipt_counts_windows_overlaps_and_rows()
    {
        // 10 rows first, then nine windows that share a row with the one before, then nothing behind the last row, then the last row once more.
        var receipt = (await Walk.PagesAsync(ListingPageable.Create(new SimulatedList(ListingShape.Offset(200), Rows(95)), Report, 10)))[^1].Receipt.ShouldNotBeNull();
        receipt.ShouldSatisfyAllConditions(
            it => it.Requests.ShouldBe(12),
            it => it.Windows.ShouldBe(12),
            it => it.OverlapsVerified.ShouldBe(10),
            it => it.ShiftsRepaired.ShouldBe(0),
            it => it.Rows.ShouldBe(95 + 10),
            it => it.DistinctRows.ShouldBe(95),
            it => it.VendorTotalBefore.ShouldBeNull());
    }

    [Fact]
    public async Task A_total_that_a_window_leaves_out_is_the_one_before()
    {
        SimulatedList? list = null;
        list = new SimulatedList(ListingShape.FixedPage() with { HasTotal = true }, Rows(30))
        {
            Distort = (_, window) => window with { TotalCount = list!.Requests switch { 1 => 30, 2 => 31, _ => null } },
        };
        var pages = await Walk.PagesAsync(ListingPageable.Create(list, Report));
        pages.Select(page => page.TotalCount).ShouldBe([30, 31, 31, 31]);
        var receipt = pages[^1].Receipt.ShouldNotBeNull();
        (receipt.VendorTotalBefore, receipt.VendorTotalAfter).ShouldBe((30, 31));
    }

    [Fact]
    public async Task A_total_that_was_another_one_for_two_windows_is_not_called_consistent()
    {
        SimulatedList? list = null;
        list = new SimulatedList(ListingShape.FixedPage() with { HasTotal = true }, Rows(40))
        {
            Distort = (_, window) => window with { TotalCount = list!.Requests is 2 or 3 ? 41 : 40 },
        };
        var receipt = (await Walk.PagesAsync(ListingPageable.Create(list, Report)))[^1].Receipt.ShouldNotBeNull();
        receipt.Verdict.ShouldBe(CompletenessVerdict.Unverified, receipt.Reason);
    }

    [Fact]
    public async Task Rows_that_windows_which_cannot_overlap_count_and_never_bring_are_missing()
    {
        var list = new SimulatedList(ListingShape.FixedPage() with { HasTotal = true }, Rows(95)) { Distort = (_, window) => window with { TotalCount = 97 } };
        var receipt = (await Walk.PagesAsync(ListingPageable.Create(list, Report)))[^1].Receipt.ShouldNotBeNull();
        receipt.Verdict.ShouldBe(CompletenessVerdict.Incomplete);
        receipt.Reason.ShouldStartWith("2 of the rows that the vendor counted before and after never came");
    }

    [Fact]
    public async Task A_total_that_the_vendor_stopped_telling_is_not_held_against_windows_that_overlap()
    {
        SimulatedList? list = null;
        list = new SimulatedList(ListingShape.Offset(200) with { HasTotal = true }, Rows(95))
        {
            BeforeRequest = it => { if (it.Requests == 3) it.Rows.Remove(60); },
            Distort = (_, window) => list!.Requests >= 3 ? window with { TotalCount = null } : window,
        };
        var pages = await Walk.PagesAsync(ListingPageable.Create(list, Report, 10));
        pages.SelectMany(page => page.Items).ShouldBe(Rows(95).Where(row => row != 60));
        pages[^1].Receipt.ShouldNotBeNull().Verdict.ShouldBe(CompletenessVerdict.Contiguous);
    }

    [Fact]
    public async Task All_that_could_be_read_comes_before_the_exception()
    {
        var list = new SimulatedList(ListingShape.FixedPage() with { HasTotal = true }, Rows(95)) { Distort = (_, window) => window with { TotalCount = 97 } };
        var rows = new List<long>();
        await Should.ThrowAsync<IncompleteListingException>(async () =>
        {
            await foreach (var row in ListingPageable.Create(list, new PagingOptions { PagesAhead = 0 })) rows.Add(row);
        });
        rows.ShouldBe(Rows(95));
    }
}
