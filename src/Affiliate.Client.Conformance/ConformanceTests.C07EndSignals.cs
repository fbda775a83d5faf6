
using Affiliate.Client.Errors;

namespace Affiliate.Client.Conformance;

public abstract partial class ConformanceTests
{
    /// <summary>A list without rows ends at once.</summary>
    [Fact]
    public async Task C07_A_list_without_rows_ends_at_once()
    {
        await using var bench = await StartAsync(rows: 5);
        bench.Server.Clear();
        (await bench.ReadAsync()).ShouldBeEmpty();
    }

    /// <summary>A last page that is full is followed by the end.</summary>
    [Fact]
    public async Task C07_A_last_page_that_is_full_is_followed_by_the_end()
    {
        await using var bench = await StartAsync(rows: 20);
        foreach (var size in new[] { 4, 5, 10, 20 }) bench.ShouldBeAll(await bench.ReadAsync(size));
    }

    /// <summary>A 404 of the address is no end.</summary>
    [Fact]
    public async Task C07_A_404_of_the_address_is_no_end()
    {
        foreach (var after in new[] { 0, 2 })
        {
            foreach (
                var body in new[]
                {
                    "",
                    "{}",
                    """{"code":"rest_no_route","message":"No route was found","data":{"status":404}}""",
                    "<html>Not Found</html>",
                }
            )
            {
                await using var bench = await StartAsync(rows: 30);
                bench.Server.Inject(new WireFault(WireFaultKind.Response) { Status = 404, Body = body, After = after, Times = null });
                (await bench.FailureAsync(pageSize: 5)).ShouldBeAssignableTo<AffiliateClientException>(
                    $"404 with {body} after {after} pages"
                );
            }
        }
    }
}
