using Affiliate.Client.Lab.Shifts;
using Affiliate.Client.Paging;

namespace Affiliate.Client.Tests.Paging;

public sealed class QuietListTests
{
    public static TheoryData<string, int, int, bool> Cases()
    {
        var cases = new TheoryData<string, int, int, bool>();
        foreach (var shape in new[] { "offset", "page", "token", "fixed", "unpaged" })
        {
            foreach (var rows in new[] { 0, 1, 2, 7, 10, 99, 100, 101, 1000 })
            {
                foreach (var size in new[] { 1, 2, 3, 7, 10, 100, 200 })
                {
                    cases.Add(shape, rows, size, false);
                    cases.Add(shape, rows, size, true);
                }
            }
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Every_row_arrives_once_and_in_order(string shapeName, int rows, int size, bool total)
    {
        var shape = Shapes.Named(shapeName) with { HasTotal = total };
        var list = new SimulatedList(shape, Enumerable.Range(1, rows).Select(i => (long)i));
        var pages = await Walk.PagesAsync(ListingPageable.Create(list, null, size));
        pages.SelectMany(page => page.Items).ShouldBe(Enumerable.Range(1, rows).Select(i => (long)i));
        var receipt = pages[^1].Receipt.ShouldNotBeNull();
        receipt.DistinctRows.ShouldBe(rows);
        pages[^1].ContinuationToken.ShouldBeNull();
        if (shapeName is "offset" or "page" or "unpaged") receipt.Verdict.ShouldBe(CompletenessVerdict.Contiguous, receipt.Reason);
        if (total && receipt.Windows > 1) receipt.Verdict.ShouldBeOneOf(CompletenessVerdict.Consistent, CompletenessVerdict.Contiguous);
    }
}
