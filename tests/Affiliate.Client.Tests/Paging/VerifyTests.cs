using Affiliate.Client.Errors;
using Affiliate.Client.Lab.Shifts;
using Affiliate.Client.Paging;
using Affiliate.Client.Paging.Endpoints;
using Affiliate.Client.Paging.Strategies;

namespace Affiliate.Client.Tests.Paging;

/// <summary>The vendor's own totals, which are asked for only when the caller wants them.</summary>
public sealed class VerifyTests
{
    private static readonly PagingOptions Verify = new() { PrefetchPages = 0, Verify = true, OnIncomplete = IncompleteAction.Report };

    private static IEnumerable<long> Rows(int count) => Enumerable.Range(1, count).Select(i => (long)i);

    private static async Task<CompletenessReport> CompletenessAsync(PagingScheme scheme, params ControlTotal?[] totals) =>
        (await Walk.PagesAsync(Pageable.Create(new CountedList(new SimulatedList(scheme, Rows(95)), totals), Verify, 10)))[^1]
            .Completeness.ShouldNotBeNull();

    [Fact]
    public async Task A_count_that_agrees_makes_fixed_pages_consistent()
    {
        var completeness = await CompletenessAsync(PagingScheme.FixedPage(), new ControlTotal("GET /totals", 95));
        completeness.Level.ShouldBe(Completeness.Consistent, completeness.Reason);
        (completeness.VendorTotalBefore, completeness.VendorTotalAfter).ShouldBe((95, 95));
        completeness.Requests.ShouldBe(completeness.Pages + 2);
    }

    [Fact]
    public async Task A_count_that_says_more_makes_fixed_pages_incomplete()
    {
        var completeness = await CompletenessAsync(PagingScheme.FixedPage(), new ControlTotal("GET /totals", 97));
        completeness.Level.ShouldBe(Completeness.Incomplete);
        completeness.Reason.ShouldStartWith("2 of the rows");
    }

    [Fact]
    public async Task Rows_that_a_shift_of_fixed_pages_hid_are_brought_by_a_second_pass()
    {
        var list = new SimulatedList(PagingScheme.FixedPage(), Rows(96))
        {
            BeforeRequest = it =>
            {
                if (it.Requests == 5)
                    it.Rows.Remove(1);
            },
        };
        var pages = await Walk.PagesAsync(Pageable.Create(new CountedList(list, new ControlTotal("GET /totals", 96)), Verify, 10));
        pages.SelectMany(page => page.Items).ShouldBe(Rows(96), ignoreOrder: true);
        pages[^1].Completeness.ShouldNotBeNull().Level.ShouldBe(Completeness.Consistent);
    }

    [Fact]
    public async Task A_count_that_changed_proves_nothing()
    {
        var completeness = await CompletenessAsync(
            PagingScheme.FixedPage(),
            new ControlTotal("GET /totals", 97),
            new ControlTotal("GET /totals", 95)
        );
        completeness.Level.ShouldBe(Completeness.Unverified);
    }

    [Fact]
    public async Task A_census_whose_every_row_came_confirms_one_reading()
    {
        var census = new ControlTotal("ids", 95, [.. Rows(95).Select(RowKey.From)]);
        var completeness = await CompletenessAsync(PagingScheme.Offset(200), census);
        completeness.Level.ShouldBe(Completeness.Confirmed, completeness.Reason);
        completeness.Requests.ShouldBe(12 + 2 + TailPagingStrategy.Looks, "one reading, two lists of ids, the looks at the end");
    }

    [Fact]
    public async Task A_row_of_the_census_that_was_removed_meanwhile_is_not_missing()
    {
        var before = new ControlTotal("ids", 96, [.. Rows(96).Select(RowKey.From)]);
        var after = new ControlTotal("ids", 95, [.. Rows(95).Select(RowKey.From)]);
        (await CompletenessAsync(PagingScheme.FixedPage(), before, after)).Level.ShouldBe(Completeness.Confirmed);
    }

    [Fact]
    public async Task A_count_that_the_server_does_not_have_is_told_and_ends_nothing()
    {
        var failure = new ApiFailure
        {
            Account = new("Simulated", "default"),
            Operation = "count",
            StatusCode = System.Net.HttpStatusCode.NotFound,
        };
        var listing = new CountedList(new SimulatedList(PagingScheme.FixedPage(), Rows(95))) { Failure = new NotFoundException(failure) };
        var pages = await Walk.PagesAsync(Pageable.Create(listing, Verify, 10));
        pages.SelectMany(page => page.Items).ShouldBe(Rows(95));
        pages[^1]
            .Completeness.ShouldNotBeNull()
            .Reason.ShouldEndWith("The vendor's control total was not to be had: the server has no such endpoint.");
    }

    [Fact]
    public async Task The_vendors_own_totals_count_for_more_than_those_of_its_pages()
    {
        var list = new SimulatedList(PagingScheme.FixedPage() with { HasTotal = true }, Rows(95))
        {
            Distort = (_, response) => response with { TotalCount = 97 },
        };
        var pages = await Walk.PagesAsync(Pageable.Create(new CountedList(list, new ControlTotal("GET /totals", 95)), Verify, 10));
        var completeness = pages[^1].Completeness.ShouldNotBeNull();
        completeness.Level.ShouldBe(Completeness.Consistent, completeness.Reason);
        (completeness.VendorTotalBefore, completeness.VendorTotalAfter).ShouldBe((95, 95));
    }

    [Fact]
    public async Task A_row_of_the_census_that_never_comes_is_incomplete_even_after_a_second_pass()
    {
        var census = new ControlTotal("ids", 96, [.. Rows(96).Select(RowKey.From)]);
        var completeness = await CompletenessAsync(PagingScheme.Offset(200), census);
        completeness.Level.ShouldBe(Completeness.Incomplete);
        completeness.Reason.ShouldStartWith("1 of the rows");
    }

    [Fact]
    public async Task A_server_without_totals_leaves_the_level_as_it_is()
    {
        var completeness = await CompletenessAsync(PagingScheme.FixedPage(), (ControlTotal?)null);
        completeness.Level.ShouldBe(Completeness.Unverified);
        completeness.Requests.ShouldBe(completeness.Pages + 1, "who has no total before has none after");
    }

    [Fact]
    public async Task Nobody_asks_for_totals_without_need()
    {
        var listing = new CountedList(new SimulatedList(PagingScheme.Offset(200), Rows(95)), new ControlTotal("ids", 95));
        await Walk.RowsAsync(Pageable.Create(listing, new PagingOptions { PrefetchPages = 0 }, 10));
        listing.Asked.ShouldBe(0);
    }
}
