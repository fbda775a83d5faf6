using System.Diagnostics;

namespace Affiliate.Client.Benchmarks.Scale;

/// <summary><c>scale agency</c>: 300 locations at Leadway and 20 accounts at LeadDyno; read once in full, in virtual time.</summary>
internal static class AgencyStudy
{
    private const int Locations = 300;
    private const int LeadDynos = 20;

    public static async Task RunAsync(TextWriter output)
    {
        await output.WriteLineAsync($"accounts at once | virtual s until all are in step | {AgencyLimits.Columns}");
        int[] atOnce = [Locations + LeadDynos, 100, 10, 1];
        foreach (var count in atOnce)
        {
            var watch = Stopwatch.StartNew();
            await using var agency = new Agency(Locations, LeadDynos);
            var time = await agency.ReadOnceAsync(count);
            await output.WriteLineAsync($"{count} | {AgencyLimits.Describe(time, agency.Vendors, watch.Elapsed)}");
        }
    }
}
