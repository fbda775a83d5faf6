using Affiliate.Client.Errors;
using Affiliate.Client.Lab.Shifts;
using Affiliate.Client.Paging;
using Affiliate.Client.Paging.Endpoints;

namespace Affiliate.Client.Tests.Paging;

/// <summary>Servers whose totals, ends or orders are not to be believed: no row is cut off, and the walk ends.</summary>
public sealed class HostileTotalsTests
{
    private static readonly PagingOptions Sequential = new() { PrefetchPages = 0 };

    private static IEnumerable<long> Rows(int count) => Enumerable.Range(1, count).Select(i => (long)i);

    [Fact]
    public async Task The_vendors_word_that_nothing_follows_ends_the_walk()
    {
        var list = new SimulatedList(PagingScheme.Offset(10), Rows(30))
        {
            Distort = (_, response) => response with { IsEnd = response.Items.Count == 0 },
        };
        (await Walk.RowsAsync(Pageable.Create(list, Sequential))).ShouldBe(Rows(30));
    }

    [Fact]
    public async Task A_total_that_counts_more_than_there_is_means_incomplete()
    {
        var list = new SimulatedList(PagingScheme.Offset(10) with { HasTotal = true }, Rows(30))
        {
            Distort = (_, response) => response with { TotalCount = 45 },
        };
        var error = await Should.ThrowAsync<IncompleteListingException>(() => Walk.PagesAsync(Pageable.Create(list, Sequential)));
        error.Message.ShouldContain("45");
        var pages = await Walk.PagesAsync(Pageable.Create(list, Sequential with { OnIncomplete = IncompleteAction.Report }));
        pages.SelectMany(page => page.Items).ShouldBe(Rows(30));
        pages[^1].Completeness!.Level.ShouldBe(Completeness.Incomplete);
    }

    [Theory]
    [InlineData("offset")]
    [InlineData("page")]
    public async Task A_total_that_counts_less_than_there_is_cuts_nothing_off(string scheme)
    {
        var list = new SimulatedList(Shapes.Named(scheme) with { HasTotal = true }, Rows(95))
        {
            Distort = (_, response) => response with { TotalCount = 7 },
        };
        (await Walk.RowsAsync(Pageable.Create(list, Sequential, 10))).ShouldBe(Rows(95));
    }

    [Fact]
    public async Task A_list_without_end_whose_total_is_known_is_a_protocol_error()
    {
        var list = new SimulatedList(PagingScheme.Offset(100) with { HasTotal = true }, [])
        {
            Distort = (request, _) =>
                new PageResponse<long>([.. Enumerable.Range((int)request.Offset + 1, request.Size).Select(i => (long)i)])
                {
                    TotalCount = 155,
                },
        };
        await Should.ThrowAsync<ProtocolException>(() => Walk.PagesAsync(Pageable.Create(list, Sequential, 10)));
        list.Requests.ShouldBeLessThanOrEqualTo(2000);
    }

    [Fact]
    public async Task An_order_that_changes_all_the_time_ends_in_incomplete_within_bounds()
    {
        var random = new Random(7);
        var list = new SimulatedList(PagingScheme.Offset(100), Rows(1000))
        {
            BeforeRequest = it => random.Shuffle(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(it.Rows)),
        };
        await Should.ThrowAsync<IncompleteListingException>(() => Walk.PagesAsync(Pageable.Create(list, Sequential)));
        list.Requests.ShouldBeLessThanOrEqualTo(2 * (64 + (8 * 1001 / 99)));
    }

    [Fact]
    public async Task An_order_that_was_turned_round_is_read_anew_and_loses_nothing()
    {
        var list = new SimulatedList(PagingScheme.Offset(100), Rows(1000))
        {
            BeforeRequest = it =>
            {
                if (it.Requests == 5)
                    it.Rows.Reverse();
            },
        };
        var pages = await Walk.PagesAsync(Pageable.Create(list, Sequential));
        pages.SelectMany(page => page.Items).Order().ShouldBe(Rows(1000));
        pages[^1].Completeness.ShouldNotBeNull().Level.ShouldBe(Completeness.Contiguous);
    }

    [Fact]
    public async Task A_cursor_that_is_an_offset_in_disguise_gives_itself_away_and_is_read_twice()
    {
        SimulatedList? list = null;
        list = new SimulatedList(PagingScheme.Cursor(10), Rows(50))
        {
            Distort = (request, _) =>
            {
                var start = int.Parse(request.Cursor?["after-".Length..] ?? "0", System.Globalization.CultureInfo.InvariantCulture);
                if (list!.Requests == 3)
                    list.Rows.InsertRange(0, [101, 102]);
                return new PageResponse<long>([.. list.Rows.Skip(start).Take(10)])
                {
                    NextCursor = start + 10 < list.Rows.Count ? $"after-{start + 10}" : null,
                };
            },
        };
        var pages = await Walk.PagesAsync(Pageable.Create(list, Sequential, 10));
        var rows = pages.SelectMany(page => page.Items).ToList();
        rows.ShouldBeUnique();
        rows.Order().ShouldBe([.. Rows(50), 101, 102]);
        pages[^1].Completeness.ShouldNotBeNull().Reason.ShouldContain("opaque");
    }
}
