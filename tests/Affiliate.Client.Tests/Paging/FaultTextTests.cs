using Affiliate.Client.Errors;
using Affiliate.Client.Lab.Shifts;
using Affiliate.Client.Paging;
using Affiliate.Client.Paging.Endpoints;

namespace Affiliate.Client.Tests.Paging;

/// <summary>What a user reads when a vendor's paging is broken: which list, what the server does, and how often it did.</summary>
public sealed class FaultTextTests
{
    private static readonly PagingOptions Sequential = new() { PrefetchPages = 0 };

    private static IEnumerable<long> Rows(int count) => Enumerable.Range(1, count).Select(i => (long)i);

    [Fact]
    public async Task A_place_that_is_ignored() =>
        (await FaultAsync("offset", (request, _) => new PageResponse<long>([.. Rows(request.Size)])))
            .ShouldBe("the server ignores the paging parameter: 4 pages in a row began with the list's first row");

    [Fact]
    public async Task A_page_that_is_repeated() =>
        (await FaultAsync("fixed", (_, response) => response.Items.Count > 0 ? response : new PageResponse<long>([.. Rows(95).Skip(90)])))
            .ShouldBe("the server repeats itself: 4 pages in a row hold the same rows");

    [Fact]
    public async Task Last_rows_that_are_repeated() =>
        (await FaultAsync("offset", (_, response) => response.Items.Count > 0 ? response : new PageResponse<long>([.. Rows(95).Skip(90)])))
            .ShouldBe("the server repeats its last rows: it sends 5 known ones for row 288, far behind the last");

    [Fact]
    public async Task A_cursor_that_is_repeated() =>
        (await FaultAsync("token", (_, response) => response with { NextCursor = "after-10" })).ShouldBe(
            "the server repeats a cursor, so the list would never end"
        );

    [Fact]
    public async Task Cursors_without_end()
    {
        var page = 0;
        (await FaultAsync("token", (_, _) => new PageResponse<long>([]) { NextCursor = $"cursor-{page++}" })).ShouldBe(
            "the list does not end: 73 requests brought 0 different rows"
        );
    }

    [Fact]
    public async Task A_cursor_that_does_not_stay_with_its_row()
    {
        SimulatedList? list = null;
        list = new SimulatedList(PagingScheme.Cursor(10), Rows(50))
        {
            Distort = (request, _) =>
            {
                var start = int.Parse(request.Cursor?["after-".Length..] ?? "0", System.Globalization.CultureInfo.InvariantCulture);
                if (start == 20)
                    list!.Rows.Insert(0, 100 + list.Requests);
                return new PageResponse<long>([.. list!.Rows.Skip(start).Take(10)])
                {
                    NextCursor = start + 10 < list.Rows.Count ? $"after-{start + 10}" : null,
                };
            },
        };
        var pages = await Walk.PagesAsync(Pageable.Create(list, Sequential with { OnIncomplete = IncompleteAction.Report }, 10));
        pages[^1]
            .Completeness.ShouldNotBeNull()
            .Reason.ShouldBe("Rows came twice, so the vendor's cursor does not stay with its row when rows are added or removed.");
    }

    private static async Task<string> FaultAsync(string scheme, Func<PageRequest, PageResponse<long>, PageResponse<long>> distort)
    {
        var list = new SimulatedList(Shapes.Named(scheme), Rows(95)) { Distort = distort };
        var error = await Should.ThrowAsync<ProtocolException>(() => Walk.PagesAsync(Pageable.Create(list, Sequential, 10)));
        error.Operation.ShouldBe("rows");
        error.Message.ShouldStartWith("Simulated/default: rows: ");
        return error.Message["Simulated/default: rows: ".Length..];
    }
}
