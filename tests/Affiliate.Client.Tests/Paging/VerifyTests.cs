using Affiliate.Client.Lab.Shifts;
using Affiliate.Client.Paging;

namespace Affiliate.Client.Tests.Paging;

/// <summary>The vendor's own totals, which are asked for only when the caller wants them.</summary>
public sealed class VerifyTests
{
    private static readonly PagingOptions Verify = new() { PagesAhead = 0, Verify = true, OnIncomplete = IncompleteAction.Report };

    private static IEnumerable<long> Rows(int count) => Enumerable.Range(1, count).Select(i => (long)i);

    private static async Task<CompletenessReceipt> ReceiptAsync(ListingShape shape, params ControlTotal?[] totals) =>
        (await Walk.PagesAsync(ListingPageable.Create(new CountedList(new SimulatedList(shape, Rows(95)), totals), Verify, 10)))[^1].Receipt.ShouldNotBeNull();

    [Fact]
    public async Task A_count_that_agrees_makes_fixed_pages_consistent()
    {
        var receipt = await ReceiptAsync(ListingShape.FixedPage(), new ControlTotal("GET /totals", 95));
        receipt.Verdict.ShouldBe(CompletenessVerdict.Consistent, receipt.Reason);
        (receipt.VendorTotalBefore, receipt.VendorTotalAfter).ShouldBe((95, 95));
        receipt.Requests.ShouldBe(receipt.Windows + 2);
    }

    [Fact]
    public async Task A_count_that_says_more_makes_fixed_pages_incomplete()
    {
        var receipt = await ReceiptAsync(ListingShape.FixedPage(), new ControlTotal("GET /totals", 97));
        receipt.Verdict.ShouldBe(CompletenessVerdict.Incomplete);
        receipt.Reason.ShouldStartWith("2 of the rows");
    }

    [Fact]
    public async Task Rows_that_a_shift_of_fixed_pages_hid_are_brought_by_a_second_pass()
    {
        var list = new SimulatedList(ListingShape.FixedPage(), Rows(96)) { BeforeRequest = it => { if (it.Requests == 5) it.Rows.Remove(1); } };
        var pages = await Walk.PagesAsync(ListingPageable.Create(new CountedList(list, new ControlTotal("GET /totals", 96)), Verify, 10));
        pages.SelectMany(page => page.Items).ShouldBe(Rows(96), ignoreOrder: true);
        pages[^1].Receipt.ShouldNotBeNull().Verdict.ShouldBe(CompletenessVerdict.Consistent);
    }

    [Fact]
    public async Task A_count_that_changed_proves_nothing()
    {
        var receipt = await ReceiptAsync(ListingShape.FixedPage(), new ControlTotal("GET /totals", 97), new ControlTotal("GET /totals", 95));
        receipt.Verdict.ShouldBe(CompletenessVerdict.Unverified);
    }

    [Fact]
    public async Task A_census_whose_every_row_came_confirms_one_reading()
    {
        var census = new ControlTotal("ids", 95, [.. Rows(95).Select(RowKey.From)]);
        var receipt = await ReceiptAsync(ListingShape.Offset(200), census);
        receipt.Verdict.ShouldBe(CompletenessVerdict.Confirmed, receipt.Reason);
        receipt.Requests.ShouldBe(12 + 2 + TailCourse.Looks, "one reading, two lists of ids, the looks at the end");
    }

    [Fact]
    public async Task A_row_of_the_census_that_was_removed_meanwhile_is_not_missing()
    {
        var before = new ControlTotal("ids", 96, [.. Rows(96).Select(RowKey.From)]);
        var after = new ControlTotal("ids", 95, [.. Rows(95).Select(RowKey.From)]);
        (await ReceiptAsync(ListingShape.FixedPage(), before, after)).Verdict.ShouldBe(CompletenessVerdict.Confirmed);
    }

    [Fact]
    public async Task A_count_that_the_server_does_not_have_is_told_and_ends_nothing()
    {
        var failure = new ApiFailure { Account = new("Simulated", "default"), Operation = "count", StatusCode = System.Net.HttpStatusCode.NotFound };
        var listing = new CountedList(new SimulatedList(ListingShape.FixedPage(), Rows(95))) { Failure = new NotFoundException(failure) };
        var pages = await Walk.PagesAsync(ListingPageable.Create(listing, Verify, 10));
        pages.SelectMany(page => page.Items).ShouldBe(Rows(95));
        pages[^1].Receipt.ShouldNotBeNull().Reason.ShouldEndWith("The vendor's control total was not to be had: the server has no such endpoint.");
    }

    [Fact]
    public async Task The_vendors_own_totals_count_for_more_than_those_of_its_windows()
    {
        var list = new SimulatedList(ListingShape.FixedPage() with { HasTotal = true }, Rows(95)) { Distort = (_, window) => window with { TotalCount = 97 } };
        var pages = await Walk.PagesAsync(ListingPageable.Create(new CountedList(list, new ControlTotal("GET /totals", 95)), Verify, 10));
        var receipt = pages[^1].Receipt.ShouldNotBeNull();
        receipt.Verdict.ShouldBe(CompletenessVerdict.Consistent, receipt.Reason);
        (receipt.VendorTotalBefore, receipt.VendorTotalAfter).ShouldBe((95, 95));
    }

    [Fact]
    public async Task A_row_of_the_census_that_never_comes_is_incomplete_even_after_a_second_pass()
    {
        var census = new ControlTotal("ids", 96, [.. Rows(96).Select(RowKey.From)]);
        var receipt = await ReceiptAsync(ListingShape.Offset(200), census);
        receipt.Verdict.ShouldBe(CompletenessVerdict.Incomplete);
        receipt.Reason.ShouldStartWith("1 of the rows");
    }

    [Fact]
    public async Task A_server_without_totals_leaves_the_verdict_as_it_is()
    {
        var receipt = await ReceiptAsync(ListingShape.FixedPage(), (ControlTotal?)null);
        receipt.Verdict.ShouldBe(CompletenessVerdict.Unverified);
        receipt.Requests.ShouldBe(receipt.Windows + 1, "who has no total before has none after");
    }

    [Fact]
    public async Task Nobody_asks_for_totals_without_need()
    {
        var listing = new CountedList(new SimulatedList(ListingShape.Offset(200), Rows(95)), new ControlTotal("ids", 95));
        await Walk.RowsAsync(ListingPageable.Create(listing, new PagingOptions { PagesAhead = 0 }, 10));
        listing.Asked.ShouldBe(0);
    }
}
