using Affiliate.Client.Paging.Endpoints;

namespace Affiliate.Client.Lab.Shifts;

/// <summary>What proof costs in requests, on lists of 100 pages.</summary>
public static class CostStudy
{
    private static readonly (string Name, PagingScheme Scheme)[] Shapes =
    [
        ("Offset", PagingScheme.Offset(200)),
        ("Offset total", PagingScheme.Offset(200) with { HasTotal = true }),
        ("Page", PagingScheme.Page(200)),
        ("Page total", PagingScheme.Page(200) with { HasTotal = true }),
        ("Token", PagingScheme.Cursor(200)),
    ];

    public static async Task<IReadOnlyList<CostResult>> RunAsync(int rate, int seeds)
    {
        var results = new List<CostResult>();
        foreach (var (name, scheme) in Shapes)
        {
            foreach (var size in new[] { 10, 20, 50, 100, 150, 200 })
            {
                var line = new ShiftLine(new ShiftCase(name, scheme, RowOrder.Ascending, rate, 1));
                for (var seed = 1; seed <= seeds; seed++)
                {
                    var (ours, naive) = await ShiftRun.ExecuteAsync(line.Case, new Random(seed), size, 100 * size);
                    line.Add(ours, naive);
                }

                results.Add(new CostResult(name, size, rate, line.Requests, line.NaiveRequests));
            }
        }

        return results;
    }
}
