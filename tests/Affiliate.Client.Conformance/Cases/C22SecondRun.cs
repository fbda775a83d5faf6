using Affiliate.Client.Conformance.Suite;

namespace Affiliate.Client.Conformance.Cases;

public sealed class C22SecondRun
{
    [Theory, MemberData(nameof(Vendors.All), MemberType = typeof(Vendors))]
    public async Task C22_A_second_run_over_unchanged_data_yields_the_same_keys_in_the_same_order(string vendor)
    {
        await using var bench = await Bench.StartAsync(vendor, rows: 90);
        var first = await bench.ReadAsync(pageSize: 20);
        foreach (var size in new[] { 20, 7 })
            (await bench.ReadAsync(size)).Select(row => row.Key).ShouldBe(first.Select(row => row.Key));
    }
}
