
namespace Affiliate.Client.Conformance;

public abstract partial class ConformanceTests
{
    /// <summary>A server that gives fewer rows than asked hides none.</summary>
    [Fact]
    public async Task C03_A_server_that_gives_fewer_rows_than_asked_hides_none()
    {
        await using var bench = await StartAsync(rows: 50);
        foreach (var max in new[] { 1, 3, 10, 49, 50 })
        {
            bench.Server.ClearFaults();
            bench.Server.Inject(new WireFault(WireFaultKind.ClampSize) { Number = max, Times = null });
            bench.ShouldBeAll(await bench.ReadAsync(pageSize: 25));
        }
    }

    /// <summary>The size is really chosen.</summary>
    [Fact]
    public async Task C03_The_size_is_really_chosen()
    {
        await using var bench = await StartAsync(rows: 60);
        await bench.ReadAsync(pageSize: 60);
        var few = bench.Server.Requests.Count;
        await bench.ReadAsync(pageSize: 5);
        (bench.Server.Requests.Count - few).ShouldBeGreaterThan(2 * few, "a page of 5 needs more requests than one of 60");
    }
}
