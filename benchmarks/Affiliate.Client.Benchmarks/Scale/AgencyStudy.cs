using System.Diagnostics;
using System.Globalization;
using Affiliate.Client.LeadDyno;
using Affiliate.Client.Leadway;
using Affiliate.Client.RateLimiting;

namespace Affiliate.Client.Benchmarks.Scale;

/// <summary><c>scale agency</c>: 300 locations at Leadway and 20 accounts at LeadDyno, in virtual time; a tenth of them for a day.</summary>
internal static class AgencyStudy
{
    private const int Locations = 300;
    private const int LeadDynos = 20;
    private const int PartOfDay = 10;
    private static readonly RateLimit LeadDyno = RateLimit.PerMinute(200);
    private static readonly RateLimit Leadway = new(100, TimeSpan.FromSeconds(10));
    private static readonly RateLimit LeadwayDaily = RateLimit.PerDay(200_000);

    public static async Task RunAsync(TextWriter output)
    {
        await output.WriteLineAsync(
            "accounts at once | virtual s until all are in step | requests | LeadDyno requests an account | Leadway requests a location | "
                + "over a limit | most of LeadDyno's 200 | most of Leadway's 100 | real s");
        int[] atOnce = [1, 10, 100, Locations + LeadDynos];
        foreach (var count in atOnce)
        {
            var watch = Stopwatch.StartNew();
            await using var agency = new Agency(Locations, LeadDynos);
            var time = await agency.ReadOnceAsync(count);
            await output.WriteLineAsync(Line($"{count} | {Seconds(time)}", agency.Vendors, watch));
        }

        await ReadHourlyAsync(output);
    }

    private static async Task ReadHourlyAsync(TextWriter output)
    {
        await output.WriteLineAsync(
            $"{Locations / PartOfDay} + {LeadDynos / PartOfDay} accounts for 24 hours: readings | virtual s of the slowest | requests | "
                + "LeadDyno requests an account | Leadway requests a location | over a limit | most of 200 | most of 100 | real s");
        var watch = Stopwatch.StartNew();
        await using var agency = new Agency(Locations / PartOfDay, LeadDynos / PartOfDay);
        var (readings, slowest) = await agency.ReadHourlyAsync(TimeSpan.FromDays(1));
        await output.WriteLineAsync(Line($"{readings} | {Seconds(slowest)}", agency.Vendors, watch));
        var (ofDyno, ofWay) = (agency.Vendors.PerHost(LeadDynoVendor.Name).Max(), agency.Vendors.PerHost(LeadwayVendor.Name).Max());
        await output.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"of what a day allows: LeadDyno {ofDyno / (LeadDyno.Permits * 1440.0):P2}, Leadway {ofWay / (double)LeadwayDaily.Permits:P2}"));
    }

    private static string Line(string start, StubVendors vendors, Stopwatch watch)
    {
        var over = Over(vendors, LeadDynoVendor.Name, LeadDyno) + Over(vendors, LeadwayVendor.Name, Leadway)
            + Over(vendors, LeadwayVendor.Name, LeadwayDaily);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{start} | {vendors.Requests} | {Range(vendors.PerHost(LeadDynoVendor.Name))} | {Range(vendors.PerHost(LeadwayVendor.Name))} | "
                + $"{over} | {vendors.MostWithin(LeadDynoVendor.Name, LeadDyno.Window).Max()} | "
                + $"{vendors.MostWithin(LeadwayVendor.Name, Leadway.Window).Max()} | {watch.Elapsed.TotalSeconds:0}");
    }

    private static int Over(StubVendors vendors, string vendor, RateLimit limit) =>
        vendors.MostWithin(vendor, limit.Window).Sum(most => Math.Max(0, most - limit.Permits));

    private static string Range(IEnumerable<int> counts)
    {
        var all = counts.Order().ToArray();
        return all[0] == all[^1] ? $"{all[0]}" : $"{all[0]} to {all[^1]}";
    }

    private static string Seconds(TimeSpan time) => time.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture);
}
