using Affiliate.Client.Conformance.Suite;
using Affiliate.Client.Http;
using Affiliate.Client.Tests.Shared;

namespace Affiliate.Client.Conformance.Cases;

public sealed class C11UnsafeWrites
{
    [Theory, MemberData(nameof(Vendors.All), MemberType = typeof(Vendors))]
    public async Task C11_A_write_that_must_not_be_sent_twice_is_sent_once(string vendor)
    {
        if (Vendors.Get(vendor).Write is not { } write)
        {
            WireMethod.Of(Vendors.Get(vendor).WireInterfaces).ShouldAllBe(method => method.Verb == "GET", "a vendor without such a write has none in its wire interfaces");
            return;
        }

        foreach (var fault in new[]
        {
            new WireFault(WireFaultKind.ResetAfterActing), new WireFault(WireFaultKind.Reset), new WireFault(WireFaultKind.Answer) { Status = 500 },
            new WireFault(WireFaultKind.Answer) { Status = 502 }, new WireFault(WireFaultKind.Answer) { Status = 504 },
        })
        {
            await using var bench = await Bench.StartAsync(vendor, rows: 3);
            bench.Server.Inject(fault with { Route = write.Route, Times = null });
            var failure = await Record.ExceptionAsync(() => bench.RunAsync(write.SendAsync(bench.NewProgram(), Bench.Token)));
            failure.ShouldBeAssignableTo<AffiliateClientException>($"{fault.Kind} {fault.Status}");
            bench.Server.Requests.Count(request => request.Route == write.Route).ShouldBe(1, $"{fault.Kind} {fault.Status}");
        }
    }

    [Theory, MemberData(nameof(Vendors.All), MemberType = typeof(Vendors))]
    public void C11_No_post_is_repeated_as_a_read_and_a_vendor_with_unsafe_writes_shows_one(string vendor)
    {
        var methods = WireMethod.Of(Vendors.Get(vendor).WireInterfaces);
        methods.Where(method => method.Verb is "POST" or "PATCH" && method.Kind == OperationKind.Read).Select(method => method.Name).ShouldBeEmpty();
        (Vendors.Get(vendor).Write is null).ShouldBe(methods.All(method => method.Kind != OperationKind.UnsafeWrite));
    }
}
