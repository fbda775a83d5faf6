using System.Diagnostics;
using System.Globalization;
using Affiliate.Client.LeadDyno;
using Affiliate.Client.Leadway;

namespace Affiliate.Client.Benchmarks.Scale;

/// <summary>
/// <c>scale day</c>: a day of hourly readings, which at these two vendors are all full ones. A twentieth of the agency: limits are an
/// account's own.
/// </summary>
internal static class AgencyDayStudy
{
    private const int Locations = 15;
    private const int LeadDynos = 1;

    public static async Task RunAsync(TextWriter output)
    {
        await output.WriteLineAsync($"accounts | readings in 24 hours | virtual s of the slowest | {AgencyLimits.Columns}");
        var watch = Stopwatch.StartNew();
        await using var agency = new Agency(Locations, LeadDynos);
        var (readings, slowest) = await agency.ReadHourlyAsync(TimeSpan.FromDays(1));
        var line = AgencyLimits.Describe(slowest, agency.Vendors, watch.Elapsed);
        await output.WriteLineAsync($"{Locations + LeadDynos} | {readings} | {line}");
        var (ofDyno, ofWay) = (agency.Vendors.PerHost(LeadDynoVendor.Name).Max(), agency.Vendors.PerHost(LeadwayVendor.Name).Max());
        var minutes = TimeSpan.FromDays(1) / AgencyLimits.LeadDyno.Window;
        await output.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"of what a day allows: LeadDyno {ofDyno / (AgencyLimits.LeadDyno.Permits * minutes):P2}, "
                + $"Leadway {ofWay / (double)AgencyLimits.LeadwayDaily.Permits:P2}"));
    }
}
