using Affiliate.Client.Lab.Shifts;
using Affiliate.Client.Paging;

namespace Affiliate.Client.Tests.Paging;

/// <summary>What a user reads when a vendor's paging is broken: which list, what the server does, and how often it did.</summary>
public sealed class FaultTextTests
{
    private static readonly PagingOptions Sequential = new() { PagesAhead = 0 };

    private static IEnumerable<long> Rows(int count) => Enumerable.Range(1, count).Select(i => (long)i);

    [Fact]
    public async Task A_place_that_is_ignored() =>
        (await FaultAsync("offset", (asked, _) => new ListingWindow<long>([.. Rows(asked.Size)])))
            .ShouldBe("the server ignores the paging parameter: 4 windows in a row began with the list's first row");

    [Fact]
    public async Task A_page_that_is_repeated() =>
        (await FaultAsync("fixed", (_, window) => window.Items.Count > 0 ? window : new ListingWindow<long>([.. Rows(95).Skip(90)])))
            .ShouldBe("the server repeats itself: 4 pages in a row hold the same rows");

    [Fact]
    public async Task Last_rows_that_are_repeated() =>
        (await FaultAsync("offset", (_, window) => window.Items.Count > 0 ? window : new ListingWindow<long>([.. Rows(95).Skip(90)])))
            .ShouldBe("the server repeats its last rows: it sends 5 known ones for row 288, far behind the last");

    [Fact]
    public async Task A_cursor_that_is_repeated() =>
        (await FaultAsync("token", (_, window) => window with { NextToken = "after-10" })).ShouldBe("the server repeats a cursor, so the list would never end");

    [Fact]
    public async Task Cursors_without_end()
    {
        var page = 0;
        (await FaultAsync("token", (_, _) => new ListingWindow<long>([]) { NextToken = $"cursor-{page++}" })).ShouldBe("the list does not end: 73 requests brought 0 different rows");
    }

    [Fact]
    public async Task A_cursor_that_does_not_stay_with_its_row()
    {
        SimulatedList? list = null;
        list = new SimulatedList(ListingShape.Token(10), Rows(50))
        {
            Distort = (asked, _) =>
            {
                var start = int.Parse(asked.Token?["after-".Length..] ?? "0", System.Globalization.CultureInfo.InvariantCulture);
                if (start == 20) list!.Rows.Insert(0, 100 + list.Requests);
                return new ListingWindow<long>([.. list!.Rows.Skip(start).Take(10)]) { NextToken = start + 10 < list.Rows.Count ? $"after-{start + 10}" : null };
            },
        };
        var pages = await Walk.PagesAsync(ListingPageable.Create(list, Sequential with { OnIncomplete = IncompleteAction.Report }, 10));
        pages[^1].Receipt.ShouldNotBeNull().Reason.ShouldBe("Rows came twice, so the vendor's cursor does not stay with its row when rows are added or removed.");
    }

    private static async Task<string> FaultAsync(string shape, Func<WindowRequest, ListingWindow<long>, ListingWindow<long>> distort)
    {
        var list = new SimulatedList(Shapes.Named(shape), Rows(95)) { Distort = distort };
        var error = await Should.ThrowAsync<ProtocolException>(() => Walk.PagesAsync(ListingPageable.Create(list, Sequential, 10)));
        error.Operation.ShouldBe("rows");
        error.Message.ShouldStartWith("Simulated/default: rows: ");
        return error.Message["Simulated/default: rows: ".Length..];
    }
}
