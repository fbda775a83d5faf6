using Affiliate.Client.Conformance.Suite;

namespace Affiliate.Client.Conformance.Cases;

public sealed class C01PageSizes
{
    [Theory, MemberData(nameof(Vendors.All), MemberType = typeof(Vendors))]
    public async Task C01_Every_page_size_gives_the_same_rows(string vendor)
    {
        await using var bench = await Bench.StartAsync(vendor, rows: 230);
        foreach (var size in new[] { 1, 2, 7, 100, bench.Vendor.MaxPageSize }) bench.ShouldBeAll(await bench.ReadAsync(size));
        bench.ShouldBeAll(await bench.ReadAsync());
    }
}
