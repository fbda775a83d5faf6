using System.Globalization;

namespace Affiliate.Client.Conformance;

public abstract partial class ConformanceTests
{
    // On demand: AFFILIATE_CONFORMANCE_ROWS=1000000.
    private static readonly int Rows = int.TryParse(
        Environment.GetEnvironmentVariable("AFFILIATE_CONFORMANCE_ROWS"),
        NumberStyles.None,
        CultureInfo.InvariantCulture,
        out var rows
    )
        ? rows
        : 40_000;

    // What a row may leave behind: its place in the set of keys. What is asked for besides: pages on their way and rented memory, which
    // differ by 1.5 to 3.8 MB from one moment to the next, and do not grow. A leak of 200 bytes a row is noticed.
    private const int BytesPerRow = 24;
    private const int Slack = 5_500_000;

    /// <summary>Memory does not grow with the rows.</summary>
    [Fact]
    public async Task C21_Memory_does_not_grow_with_the_rows()
    {
        await using var bench = await StartAsync(Rows);
        var expected = bench.Server.Rows.Count;
        var source = bench.NewSource(static options => options.Resilience.RateLimit.UseVendorDefaults = false);
        var rows = source.GetPayouts().GetAsyncEnumerator(Bench.Token);
        var count = 0;
        // The memory is taken while nothing runs: a collection of a million rows' server takes long, and would pass for work that hangs.
        await bench.RunAsync(ReadToAsync(expected / 10));
        var early = GC.GetTotalMemory(forceFullCollection: true);
        await bench.RunAsync(ReadToAsync(expected * 9 / 10));
        var late = GC.GetTotalMemory(forceFullCollection: true);
        await bench.RunAsync(ReadToAsync(int.MaxValue));
        await rows.DisposeAsync();

        count.ShouldBe(expected);
        (late - early).ShouldBeLessThan((BytesPerRow * (long)expected) + Slack);

        async Task ReadToAsync(int max)
        {
            while (count < max && await rows.MoveNextAsync()) count++;
        }
    }
}
