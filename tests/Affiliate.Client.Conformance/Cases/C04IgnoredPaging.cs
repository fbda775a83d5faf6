using Affiliate.Client.Conformance.Suite;

namespace Affiliate.Client.Conformance.Cases;

public sealed class C04IgnoredPaging
{
    [Theory, MemberData(nameof(Vendors.All), MemberType = typeof(Vendors))]
    public async Task C04_A_server_that_gives_the_first_page_for_ever_is_left_with_an_error(string vendor)
    {
        await using var bench = await Bench.StartAsync(vendor, rows: 40);
        bench.Server.Inject(new WireFault(WireFaultKind.IgnorePosition) { Times = null });
        (await bench.FailureAsync(pageSize: 5)).ShouldBeAssignableTo<AffiliateClientException>();
        bench.Server.Requests.Count.ShouldBeLessThan(60);
    }
}
