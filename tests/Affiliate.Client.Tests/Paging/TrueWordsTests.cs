using Affiliate.Client.Errors;
using Affiliate.Client.Lab.Shifts;
using Affiliate.Client.Paging;
using Affiliate.Client.Paging.Endpoints;
using Affiliate.Client.Paging.Strategies;

namespace Affiliate.Client.Tests.Paging;

/// <summary>Claims that a listing must not make, and what <see cref="PagingOptions.Confirm"/> costs.</summary>
public sealed class TrueWordsTests
{
    private static readonly PagingOptions Report = new() { PrefetchPages = 0, OnIncomplete = IncompleteAction.Report };

    private static IEnumerable<long> Rows(int count) => Enumerable.Range(1, count).Select(i => (long)i);

    private static async Task<CompletenessReport> CompletenessAsync(
        SimulatedList list,
        PagingOptions? options = null,
        int? size = 10,
        string? token = null
    ) => (await Walk.PagesAsync(Pageable.Create(list, options ?? Report, size), token))[^1].Completeness.ShouldNotBeNull();

    [Theory]
    [InlineData("offset", 2)]
    [InlineData("page", 2)]
    [InlineData("token", 4)]
    [InlineData("fixed", 4)]
    public async Task A_quiet_list_is_confirmed_by_readings_that_agree(string scheme, int readings)
    {
        var list = new SimulatedList(Shapes.Named(scheme), Rows(995));
        var once = (await CompletenessAsync(new SimulatedList(Shapes.Named(scheme), Rows(995)))).Requests;
        var completeness = await CompletenessAsync(list, Report with { Confirm = true });
        completeness.Level.ShouldBe(Completeness.Confirmed, completeness.Reason);
        completeness.DistinctRows.ShouldBe(995);
        completeness.Requests.ShouldBeLessThanOrEqualTo((readings * once) + (3 * TailPagingStrategy.Looks));
    }

    [Theory]
    [InlineData("offset", 0)]
    [InlineData("page", 0)]
    [InlineData("token", 0)]
    [InlineData("token", 7)]
    [InlineData("unpaged", 7)]
    public async Task A_list_of_one_page_is_confirmed(string scheme, int rows) =>
        (await CompletenessAsync(new SimulatedList(Shapes.Named(scheme), Rows(rows)), Report with { Confirm = true })).Level.ShouldBe(
            Completeness.Confirmed
        );

    [Fact]
    public async Task Nothing_is_confirmed_after_resuming()
    {
        var pages = await Walk.PagesAsync(Pageable.Create(new SimulatedList(Shapes.Named("offset"), Rows(100)), Report, 10));
        var completeness = await CompletenessAsync(
            new SimulatedList(Shapes.Named("offset"), Rows(100)),
            Report with { Confirm = true },
            token: pages[3].ContinuationToken
        );
        completeness.Level.ShouldBe(Completeness.Contiguous);
    }

    [Theory]
    [InlineData(250)]
    [InlineData(100)]
    public async Task A_page_that_may_be_full_and_has_no_cursor_proves_nothing(int rows)
    {
        var list = new SimulatedList(PagingScheme.Cursor(250), Rows(437)) { Distort = (_, _) => new PageResponse<long>([.. Rows(rows)]) };
        var completeness = await CompletenessAsync(list, Report with { Confirm = true }, size: null);
        completeness.Level.ShouldBe(Completeness.Unverified, completeness.Reason);
    }

    [Fact]
    public async Task The_last_page_after_a_resumed_cursor_is_unverified_at_best()
    {
        var pages = await Walk.PagesAsync(Pageable.Create(new SimulatedList(Shapes.Named("token"), Rows(20)), Report, 10));
        var completeness = await CompletenessAsync(new SimulatedList(Shapes.Named("token"), Rows(20)), token: pages[0].ContinuationToken);
        completeness.Level.ShouldBe(Completeness.Unverified);
    }

    [Theory]
    [InlineData("token")]
    [InlineData("fixed")]
    public async Task A_stop_after_any_row_of_a_large_page_is_gone_on_with_exactly(string scheme)
    {
        SimulatedList List() => new(scheme == "token" ? PagingScheme.Cursor(250) : PagingScheme.FixedPage(), Rows(700)) { FixedSize = 250 };
        var pages = await Walk.PagesAsync(Pageable.Create(List(), Report));
        var done = new List<long>();
        foreach (var page in pages)
        {
            foreach (var n in (int[])[0, 1, 50, 57, 99, 100, 149, 150, 151, 199])
            {
                if (n > page.Items.Count || page.GetContinuationToken(n) is not { } token) continue;
                var rest = await Walk.PagesAsync(Pageable.Create(List(), Report), token);
                done.Concat(page.Items.Take(n)).Concat(rest.SelectMany(it => it.Items)).ShouldBe(Rows(700), $"after {n}");
                rest[^1].Completeness.ShouldNotBeNull().Level.ShouldBe(Completeness.Unverified);
            }

            done.AddRange(page.Items);
        }
    }

    [Fact]
    public async Task A_page_that_says_it_is_another_one_is_an_error()
    {
        var list = new SimulatedList(Shapes.Named("fixed"), Rows(100))
        {
            Distort = (request, response) => response with { EchoedPage = request.PageNumber == 4 ? 3 : request.PageNumber },
        };
        (await Should.ThrowAsync<ProtocolException>(() => Walk.RowsAsync(Pageable.Create(list, Report)))).Message.ShouldContain(
            "page 4 was asked for, but the response says that it is page 3"
        );
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_response_from_a_cache_lowers_the_word(bool confirm)
    {
        var list = new SimulatedList(Shapes.Named("offset"), Rows(100))
        {
            Distort = (request, response) => response with { IsFromCache = request.Offset > 50 },
        };
        var completeness = await CompletenessAsync(list, Report with { Confirm = confirm });
        completeness.Level.ShouldBe(Completeness.Unverified);
        completeness.Reason.ShouldStartWith("A cache answered");
    }

    [Fact]
    public async Task A_count_that_goes_up_and_down_lowers_the_word()
    {
        SimulatedList? list = null;
        list = new SimulatedList(Shapes.Named("offset") with { HasTotal = true }, Rows(100))
        {
            Distort = (_, response) => response with { TotalCount = list!.Requests % 2 == 0 ? 95 : 100 },
        };
        (await CompletenessAsync(list)).Level.ShouldBe(Completeness.Unverified);
    }

    [Fact]
    public async Task Rows_of_one_page_that_are_missing_in_the_next_lower_the_word()
    {
        var list = new SimulatedList(Shapes.Named("offset"), Rows(100))
        {
            BeforeRequest = it =>
            {
                if (it.Requests == 4)
                    it.Rows.RemoveRange(20, 10);
            },
        };
        var completeness = await CompletenessAsync(list);
        completeness.Level.ShouldBe(Completeness.Unverified, completeness.Reason);
    }

    [Theory]
    [InlineData("offset")]
    [InlineData("page")]
    [InlineData("token")]
    [InlineData("fixed")]
    public async Task An_empty_list_is_asked_for_once_more_and_no_oftener(string scheme)
    {
        var list = new SimulatedList(Shapes.Named(scheme), []);
        await CompletenessAsync(list);
        list.Requests.ShouldBe(2);
    }
}
