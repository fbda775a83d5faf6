
using Affiliate.Client.Errors;

namespace Affiliate.Client.Conformance;

public abstract partial class ConformanceTests
{
    private const string Html = "<!DOCTYPE html><html><body><h1>Please wait</h1></body></html>";

    /// <summary>Bodies that come with 200 and hold no rows.</summary>
    public static TheoryData<string> BodiesWithoutRows =>
    [
        "", "null", "{}", "{\"error\":\"Something went wrong\"}", "{\"code\":\"x\",\"message\":\"y\"}", "[{\"error\":1}]", "[1,2]", "true",
        "%PDF-1.4", "[", "{\"commissions\":[", Html,
    ];

    /// <summary>A 200 without the rows is an error and no empty list.</summary>
    [Theory, MemberData(nameof(BodiesWithoutRows), MemberType = typeof(ConformanceTests))]
    public async Task C08_A_200_without_the_rows_is_an_error_and_no_empty_list(string body)
    {
        foreach (var after in new[] { 0, 2 })
        {
            await using var bench = await StartAsync(rows: 30);
            bench.Server.Inject(
                new WireFault(WireFaultKind.Response)
                {
                    Body = body,
                    After = after,
                    Times = null,
                    ContentType = body == Html ? "text/html" : "application/json",
                }
            );
            var failure = (await bench.FailureAsync(pageSize: 5)).ShouldBeOfType<ProtocolException>($"{body} after {after}");
            failure.Message.ShouldContain($"{Vendor.Name}/default");
        }
    }

    /// <summary>A body that is cut is read again and then complete.</summary>
    [Fact]
    public async Task C08_A_body_that_is_cut_is_read_again_and_then_complete()
    {
        foreach (var kind in new[] { WireFaultKind.TruncateBody, WireFaultKind.Reset, WireFaultKind.ResetAfterActing })
        {
            await using var bench = await StartAsync(rows: 30);
            bench.Server.Inject(new WireFault(kind) { Number = 20, After = 1 });
            bench.ShouldBeAll(await bench.ReadAsync(pageSize: 10));
        }
    }

    /// <summary>A body that is cut for ever is an error.</summary>
    [Fact]
    public async Task C08_A_body_that_is_cut_for_ever_is_an_error()
    {
        foreach (var kind in new[] { WireFaultKind.TruncateBody, WireFaultKind.TruncateGzip, WireFaultKind.Reset })
        {
            await using var bench = await StartAsync(rows: 30);
            bench.Server.Inject(new WireFault(kind) { Number = 20, After = 1, Times = null });
            var failure = (await bench.FailureAsync(pageSize: 10)).ShouldNotBeNull($"{kind}");
            (failure is TransportException or ProtocolException).ShouldBeTrue($"{kind}: {failure}");
        }
    }

    /// <summary>Keys that come twice change no row.</summary>
    [Fact]
    public async Task C08_Keys_that_come_twice_change_no_row()
    {
        await using var bench = await StartAsync(rows: 12);
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
