using Affiliate.Client.Errors;
using Affiliate.Client.Http;

namespace Affiliate.Client.Conformance;

public abstract partial class ConformanceTests
{
    /// <summary>A write that must not be sent twice is sent once.</summary>
    [Fact]
    public async Task C11_A_write_that_must_not_be_sent_twice_is_sent_once()
    {
        if (Vendor.Write is not { } write)
        {
            WireOperation
                .From(Vendor.WireInterfaces)
                .ShouldAllBe(method => method.Verb == "GET", "a vendor without such a write has none in its wire interfaces");
            return;
        }

        foreach (
            var fault in new[]
            {
                new WireFault(WireFaultKind.ResetAfterActing),
                new WireFault(WireFaultKind.Reset),
                new WireFault(WireFaultKind.Response) { Status = 500 },
                new WireFault(WireFaultKind.Response) { Status = 502 },
                new WireFault(WireFaultKind.Response) { Status = 504 },
            }
        )
        {
            await using var bench = await StartAsync(rows: 3);
            bench.Server.Inject(fault with { Route = write.Route, Times = null });
            var failure = await Record.ExceptionAsync(() => bench.RunAsync(write.SendAsync(bench.NewProgram(), Bench.Token)));
            failure.ShouldBeAssignableTo<AffiliateClientException>($"{fault.Kind} {fault.Status}");
            bench.Server.Requests.Count(request => request.Route == write.Route).ShouldBe(1, $"{fault.Kind} {fault.Status}");
        }
    }

    /// <summary>No post is repeated as a read and a vendor with unsafe writes shows one.</summary>
    [Fact]
    public void C11_No_post_is_repeated_as_a_read_and_a_vendor_with_unsafe_writes_shows_one()
    {
        var methods = WireOperation.From(Vendor.WireInterfaces);
        methods
            .Where(method => method.Verb is "POST" or "PATCH" && method.Kind == OperationKind.Read)
            .Select(method => method.Name)
            .ShouldBeEmpty();
        (Vendor.Write is null).ShouldBe(methods.All(method => method.Kind != OperationKind.UnsafeWrite));
    }
}
