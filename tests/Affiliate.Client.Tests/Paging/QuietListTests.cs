using Affiliate.Client.Lab.Shifts;
using Affiliate.Client.Paging;
using Affiliate.Client.Paging.Endpoints;

namespace Affiliate.Client.Tests.Paging;

public sealed class QuietListTests
{
    public static TheoryData<string, int, int, bool> Cases()
    {
        var cases = new TheoryData<string, int, int, bool>();
        foreach (var scheme in new[] { "offset", "page", "token", "fixed", "unpaged" })
        {
            foreach (var rows in new[] { 0, 1, 2, 7, 10, 99, 100, 101, 1000 })
            {
                foreach (var size in new[] { 1, 2, 3, 7, 10, 100, 200 })
                {
                    cases.Add(scheme, rows, size, false);
                    cases.Add(scheme, rows, size, true);
                }
            }
        }

        return cases;
    }

    /// <summary>
    /// One request more than a loop that stops at a page that is not full, and the share of docs/paging.md for long lists.
    /// </summary>
    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Proof_costs_at_most_one_request_more_than_a_plain_loop(string schemeName, int rows, int size, bool total)
    {
        var scheme = Shapes.Named(schemeName) with { HasTotal = total };
        var list = new SimulatedList(scheme, Enumerable.Range(1, rows).Select(i => (long)i));
        await Walk.PagesAsync(Pageable.Create(list, null, size));
        var perPage = scheme.SizeIsChosen ? Math.Clamp(size, scheme.MinSize, scheme.MaxSize) : list.FixedSize;
        var plain = scheme.Kind == PagingKind.Unpaged ? 1 : (rows / perPage) + 1;
        var share = scheme.Kind == PagingKind.Page && scheme.SizeIsChosen ? 1.15 : 1.05;
        list.Requests.ShouldBeLessThanOrEqualTo((int)Math.Ceiling(plain * share) + 1, $"plain: {plain}");
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Every_row_arrives_once_and_in_order(string schemeName, int rows, int size, bool total)
    {
        var scheme = Shapes.Named(schemeName) with { HasTotal = total };
        var list = new SimulatedList(scheme, Enumerable.Range(1, rows).Select(i => (long)i));
        var pages = await Walk.PagesAsync(Pageable.Create(list, null, size));
        pages.SelectMany(page => page.Items).ShouldBe(Enumerable.Range(1, rows).Select(i => (long)i));
        var completeness = pages[^1].Completeness.ShouldNotBeNull();
        completeness.DistinctRows.ShouldBe(rows);
        pages[^1].ContinuationToken.ShouldBeNull();
        if (schemeName is "offset" or "page" or "unpaged") completeness.Level.ShouldBe(Completeness.Contiguous, completeness.Reason);
        if (total && completeness.Pages > 1) completeness.Level.ShouldBeOneOf(Completeness.Consistent, Completeness.Contiguous);
    }
}
