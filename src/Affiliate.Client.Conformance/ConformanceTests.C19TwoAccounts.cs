using Affiliate.Client.Payouts;
using Microsoft.Extensions.DependencyInjection;

namespace Affiliate.Client.Conformance;

public abstract partial class ConformanceTests
{
    /// <summary>An account that must wait does not hold up another.</summary>
    [Fact]
    public async Task C19_An_account_that_must_wait_does_not_hold_up_another()
    {
        await using var bench = await StartAsync(rows: 40);
        await using var throttling = await bench.Vendor.StartAsync(new VendorSetup(40, bench.Clock), Bench.Token);
        throttling.Inject(new WireFault(WireFaultKind.Response) { Status = 429, Headers = [("Retry-After", "120")] });
        var program = bench.NewProgram((clients, server) =>
        {
            throttling.Register(clients, "waits", static _ => { });
            server.Register(clients, "runs", static _ => { });
        });
        var sources = program.GetRequiredService<IPayoutSources>();
        var start = bench.Clock.GetUtcNow();

        var slow = Bench.ReadWithoutClockAsync(sources.Get(Vendor.Name, "waits"), pageSize: 10);
        bench.ShouldBeAll(await bench.ReadAsync(sources.Get(Vendor.Name, "runs"), pageSize: 10));
        bench.Clock.GetUtcNow().ShouldBe(start, "the account that runs waited for nothing");
        slow.IsCompleted.ShouldBeFalse();

        await bench.RunAsync(slow);
        bench.Clock.GetUtcNow().ShouldBeGreaterThanOrEqualTo(start + TimeSpan.FromSeconds(120));
        (await slow).Count.ShouldBe(throttling.Rows.Count);
    }
}
