using Affiliate.Client.Errors;
using Affiliate.Client.Lab.Shifts;
using Affiliate.Client.Paging;
using Affiliate.Client.Paging.Endpoints;

namespace Affiliate.Client.Tests.Paging;

/// <summary>Servers that break the promises of paging: the walk ends, within a stated number of requests, and says what is wrong.</summary>
public sealed class HostileServerTests
{
    private static readonly PagingOptions Sequential = new() { PrefetchPages = 0 };

    private static IEnumerable<long> Rows(int count) => Enumerable.Range(1, count).Select(i => (long)i);

    [Theory]
    [InlineData("offset", 100)]
    [InlineData("offset", 2)]
    [InlineData("offset", 1)]
    [InlineData("page", 100)]
    [InlineData("page", 7)]
    [InlineData("fixed", 10)]
    public async Task A_server_that_ignores_the_paging_parameter_is_a_protocol_error(string scheme, int size)
    {
        var list = new SimulatedList(Shapes.Named(scheme), Rows(1000))
        {
            Distort = (request, _) => new PageResponse<long>([.. Rows(request.Size == 0 ? 10 : request.Size)]),
        };
        var error = await Should.ThrowAsync<ProtocolException>(() => Walk.PagesAsync(Pageable.Create(list, Sequential, size)));
        error.Message.ShouldContain("rows");
        list.Requests.ShouldBeLessThanOrEqualTo(16);
    }

    [Fact]
    public async Task A_place_that_is_ignored_for_a_while_by_a_server_that_cuts_pages_short_is_not_taken_for_the_end()
    {
        SimulatedList? list = null;
        list = new SimulatedList(Shapes.Named("offset"), Rows(35))
        {
            // Requests 5 to 7 are answered from the start, and from the sixth on with fewer rows than asked for.
            Distort = (request, response) => list!.Requests is >= 5 and <= 7
                ? new PageResponse<long>([.. Rows(35).Take(list.Requests == 5 ? request.Size : 4)])
                : response,
        };
        var pages = await Walk.PagesAsync(Pageable.Create(list, Sequential, 4));
        pages.SelectMany(page => page.Items).Order().ShouldBe(Rows(35));
        pages[^1].Completeness.ShouldNotBeNull().Reason.ShouldContain("second pass");
    }

    [Fact]
    public async Task A_place_that_is_ignored_where_pages_cannot_overlap_is_not_jumped_over()
    {
        SimulatedList? list = null;
        list = new SimulatedList(Shapes.Named("offset"), Rows(39))
        {
            Clamp = request => Math.Min(request, 1),
            Distort = (_, response) => list!.Requests == 20 ? new PageResponse<long>([1]) : response,
        };
        (await Walk.RowsAsync(Pageable.Create(list, Sequential, 9))).Order().ShouldBe(Rows(39));
    }

    [Fact]
    public async Task A_count_that_came_back_to_what_it_was_is_not_called_consistent()
    {
        var list = new SimulatedList(Shapes.Named("fixed") with { HasTotal = true }, Rows(30))
        {
            BeforeRequest = it =>
            {
                if (it.Requests == 2) it.Rows.Add(31);
                if (it.Requests == 3) it.Rows.RemoveAt(0);
            },
        };
        var pages = await Walk.PagesAsync(Pageable.Create(list, Sequential, 10));
        pages.SelectMany(page => page.Items).ShouldNotContain(21);
        pages[^1].Completeness.ShouldNotBeNull().Level.ShouldBe(Completeness.Unverified);
    }

    [Theory]
    [InlineData("offset")]
    [InlineData("page")]
    [InlineData("fixed")]
    public async Task A_server_that_repeats_its_last_page_for_ever_is_a_protocol_error(string scheme)
    {
        var list = new SimulatedList(Shapes.Named(scheme), Rows(95))
        {
            Distort = (_, response) => response.Items.Count > 0 ? response : new PageResponse<long>([.. Rows(95).Skip(90)]),
        };
        await Should.ThrowAsync<ProtocolException>(() => Walk.PagesAsync(Pageable.Create(list, Sequential, 10)));
        list.Requests.ShouldBeLessThanOrEqualTo(40);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public async Task A_cursor_that_comes_back_is_a_protocol_error_whatever_the_length_of_the_cycle(int length)
    {
        var page = 0;
        var list = new SimulatedList(PagingScheme.Cursor(10), Rows(10))
        {
            Distort = (request, _) => new PageResponse<long>([page]) { NextCursor = $"cursor-{page++ % length}" },
        };
        await Should.ThrowAsync<ProtocolException>(() => Walk.PagesAsync(Pageable.Create(list, Sequential, 10)));
        list.Requests.ShouldBe(length + 1);
    }

    [Fact]
    public async Task New_cursors_without_rows_end_in_a_protocol_error()
    {
        var page = 0;
        var list = new SimulatedList(PagingScheme.Cursor(10), [])
        {
            Distort = (_, _) => new PageResponse<long>([]) { NextCursor = $"cursor-{page++}" },
        };
        await Should.ThrowAsync<ProtocolException>(() => Walk.PagesAsync(Pageable.Create(list, Sequential, 10)));
        list.Requests.ShouldBeLessThanOrEqualTo(64 + 8 + 1);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public async Task A_cursor_list_ends_where_the_cursor_does_and_not_at_empty_or_short_pages(string? end)
    {
        int[][] pages = [[1, 2], [], [3], [], [], [4, 5]];
        var page = 0;
        var list = new SimulatedList(PagingScheme.Cursor(2), [])
        {
            Distort = (_, _) =>
                new PageResponse<long>([.. pages[page].Select(i => (long)i)])
                {
                    NextCursor = ++page < pages.Length ? $"cursor-{page}" : end,
                },
        };
        (await Walk.RowsAsync(Pageable.Create(list, Sequential, 2))).ShouldBe([1, 2, 3, 4, 5]);
        list.Requests.ShouldBe(6);
    }

    [Theory]
    [InlineData("offset", 1)]
    [InlineData("offset", 2)]
    [InlineData("offset", 3)]
    [InlineData("offset", 50)]
    [InlineData("page", 1)]
    [InlineData("page", 2)]
    [InlineData("page", 3)]
    [InlineData("page", 50)]
    public async Task A_clamped_size_loses_nothing(string scheme, int max)
    {
        foreach (var count in new[] { 0, 1, 49, 50, 51, 333 })
        {
            var list = new SimulatedList(Shapes.Named(scheme), Rows(count)) { Clamp = request => Math.Min(request, max) };
            var pages = await Walk.PagesAsync(Pageable.Create(list, Sequential, 200));
            pages.SelectMany(page => page.Items).Order().ShouldBe(Rows(count));
            list.Requests.ShouldBeLessThanOrEqualTo(12 + (3 * count / Math.Max(1, max - 1)));
        }
    }

    [Theory]
    [InlineData("offset")]
    [InlineData("page")]
    public async Task A_size_that_the_server_ignores_loses_nothing(string scheme)
    {
        foreach (var count in new[] { 0, 1, 24, 25, 26, 333 })
        {
            foreach (var size in new[] { 1, 10, 25, 200 })
            {
                var list = new SimulatedList(Shapes.Named(scheme), Rows(count)) { Clamp = _ => 25 };
                (await Walk.RowsAsync(Pageable.Create(list, Sequential, size))).Order().ShouldBe(Rows(count), $"{count} rows, size {size}");
            }
        }
    }

    [Theory]
    [InlineData("offset", false)]
    [InlineData("offset", true)]
    [InlineData("page", false)]
    [InlineData("page", true)]
    public async Task Pages_that_are_cut_short_or_come_empty_in_the_middle_lose_nothing(string scheme, bool total)
    {
        for (var seed = 0; seed < 300; seed++)
        {
            var random = new Random(seed);
            var count = random.Next(300);
            // Never twice in a row, and not the first response: an empty list is an empty list.
            var cut = true;
            var list = new SimulatedList(Shapes.Named(scheme) with { HasTotal = total }, Rows(count))
            {
                Distort = (_, response) =>
                    !(cut = !cut && random.Next(4) == 0)
                        ? response
                        : response with { Items = [.. response.Items.Take(random.Next(response.Items.Count + 1))] },
            };
            var rows = new List<long>();
            try
            {
                await foreach (var row in Pageable.Create(list, Sequential, 10)) rows.Add(row);
                rows.Order().ShouldBe(Rows(count), $"seed {seed}");
            }
            catch (IncompleteListingException)
            {
                rows.Distinct().Count().ShouldBe(rows.Count);
            }
        }
    }
}
