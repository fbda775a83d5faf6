
using Affiliate.Client.Errors;

namespace Affiliate.Client.Conformance;

public abstract partial class ConformanceTests
{
    /// <summary>A server that gives the first page for ever is left with an error.</summary>
    [Fact]
    public async Task C04_A_server_that_gives_the_first_page_for_ever_is_left_with_an_error()
    {
        await using var bench = await StartAsync(rows: 40);
        bench.Server.Inject(new WireFault(WireFaultKind.IgnorePosition) { Times = null });
        (await bench.FailureAsync(pageSize: 5)).ShouldBeAssignableTo<AffiliateClientException>();
        bench.Server.Requests.Count.ShouldBeLessThan(60);
    }
}
