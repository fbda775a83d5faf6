
namespace Affiliate.Client.Conformance;

public abstract partial class ConformanceTests
{
    /// <summary>A second run over unchanged data yields the same keys in the same order.</summary>
    [Fact]
    public async Task C22_A_second_run_over_unchanged_data_yields_the_same_keys_in_the_same_order()
    {
        await using var bench = await StartAsync(rows: 90);
        var first = await bench.ReadAsync(pageSize: 20);
        foreach (var size in new[] { 20, 7 })
            (await bench.ReadAsync(size)).Select(row => row.Key).ShouldBe(first.Select(row => row.Key));
    }
}
