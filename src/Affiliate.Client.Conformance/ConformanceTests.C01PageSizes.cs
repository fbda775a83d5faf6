
namespace Affiliate.Client.Conformance;

public abstract partial class ConformanceTests
{
    /// <summary>Every page size gives the same rows.</summary>
    [Fact]
    public async Task C01_Every_page_size_gives_the_same_rows()
    {
        await using var bench = await StartAsync(rows: 230);
        foreach (var size in new[] { 1, 2, 7, 100, bench.Vendor.MaxPageSize }) bench.ShouldBeAll(await bench.ReadAsync(size));
        bench.ShouldBeAll(await bench.ReadAsync());
    }
}
