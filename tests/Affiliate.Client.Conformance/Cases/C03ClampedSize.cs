using Affiliate.Client.Conformance.Suite;

namespace Affiliate.Client.Conformance.Cases;

public sealed class C03ClampedSize
{
    [Theory, MemberData(nameof(Vendors.All), MemberType = typeof(Vendors))]
    public async Task C03_A_server_that_gives_fewer_rows_than_asked_hides_none(string vendor)
    {
        await using var bench = await Bench.StartAsync(vendor, rows: 50);
        foreach (var most in new[] { 1, 3, 10, 49, 50 })
        {
            bench.Server.ClearFaults();
            bench.Server.Inject(new WireFault(WireFaultKind.ClampSize) { Number = most, Times = null });
            bench.ShouldBeAll(await bench.ReadAsync(pageSize: 25));
        }
    }

    [Theory, MemberData(nameof(Vendors.All), MemberType = typeof(Vendors))]
    public async Task C03_The_size_is_really_chosen(string vendor)
    {
        await using var bench = await Bench.StartAsync(vendor, rows: 60);
        await bench.ReadAsync(pageSize: 60);
        var few = bench.Server.Requests.Count;
        await bench.ReadAsync(pageSize: 5);
        (bench.Server.Requests.Count - few).ShouldBeGreaterThan(2 * few, "a page of 5 needs more requests than one of 60");
    }
}
