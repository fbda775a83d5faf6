using Affiliate.Client.Conformance.Suite;

namespace Affiliate.Client.Conformance.Cases;

public sealed class C08BrokenBodies
{
    private const string Html = "<!DOCTYPE html><html><body><h1>Please wait</h1></body></html>";

    public static TheoryData<string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, string>();
            foreach (var vendor in Vendors.Names)
                foreach (var body in new[] { "", "null", "{}", "{\"error\":\"Something went wrong\"}", "{\"code\":\"x\",\"message\":\"y\"}", "[{\"error\":1}]", "[1,2]", "true", "%PDF-1.4", "[", "{\"commissions\":[", Html })
                    cases.Add(vendor, body);
            return cases;
        }
    }

    [Theory, MemberData(nameof(Cases))]
    public async Task C08_A_200_without_the_rows_is_an_error_and_no_empty_list(string vendor, string body)
    {
        foreach (var after in new[] { 0, 2 })
        {
            await using var bench = await Bench.StartAsync(vendor, rows: 30);
            bench.Server.Inject(new WireFault(WireFaultKind.Answer) { Body = body, After = after, Times = null, ContentType = body == Html ? "text/html" : "application/json" });
            var failure = (await bench.FailureAsync(pageSize: 5)).ShouldBeOfType<ProtocolException>($"{body} after {after}");
            failure.Message.ShouldContain($"{vendor}/default");
        }
    }

    [Theory, MemberData(nameof(Vendors.All), MemberType = typeof(Vendors))]
    public async Task C08_A_body_that_is_cut_is_read_again_and_then_complete(string vendor)
    {
        foreach (var kind in new[] { WireFaultKind.TruncateBody, WireFaultKind.Reset, WireFaultKind.ResetAfterActing })
        {
            await using var bench = await Bench.StartAsync(vendor, rows: 30);
            bench.Server.Inject(new WireFault(kind) { Number = 20, After = 1 });
            bench.ShouldBeAll(await bench.ReadAsync(pageSize: 10));
        }
    }

    [Theory, MemberData(nameof(Vendors.All), MemberType = typeof(Vendors))]
    public async Task C08_A_body_that_is_cut_for_ever_is_an_error(string vendor)
    {
        foreach (var kind in new[] { WireFaultKind.TruncateBody, WireFaultKind.TruncateGzip, WireFaultKind.Reset })
        {
            await using var bench = await Bench.StartAsync(vendor, rows: 30);
            bench.Server.Inject(new WireFault(kind) { Number = 20, After = 1, Times = null });
            var failure = (await bench.FailureAsync(pageSize: 10)).ShouldNotBeNull($"{kind}");
            (failure is TransportException or ProtocolException).ShouldBeTrue($"{kind}: {failure}");
        }
    }

    [Theory, MemberData(nameof(Vendors.All), MemberType = typeof(Vendors))]
    public async Task C08_Keys_that_come_twice_change_no_row(string vendor)
    {
        await using var bench = await Bench.StartAsync(vendor, rows: 12);
        bench.Server.Inject(new WireFault(WireFaultKind.DuplicateKeys) { Times = null });
        try
        {
            bench.ShouldBeAll(await bench.ReadAsync(pageSize: 5));
        }
        catch (ProtocolException)
        {
            // Refused, and no wrong row.
        }
    }
}
