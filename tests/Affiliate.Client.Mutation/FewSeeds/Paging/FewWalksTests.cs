using Affiliate.Client.Lab.Shifts;
using Affiliate.Client.Paging;

namespace Affiliate.Client.Tests.Paging;

/// <summary>Quiet lists of every shape and 20 seeds of the shift study.</summary>
public sealed class FewWalksTests
{
    [Theory]
    [InlineData("offset")]
    [InlineData("page")]
    [InlineData("token")]
    [InlineData("fixed")]
    [InlineData("unpaged")]
    public async Task A_quiet_list_arrives_whole_and_in_order(string schemeName)
    {
        foreach (var hasTotal in (bool[])[false, true])
        {
            foreach (var rows in (int[])[0, 1, 2, 10, 11, 100, 205])
            {
                foreach (var size in (int[])[1, 2, 10, 200])
                {
                    var list = new SimulatedList(
                        Shapes.Named(schemeName) with { HasTotal = hasTotal },
                        Enumerable.Range(1, rows).Select(i => (long)i)
                    );
                    var pages = await Walk.PagesAsync(Pageable.Create(list, null, size));
                    pages.SelectMany(page => page.Items).ShouldBe(Enumerable.Range(1, rows).Select(i => (long)i));
                    var completeness = pages[^1].Completeness.ShouldNotBeNull();
                    completeness.DistinctRows.ShouldBe(rows);
                    pages[^1].ContinuationToken.ShouldBeNull();
                    if (schemeName is "offset" or "page" or "unpaged")
                        completeness.Level.ShouldBe(Completeness.Contiguous, completeness.Reason);
                    if (hasTotal && completeness.Pages > 1)
                        completeness.Level.ShouldBeOneOf(Completeness.Consistent, Completeness.Contiguous);
                }
            }
        }
    }

    [Fact]
    public async Task Nothing_is_lost_silently_or_doubled_and_a_quiet_list_is_complete()
    {
        var lines = await ShiftStudy.RunAsync(20);
        lines.Where(line => line.Case.IsPromised && line.Lost > 0).ShouldBeEmpty();
        lines.Where(line => line.Doubled > 0).ShouldBeEmpty();
        lines.Where(line => line.Case.Rate == 0 && line.Incomplete > 0).ShouldBeEmpty();
    }
}
