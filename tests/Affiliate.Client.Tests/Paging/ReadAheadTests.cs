using Affiliate.Client.Lab.Shifts;
using Affiliate.Client.Paging;
using Affiliate.Client.Paging.Endpoints;

namespace Affiliate.Client.Tests.Paging;

public sealed class ReadAheadTests
{
    private const string CountBehind = "rows come in on the last page, and the count stays behind";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static IEnumerable<long> Rows(int count) => Enumerable.Range(1, count).Select(i => (long)i);

    private static PagingScheme Offset(bool total) => PagingScheme.Offset(200) with { HasTotal = total };

    [Theory]
    [InlineData(0, 4, false)]
    [InlineData(1, 4, false)]
    [InlineData(2, 4, false)]
    [InlineData(5, 4, false)]
    [InlineData(0, 4, true)]
    [InlineData(2, 1, true)]
    [InlineData(2, 4, true)]
    public async Task It_fetches_no_more_pages_ahead_than_told(int ahead, int parallel, bool total)
    {
        var list = new SimulatedList(Offset(total), Rows(1000));
        var max = ahead + (total && ahead > 0 && parallel > 1 ? parallel : 0);
        var pages = Pageable
            .Create(list, new PagingOptions { PrefetchPages = ahead, MaxConcurrentPages = parallel }, 10)
            .AsPages(null, Stop)
            .GetAsyncEnumerator(Stop);
        for (var taken = 1; taken <= 20; taken++)
        {
            (await pages.MoveNextAsync()).ShouldBeTrue();
            list.Requests.ShouldBeInRange(taken, taken + max);
        }

        await pages.DisposeAsync();
    }

    [Theory]
    [InlineData("offset")]
    [InlineData("page")]
    public async Task With_a_known_total_it_keeps_as_many_pages_flying_as_told_and_stays_in_order(string scheme)
    {
        var gates = new Gates();
        var list = new SimulatedList(Shapes.Named(scheme) with { HasTotal = true }, Rows(200)) { Delay = gates.WaitAsync };
        var walk = Walk.RowsAsync(Pageable.Create(list, new PagingOptions { MaxConcurrentPages = 4, PrefetchPages = 2 }, 10));
        await gates.OpenFirstAsync(1);
        await gates.ArrivedAsync(4);
        gates.MaxWaiting.ShouldBe(4);
        gates.OpenLastFirst();
        (await walk).ShouldBe(Rows(200));
        gates.MaxWaiting.ShouldBe(4);
    }

    [Fact]
    public async Task What_confirms_the_end_is_asked_for_beside_the_last_pages()
    {
        var gates = new Gates();
        var list = new SimulatedList(Offset(total: true), Rows(40)) { Delay = gates.WaitAsync };
        var walk = Walk.RowsAsync(Pageable.Create(list, new PagingOptions { MaxConcurrentPages = 4 }, 10));
        await gates.OpenFirstAsync(1);
        await gates.ArrivedAsync(4);
        list.Asked.Select(page => page.Offset).ShouldBe([0, 9, 19, 29, 39]);
        gates.OpenLastFirst();
        (await walk).ShouldBe(Rows(40));
        list.Requests.ShouldBe(5);
    }

    [Theory]
    [InlineData("a row is added at the end")]
    [InlineData("a row of the last page goes, and one is added at the end")]
    [InlineData("a row of the last page goes to the end")]
    [InlineData("a row comes in on the last page")]
    [InlineData("a row comes in at the front, and the last one goes")]
    [InlineData("the last row goes")]
    [InlineData(CountBehind)]
    public async Task An_end_that_was_confirmed_before_the_last_page_came_is_no_end_if_the_list_moved_between(string change)
    {
        var confirmed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        SimulatedList? list = null;
        list = new SimulatedList(Offset(total: true), Rows(40))
        {
            // The page of row 30 is answered after the one of row 40, and the list has changed by then.
            Delay = async (request, token) =>
            {
                if (request.Offset != 29 || confirmed.Task.IsCompleted) return;
                await confirmed.Task.WaitAsync(token);
                Change(list!.Rows, change);
            },
            Distort = (request, response) =>
            {
                if (request.Offset == 39) confirmed.TrySetResult();
                // Where the count moves along, it alone tells that the list goes on.
                return change == CountBehind ? response with { TotalCount = 40 } : response;
            },
        };
        var pages = await Walk.PagesAsync(Pageable.Create(list, new PagingOptions { MaxConcurrentPages = 4 }, 10));
        var rows = pages.SelectMany(page => page.Items).ToList();
        rows.ShouldBeUnique();
        list.Rows.Except(rows).ShouldBeEmpty();
        confirmed.Task.IsCompleted.ShouldBeTrue();
        pages[^1].Completeness.ShouldNotBeNull().Level.ShouldNotBe(Completeness.Incomplete);
    }

    private static void Change(List<long> rows, string change)
    {
        switch (change)
        {
            case "a row is added at the end":
                rows.Add(41);
                break;
            case "a row of the last page goes, and one is added at the end":
                rows.Remove(35);
                rows.Add(41);
                break;
            case "a row of the last page goes to the end":
                rows.Remove(35);
                rows.Add(35);
                break;
            case "a row comes in on the last page":
                rows.Insert(34, 41);
                break;
            case CountBehind:
                rows.InsertRange(35, [41, 42, 43, 44, 45]);
                break;
            case "a row comes in at the front, and the last one goes":
                rows.Remove(40);
                rows.Insert(0, 41);
                break;
            default:
                rows.Remove(40);
                break;
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task After_the_consumer_stopped_no_request_is_started_and_the_flying_ones_are_cancelled(bool total)
    {
        var gates = new Gates();
        var list = new SimulatedList(Offset(total), Rows(1000)) { Delay = gates.WaitAsync };
        var pages = Pageable.Create(list, null, 10).AsPages(null, Stop).GetAsyncEnumerator(Stop);
        var first = pages.MoveNextAsync();
        await gates.OpenFirstAsync(1);
        (await first).ShouldBeTrue();
        await gates.ArrivedAsync(1);
        var started = list.Requests;
        await pages.DisposeAsync();
        gates.Waiting.ShouldBe(0);
        list.Requests.ShouldBe(started);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Stopping_waits_until_every_request_has_ended(bool total)
    {
        var (started, ended) = (0, 0);
        var second = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var list = new SimulatedList(Offset(total), Rows(1000))
        {
            Delay = async (_, token) =>
            {
                var number = ++started;
                if (number == 2) second.SetResult();
                try
                {
                    if (number > 1) await new TaskCompletionSource().Task.WaitAsync(token);
                }
                finally
                {
                    // Takes its time to give up, a later one more.
                    for (var i = 1; i < 100 * number; i++) await Task.Yield();
                    Interlocked.Increment(ref ended);
                }
            },
        };
        var pages = Pageable.Create(list, null, 10).AsPages(null, Stop).GetAsyncEnumerator(Stop);
        (await pages.MoveNextAsync()).ShouldBeTrue();
        await second.Task;
        await pages.DisposeAsync();
        ended.ShouldBe(list.Requests);
    }

    [Fact]
    public async Task After_a_shift_early_pages_are_cancelled_and_no_others_are_for_nothing()
    {
        SimulatedList? list = null;
        list = new SimulatedList(Offset(total: true), Rows(1000))
        {
            BeforeRequest = it => { if (it.Requests == 21) it.Rows.RemoveRange(0, 30); },
            // The three that follow are on their way when the shift is seen; nobody ever responses them.
            Delay = (_, token) => list!.Requests is > 21 and <= 24 ? new TaskCompletionSource().Task.WaitAsync(token) : Task.CompletedTask,
        };
        var pages = await Walk.PagesAsync(Pageable.Create(list, null, 10));
        pages.SelectMany(page => page.Items).ShouldBe(Rows(1000));
        var completeness = pages[^1].Completeness.ShouldNotBeNull();
        completeness.ShiftsRepaired.ShouldBe(1);
        (completeness.Requests - completeness.Pages).ShouldBe(3);
    }

    [Fact]
    public async Task A_second_pass_begins_with_pages_of_its_own()
    {
        var list = new SimulatedList(Offset(total: true), Rows(200))
        {
            BeforeRequest = it =>
            {
                if (it.Requests == 5) it.Rows.Reverse(30, 20);
                if (it.Requests == 10) it.Rows.RemoveRange(100, 100);
            },
        };
        var pages = await Walk.PagesAsync(Pageable.Create(list, null, 10));
        var rows = pages.SelectMany(page => page.Items).ToList();
        rows.ShouldBeUnique();
        list.Rows.Except(rows).ShouldBeEmpty();
        var completeness = pages[^1].Completeness.ShouldNotBeNull();
        completeness.Reason.ShouldContain("second pass");
        completeness.Pages.ShouldBe(22, "ten a pass, and one behind the last row for each");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    public async Task Cancelling_ends_the_walk_within_the_request_that_is_flying(int ahead)
    {
        var gates = new Gates();
        var list = new SimulatedList(Offset(total: true), Rows(1000)) { Delay = gates.WaitAsync };
        using var cancel = new CancellationTokenSource();
        var pages = Pageable
            .Create(list, new PagingOptions { PrefetchPages = ahead }, 10)
            .AsPages(null, cancel.Token)
            .GetAsyncEnumerator(cancel.Token);
        var first = pages.MoveNextAsync();
        await gates.OpenFirstAsync(1);
        (await first).ShouldBeTrue();
        var second = pages.MoveNextAsync();
        await gates.ArrivedAsync(1);
        await cancel.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(second.AsTask());
        gates.Waiting.ShouldBe(0);
        await pages.DisposeAsync();
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(2, 1)]
    [InlineData(2, 4)]
    public async Task A_failure_comes_after_every_page_before_it(int ahead, int parallel)
    {
        var list = new SimulatedList(Offset(total: true), Rows(1000))
        {
            Distort = (request, response) => request.Offset >= 45 ? throw new InvalidOperationException("broken") : response,
        };
        var rows = new List<long>();
        var walk = Pageable.Create(list, new PagingOptions { PrefetchPages = ahead, MaxConcurrentPages = parallel }, 10);
        var error = await Should.ThrowAsync<InvalidOperationException>(async () =>
        {
            await foreach (var row in walk.WithCancellation(Stop)) rows.Add(row);
        });
        error.Message.ShouldBe("broken");
        rows.ShouldBe(Rows(50));
    }

    [Fact]
    public async Task Every_enumeration_is_a_walk_of_its_own()
    {
        var walk = Pageable.Create(new SimulatedList(Offset(total: true), Rows(95)), null, 10);
        (await Walk.RowsAsync(walk)).ShouldBe(Rows(95));
        (await Walk.RowsAsync(walk)).ShouldBe(Rows(95));
    }
}
