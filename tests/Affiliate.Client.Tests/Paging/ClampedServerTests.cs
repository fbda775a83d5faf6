using Affiliate.Client.Lab.Shifts;
using Affiliate.Client.Paging;
using Affiliate.Client.Paging.Endpoints;

namespace Affiliate.Client.Tests.Paging;

/// <summary>Servers that give fewer rows than asked, for a few requests or for ever, while rows go.</summary>
public sealed class ClampedServerTests
{
    private static readonly PagingOptions Sequential = new() { PrefetchPages = 0, OnIncomplete = IncompleteAction.Report };

    public static TheoryData<string, int> ShapesAndSizes()
    {
        var data = new TheoryData<string, int>();
        foreach (var scheme in new[] { "offset", "page" })
        {
            foreach (var max in new[] { 1, 2, 3, 4 }) data.Add(scheme, max);
        }

        return data;
    }

    private static IEnumerable<long> Rows(int count) => Enumerable.Range(1, count).Select(i => (long)i);

    [Theory]
    [MemberData(nameof(ShapesAndSizes))]
    public async Task A_size_that_is_cut_for_a_few_requests_is_asked_for_again(string scheme, int max)
    {
        foreach (var echoes in new[] { false, true })
        {
            var list = Clamped(scheme, 5000, max, first: 3, last: 6, echoes);
            var pages = await Walk.PagesAsync(Pageable.Create(list, Sequential, 100));
            pages.SelectMany(page => page.Items).Order().ShouldBe(Rows(5000));
            pages[^1].Completeness.ShouldNotBeNull().Level.ShouldBe(Completeness.Contiguous);
            list.Requests.ShouldBeLessThanOrEqualTo(2 * 60);
        }
    }

    [Fact]
    public async Task A_size_that_is_cut_for_long_does_not_count_against_the_bound_when_it_is_granted_again()
    {
        var list = Clamped("offset", 5000, max: 3, first: 3, last: 600);
        var pages = await Walk.PagesAsync(Pageable.Create(list, Sequential, 100));
        pages.SelectMany(page => page.Items).ShouldBe(Rows(5000));
        pages[^1].Completeness.ShouldNotBeNull().Reason.ShouldNotContain("second");
    }

    [Theory]
    [MemberData(nameof(ShapesAndSizes))]
    public async Task Rows_that_go_while_pages_are_cut_short_hide_no_other(string scheme, int max)
    {
        foreach (var echoes in new[] { false, true })
        {
            for (var at = 2; at < 20; at++)
            {
                var list = Clamped(scheme, 40, max, first: 3, last: 8, echoes, it => { if (it.Requests == at) it.Rows.RemoveRange(0, 2); });
                var pages = await Walk.PagesAsync(Pageable.Create(list, Sequential, 9));
                list.Rows.Except(pages.SelectMany(page => page.Items)).ShouldBeEmpty($"removed before request {at}");
                // Where the rows that went stood in an overlap, it may have been another copy of the list that answered.
                pages[^1].Completeness.ShouldNotBeNull().Level.ShouldBeOneOf(Completeness.Contiguous, Completeness.Unverified);
            }
        }
    }

    [Theory]
    [InlineData("offset")]
    [InlineData("page")]
    public async Task Rows_that_no_two_pages_can_share_are_read_twice(string scheme)
    {
        var list = Clamped(scheme, 30, max: 1);
        var pages = await Walk.PagesAsync(Pageable.Create(list, Sequential, 9));
        pages.SelectMany(page => page.Items).ShouldBe(Rows(30));
        var completeness = pages[^1].Completeness.ShouldNotBeNull();
        completeness.Level.ShouldBe(Completeness.Consistent);
        completeness.Reason.ShouldContain("second reading");
    }

    [Theory]
    [InlineData("offset")]
    [InlineData("page")]
    public async Task A_row_that_goes_from_a_list_that_no_two_pages_can_share_hides_no_other_and_is_told(string scheme)
    {
        for (var at = 2; at < 28; at++)
        {
            var list = Clamped(scheme, 30, max: 1, change: it => { if (it.Requests == at) it.Rows.RemoveAt(0); });
            var pages = await Walk.PagesAsync(Pageable.Create(list, Sequential, 9));
            list.Rows.Except(pages.SelectMany(page => page.Items)).ShouldBeEmpty($"removed before request {at}");
            pages[^1].Completeness.ShouldNotBeNull().Level.ShouldBe(Completeness.Incomplete, $"removed before request {at}");
        }
    }

    [Fact]
    public async Task A_walk_that_was_resumed_reads_nothing_twice()
    {
        var pages = await Walk.PagesAsync(Pageable.Create(Clamped("offset", 30, max: 1), Sequential, 9));
        var token = pages[9].ContinuationToken.ShouldNotBeNull();
        var rest = await Walk.PagesAsync(Pageable.Create(Clamped("offset", 30, max: 1), Sequential, 9), token);
        rest.SelectMany(page => page.Items).ShouldBe(Rows(30).Skip(10));
        rest[^1].Completeness.ShouldNotBeNull().Level.ShouldBe(Completeness.Unverified);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_page_cut_short_just_when_a_row_goes_is_not_taken_for_the_end(bool total)
    {
        // The second page lacks the last row, and before the third request a row in front goes: nothing stands where the last row was.
        var list = Clamped(
            "offset",
            12,
            max: 3,
            first: 2,
            last: 2,
            change: it =>
            {
                if (it.Requests == 3)
                    it.Rows.RemoveAt(0);
            },
            total: total
        );
        (await Walk.RowsAsync(Pageable.Create(list, Sequential, 9))).ShouldBe(Rows(12));
    }

    [Fact]
    public async Task A_total_that_seems_reached_because_the_place_was_ignored_is_no_end()
    {
        // 2 rows of 3, then the first 2 again in place of the next one: 1 row passed over, 2 received, 3 counted.
        var list = Clamped(
            "offset",
            3,
            max: 0,
            total: true,
            twist: (it, request) => it.Requests <= 2 ? request with { Offset = 0, Size = 2 } : request
        );
        (await Walk.RowsAsync(Pageable.Create(list, Sequential, 7))).ShouldBe(Rows(3));
    }

    [Theory]
    [InlineData("offset", false)]
    [InlineData("offset", true)]
    [InlineData("page", false)]
    [InlineData("page", true)]
    public async Task Nothing_is_lost_silently_between_short_pages_ignored_places_and_rows_that_come_and_go(string scheme, bool total)
    {
        var losses = new List<string>();
        for (var seed = 0; seed < 5000; seed++)
        {
            var walk = await HostileWalk.RunAsync(Shapes.Named(scheme) with { HasTotal = total }, seed);
            walk.Rows.ShouldBeUnique($"seed {seed}");
            if (walk.Completeness is not { Level: not Completeness.Incomplete } completeness) continue;
            var lost = walk.List.Rows.Intersect(walk.Initial).Except(walk.Rows).ToList();
            if (lost.Count > 0) losses.Add($"seed {seed} lost {string.Join(", ", lost)}: {completeness.Level}, {completeness.Reason}");
        }

        losses.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("offset")]
    [InlineData("page")]
    public async Task Whatever_was_read_came_before_the_exception(string schemeName)
    {
        var scheme = Shapes.Named(schemeName) with { HasTotal = true };
        var incomplete = 0;
        for (var seed = 0; seed < 5000; seed++)
        {
            var reported = await HostileWalk.RunAsync(scheme, seed);
            if (reported.Completeness is not { Level: Completeness.Incomplete }) continue;
            incomplete++;
            var thrown = await HostileWalk.RunAsync(scheme, seed, IncompleteAction.Throw);
            thrown.Failure.ShouldNotBeNull();
            thrown.Rows.ShouldBe(reported.Rows, $"seed {seed}");
        }

        incomplete.ShouldBeGreaterThan(3);
    }

    private static SimulatedList Clamped(
        string scheme,
        int count,
        int max,
        int first = 1,
        int last = int.MaxValue,
        bool echoes = false,
        Action<SimulatedList>? change = null,
        Func<SimulatedList, PageRequest, PageRequest>? twist = null,
        bool total = false
    ) =>
        TwistedList.Create(
            Shapes.Named(scheme) with { HasTotal = total },
            Rows(count),
            change,
            twist
                ?? (
                    (it, request) =>
                        it.Requests >= first && it.Requests <= last ? request with { Size = Math.Min(request.Size, max) } : request
                ),
            echoes
        );
}
