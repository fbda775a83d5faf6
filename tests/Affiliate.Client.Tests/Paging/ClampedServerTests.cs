using Affiliate.Client.Lab.Shifts;
using Affiliate.Client.Paging;

namespace Affiliate.Client.Tests.Paging;

/// <summary>Servers that give fewer rows than asked, for a few requests or for ever, while rows go.</summary>
public sealed class ClampedServerTests
{
    private static readonly PagingOptions Sequential = new() { PagesAhead = 0, OnIncomplete = IncompleteAction.Report };

    public static TheoryData<string, int> ShapesAndSizes()
    {
        var data = new TheoryData<string, int>();
        foreach (var shape in new[] { "offset", "page" })
        {
            foreach (var most in new[] { 1, 2, 3, 4 }) data.Add(shape, most);
        }

        return data;
    }

    private static IEnumerable<long> Rows(int count) => Enumerable.Range(1, count).Select(i => (long)i);

    [Theory]
    [MemberData(nameof(ShapesAndSizes))]
    public async Task A_size_that_is_cut_for_a_few_requests_is_asked_for_again(string shape, int most)
    {
        foreach (var echoes in new[] { false, true })
        {
            var list = Clamped(shape, 5000, most, first: 3, last: 6, echoes);
            var pages = await Walk.PagesAsync(ListingPageable.Create(list, Sequential, 100));
            pages.SelectMany(page => page.Items).Order().ShouldBe(Rows(5000));
            pages[^1].Receipt.ShouldNotBeNull().Verdict.ShouldBe(CompletenessVerdict.Contiguous);
            list.Requests.ShouldBeLessThanOrEqualTo(2 * 60);
        }
    }

    [Fact]
    public async Task A_size_that_is_cut_for_long_does_not_count_against_the_bound_when_it_is_granted_again()
    {
        var list = Clamped("offset", 5000, most: 3, first: 3, last: 600);
        var pages = await Walk.PagesAsync(ListingPageable.Create(list, Sequential, 100));
        pages.SelectMany(page => page.Items).ShouldBe(Rows(5000));
        pages[^1].Receipt.ShouldNotBeNull().Reason.ShouldNotContain("second");
    }

    [Theory]
    [MemberData(nameof(ShapesAndSizes))]
    public async Task Rows_that_go_while_pages_are_cut_short_hide_no_other(string shape, int most)
    {
        foreach (var echoes in new[] { false, true })
        {
            for (var at = 2; at < 20; at++)
            {
                var list = Clamped(shape, 40, most, first: 3, last: 8, echoes, it => { if (it.Requests == at) it.Rows.RemoveRange(0, 2); });
                var pages = await Walk.PagesAsync(ListingPageable.Create(list, Sequential, 9));
                list.Rows.Except(pages.SelectMany(page => page.Items)).ShouldBeEmpty($"removed before request {at}");
                // Where the rows that went stood in an overlap, it may have been another copy of the list that answered.
                pages[^1].Receipt.ShouldNotBeNull().Verdict.ShouldBeOneOf(CompletenessVerdict.Contiguous, CompletenessVerdict.Unverified);
            }
        }
    }

    [Theory]
    [InlineData("offset")]
    [InlineData("page")]
    public async Task Rows_that_no_two_windows_can_share_are_read_twice(string shape)
    {
        var list = Clamped(shape, 30, most: 1);
        var pages = await Walk.PagesAsync(ListingPageable.Create(list, Sequential, 9));
        pages.SelectMany(page => page.Items).ShouldBe(Rows(30));
        var receipt = pages[^1].Receipt.ShouldNotBeNull();
        receipt.Verdict.ShouldBe(CompletenessVerdict.Consistent);
        receipt.Reason.ShouldContain("second reading");
    }

    [Theory]
    [InlineData("offset")]
    [InlineData("page")]
    public async Task A_row_that_goes_from_a_list_that_no_two_windows_can_share_hides_no_other_and_is_told(string shape)
    {
        for (var at = 2; at < 28; at++)
        {
            var list = Clamped(shape, 30, most: 1, change: it => { if (it.Requests == at) it.Rows.RemoveAt(0); });
            var pages = await Walk.PagesAsync(ListingPageable.Create(list, Sequential, 9));
            list.Rows.Except(pages.SelectMany(page => page.Items)).ShouldBeEmpty($"removed before request {at}");
            pages[^1].Receipt.ShouldNotBeNull().Verdict.ShouldBe(CompletenessVerdict.Incomplete, $"removed before request {at}");
        }
    }

    [Fact]
    public async Task A_walk_that_was_resumed_reads_nothing_twice()
    {
        var pages = await Walk.PagesAsync(ListingPageable.Create(Clamped("offset", 30, most: 1), Sequential, 9));
        var token = pages[9].ContinuationToken.ShouldNotBeNull();
        var rest = await Walk.PagesAsync(ListingPageable.Create(Clamped("offset", 30, most: 1), Sequential, 9), token);
        rest.SelectMany(page => page.Items).ShouldBe(Rows(30).Skip(10));
        rest[^1].Receipt.ShouldNotBeNull().Verdict.ShouldBe(CompletenessVerdict.Unverified);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_page_cut_short_just_when_a_row_goes_is_not_taken_for_the_end(bool total)
    {
        // The second window lacks the last row, and before the third request a row in front goes: nothing stands where the last row was.
        var list = Clamped("offset", 12, most: 3, first: 2, last: 2, change: it => { if (it.Requests == 3) it.Rows.RemoveAt(0); }, total: total);
        (await Walk.RowsAsync(ListingPageable.Create(list, Sequential, 9))).ShouldBe(Rows(12));
    }

    [Fact]
    public async Task A_total_that_seems_reached_because_the_place_was_ignored_is_no_end()
    {
        // 2 rows of 3, then the first 2 again in place of the next one: 1 row passed over, 2 received, 3 counted.
        var list = Clamped("offset", 3, most: 0, total: true, twist: (it, asked) => it.Requests <= 2 ? asked with { Offset = 0, Size = 2 } : asked);
        (await Walk.RowsAsync(ListingPageable.Create(list, Sequential, 7))).ShouldBe(Rows(3));
    }

    [Theory]
    [InlineData("offset", false)]
    [InlineData("offset", true)]
    [InlineData("page", false)]
    [InlineData("page", true)]
    public async Task Nothing_is_lost_silently_between_short_pages_ignored_places_and_rows_that_come_and_go(string shape, bool total)
    {
        var losses = new List<string>();
        for (var seed = 0; seed < 5000; seed++)
        {
            var walk = await HostileWalk.RunAsync(Shapes.Named(shape) with { HasTotal = total }, seed);
            walk.Rows.ShouldBeUnique($"seed {seed}");
            if (walk.Receipt is not { Verdict: not CompletenessVerdict.Incomplete } receipt) continue;
            var lost = walk.List.Rows.Intersect(walk.Initial).Except(walk.Rows).ToList();
            if (lost.Count > 0) losses.Add($"seed {seed} lost {string.Join(", ", lost)}: {receipt.Verdict}, {receipt.Reason}");
        }

        losses.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("offset")]
    [InlineData("page")]
    public async Task Whatever_was_read_came_before_the_exception(string shapeName)
    {
        var shape = Shapes.Named(shapeName) with { HasTotal = true };
        var incomplete = 0;
        for (var seed = 0; seed < 5000; seed++)
        {
            var reported = await HostileWalk.RunAsync(shape, seed);
            if (reported.Receipt is not { Verdict: CompletenessVerdict.Incomplete }) continue;
            incomplete++;
            var thrown = await HostileWalk.RunAsync(shape, seed, IncompleteAction.Throw);
            thrown.Failure.ShouldNotBeNull();
            thrown.Rows.ShouldBe(reported.Rows, $"seed {seed}");
        }

        incomplete.ShouldBeGreaterThan(3);
    }

    private static SimulatedList Clamped(
        string shape, int count, int most, int first = 1, int last = int.MaxValue, bool echoes = false, Action<SimulatedList>? change = null,
        Func<SimulatedList, WindowRequest, WindowRequest>? twist = null, bool total = false) => TwistedList.Of(
            Shapes.Named(shape) with { HasTotal = total }, Rows(count), change,
            twist ?? ((it, asked) => it.Requests >= first && it.Requests <= last ? asked with { Size = Math.Min(asked.Size, most) } : asked), echoes);
}
