using Affiliate.Client.Lab.Shifts;
using Affiliate.Client.Paging;

namespace Affiliate.Client.Tests.Paging;

/// <summary>Claims that a listing must not make, and what <see cref="PagingOptions.Confirm"/> costs.</summary>
public sealed class TrueWordsTests
{
    private static readonly PagingOptions Report = new() { PagesAhead = 0, OnIncomplete = IncompleteAction.Report };

    private static IEnumerable<long> Rows(int count) => Enumerable.Range(1, count).Select(i => (long)i);

    private static async Task<CompletenessReceipt> ReceiptAsync(SimulatedList list, PagingOptions? options = null, int? size = 10, string? token = null) =>
        (await Walk.PagesAsync(ListingPageable.Create(list, options ?? Report, size), token))[^1].Receipt.ShouldNotBeNull();

    [Theory]
    [InlineData("offset", 2)]
    [InlineData("page", 2)]
    [InlineData("token", 4)]
    [InlineData("fixed", 4)]
    public async Task A_quiet_list_is_confirmed_by_readings_that_agree(string shape, int readings)
    {
        var list = new SimulatedList(Shapes.Named(shape), Rows(995));
        var once = (await ReceiptAsync(new SimulatedList(Shapes.Named(shape), Rows(995)))).Requests;
        var receipt = await ReceiptAsync(list, Report with { Confirm = true });
        receipt.Verdict.ShouldBe(CompletenessVerdict.Confirmed, receipt.Reason);
        receipt.DistinctRows.ShouldBe(995);
        receipt.Requests.ShouldBeLessThanOrEqualTo((readings * once) + (3 * TailCourse.Looks));
    }

    [Theory]
    [InlineData("offset", 0)]
    [InlineData("page", 0)]
    [InlineData("token", 0)]
    [InlineData("token", 7)]
    [InlineData("unpaged", 7)]
    public async Task A_list_of_one_page_is_confirmed(string shape, int rows) =>
        (await ReceiptAsync(new SimulatedList(Shapes.Named(shape), Rows(rows)), Report with { Confirm = true })).Verdict.ShouldBe(CompletenessVerdict.Confirmed);

    [Fact]
    public async Task Nothing_is_confirmed_after_resuming()
    {
        var pages = await Walk.PagesAsync(ListingPageable.Create(new SimulatedList(Shapes.Named("offset"), Rows(100)), Report, 10));
        var receipt = await ReceiptAsync(new SimulatedList(Shapes.Named("offset"), Rows(100)), Report with { Confirm = true }, token: pages[3].ContinuationToken);
        receipt.Verdict.ShouldBe(CompletenessVerdict.Contiguous);
    }

    [Theory]
    [InlineData(250)]
    [InlineData(100)]
    public async Task A_page_that_may_be_full_and_has_no_cursor_proves_nothing(int rows)
    {
        var list = new SimulatedList(ListingShape.Token(250), Rows(437)) { Distort = (_, _) => new ListingWindow<long>([.. Rows(rows)]) };
        var receipt = await ReceiptAsync(list, Report with { Confirm = true }, size: null);
        receipt.Verdict.ShouldBe(CompletenessVerdict.Unverified, receipt.Reason);
    }

    [Fact]
    public async Task The_last_page_after_a_resumed_cursor_is_unverified_at_best()
    {
        var pages = await Walk.PagesAsync(ListingPageable.Create(new SimulatedList(Shapes.Named("token"), Rows(20)), Report, 10));
        var receipt = await ReceiptAsync(new SimulatedList(Shapes.Named("token"), Rows(20)), token: pages[0].ContinuationToken);
        receipt.Verdict.ShouldBe(CompletenessVerdict.Unverified);
    }

    [Theory]
    [InlineData("token")]
    [InlineData("fixed")]
    public async Task A_stop_after_any_row_of_a_large_page_is_gone_on_with_exactly(string shape)
    {
        SimulatedList List() => new(shape == "token" ? ListingShape.Token(250) : ListingShape.FixedPage(), Rows(700)) { FixedSize = 250 };
        var pages = await Walk.PagesAsync(ListingPageable.Create(List(), Report));
        var done = new List<long>();
        foreach (var page in pages)
        {
            foreach (var n in (int[])[0, 1, 50, 57, 99, 100, 149, 150, 151, 199])
            {
                if (n > page.Items.Count || page.GetContinuationToken(n) is not { } token) continue;
                var rest = await Walk.PagesAsync(ListingPageable.Create(List(), Report), token);
                done.Concat(page.Items.Take(n)).Concat(rest.SelectMany(it => it.Items)).ShouldBe(Rows(700), $"after {n}");
                rest[^1].Receipt.ShouldNotBeNull().Verdict.ShouldBe(CompletenessVerdict.Unverified);
            }

            done.AddRange(page.Items);
        }
    }

    [Fact]
    public async Task A_page_that_says_it_is_another_one_is_an_error()
    {
        var list = new SimulatedList(Shapes.Named("fixed"), Rows(100)) { Distort = (asked, window) => window with { EchoedPage = asked.PageNumber == 4 ? 3 : asked.PageNumber } };
        (await Should.ThrowAsync<ProtocolException>(() => Walk.RowsAsync(ListingPageable.Create(list, Report)))).Message.ShouldContain("page 4 was asked for, but the answer says that it is page 3");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_response_from_a_cache_lowers_the_word(bool confirm)
    {
        var list = new SimulatedList(Shapes.Named("offset"), Rows(100)) { Distort = (asked, window) => window with { IsFromCache = asked.Offset > 50 } };
        var receipt = await ReceiptAsync(list, Report with { Confirm = confirm });
        receipt.Verdict.ShouldBe(CompletenessVerdict.Unverified);
        receipt.Reason.ShouldStartWith("A cache answered");
    }

    [Fact]
    public async Task A_count_that_goes_up_and_down_lowers_the_word()
    {
        SimulatedList? list = null;
        list = new SimulatedList(Shapes.Named("offset") with { HasTotal = true }, Rows(100)) { Distort = (_, window) => window with { TotalCount = list!.Requests % 2 == 0 ? 95 : 100 } };
        (await ReceiptAsync(list)).Verdict.ShouldBe(CompletenessVerdict.Unverified);
    }

    [Fact]
    public async Task Rows_of_one_page_that_are_missing_in_the_next_lower_the_word()
    {
        var list = new SimulatedList(Shapes.Named("offset"), Rows(100)) { BeforeRequest = it => { if (it.Requests == 4) it.Rows.RemoveRange(20, 10); } };
        var receipt = await ReceiptAsync(list);
        receipt.Verdict.ShouldBe(CompletenessVerdict.Unverified, receipt.Reason);
    }

    [Theory]
    [InlineData("offset")]
    [InlineData("page")]
    [InlineData("token")]
    [InlineData("fixed")]
    public async Task An_empty_list_is_asked_for_once_more_and_no_oftener(string shape)
    {
        var list = new SimulatedList(Shapes.Named(shape), []);
        await ReceiptAsync(list);
        list.Requests.ShouldBe(2);
    }
}
