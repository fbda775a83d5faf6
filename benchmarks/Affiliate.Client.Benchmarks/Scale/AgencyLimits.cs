using System.Globalization;
using Affiliate.Client.LeadDyno;
using Affiliate.Client.Leadway;
using Affiliate.Client.RateLimiting;

namespace Affiliate.Client.Benchmarks.Scale;

/// <summary>What the vendors of an agency counted, against their limits.</summary>
internal static class AgencyLimits
{
    public const string Columns = "requests | LeadDyno requests an account | Leadway requests a location | over a limit | "
        + "most of LeadDyno's 200 | most of Leadway's 100 | real s";

    public static RateLimit LeadDyno { get; } = RateLimit.PerMinute(200);

    public static RateLimit Leadway { get; } = new(100, TimeSpan.FromSeconds(10));

    public static RateLimit LeadwayDaily { get; } = RateLimit.PerDay(200_000);

    public static string Describe(TimeSpan time, StubVendors vendors, TimeSpan real)
    {
        var over = Over(vendors, LeadDynoVendor.Name, LeadDyno) + Over(vendors, LeadwayVendor.Name, Leadway)
            + Over(vendors, LeadwayVendor.Name, LeadwayDaily);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{time.TotalSeconds:0.0} | {vendors.Requests} | {Range(vendors, LeadDynoVendor.Name)} | "
                + $"{Range(vendors, LeadwayVendor.Name)} | {over} | {vendors.MostWithin(LeadDynoVendor.Name, LeadDyno.Window).Max()} | "
                + $"{vendors.MostWithin(LeadwayVendor.Name, Leadway.Window).Max()} | {real.TotalSeconds:0}");
    }

    private static int Over(StubVendors vendors, string vendor, RateLimit limit) =>
        vendors.MostWithin(vendor, limit.Window).Sum(most => Math.Max(0, most - limit.Permits));

    private static string Range(StubVendors vendors, string vendor)
    {
        var all = vendors.PerHost(vendor).Order().ToArray();
        return all[0] == all[^1] ? $"{all[0]}" : $"{all[0]} to {all[^1]}";
    }
}
