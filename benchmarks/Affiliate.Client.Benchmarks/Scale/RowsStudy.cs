using System.Diagnostics;
using System.Globalization;
using Affiliate.Client.AffiliateWP;
using Affiliate.Client.LeadDyno;
using Affiliate.Client.Payouts;
using Microsoft.Extensions.DependencyInjection;

namespace Affiliate.Client.Benchmarks.Scale;

/// <summary><c>scale rows</c>: live memory while ten million rows of one list stream by.</summary>
internal static class RowsStudy
{
    private const int Rows = 10_000_000;
    private const int Step = 1_000_000;
    private const double Mebibyte = 1048576;

    public static async Task RunAsync(TextWriter output)
    {
        await output.WriteLineAsync("vendor, rows a page | rows | live MiB | less 8 bytes a row | less 16 bytes a row | rows/s");
        await MeasureAsync(output, LeadDynoVendor.Name, PayoutQuery.All, 200);
        await MeasureAsync(output, AffiliateWPVendor.Name, new PayoutQuery { Kinds = [PayoutKind.Payout] }, 1000);
    }

    private static async Task MeasureAsync(TextWriter output, string vendor, PayoutQuery query, int size)
    {
        using var vendors = new StubVendors(static _ => Rows, TimeProvider.System, TimeSpan.Zero, TimeSpan.Zero) { IsCounting = false };
        var accounts = new ManyAccounts();
        accounts.Add(vendor, 1);
        await using var services = accounts.With("Resilience:RateLimit:UseVendorDefaults", "false").Build(vendors);
        var source = services.GetRequiredService<IPayoutSources>().Single();
        var watch = new Stopwatch();
        var seen = 0;
        await Report();
        await foreach (var payout in source.GetPayouts(query with { PageSize = size }))
        {
            if (++seen % Step != 0) continue;
            await Report();
            GC.KeepAlive(payout);
        }

        if (seen != Rows) throw new InvalidOperationException($"{seen} rows instead of {Rows}.");

        // The time of the collection is not counted.
        async Task Report()
        {
            var rate = watch.Elapsed.TotalSeconds is > 0 and var seconds ? Step / seconds : 0;
            double live = GC.GetTotalMemory(forceFullCollection: true);
            await output.WriteLineAsync(string.Create(
                CultureInfo.InvariantCulture,
                $"{vendor}, {size} | {seen} | {live / Mebibyte:0.0} | {(live - (8.0 * seen)) / Mebibyte:0.0} | "
                    + $"{(live - (16.0 * seen)) / Mebibyte:0.0} | {rate:0}"));
            watch.Restart();
        }
    }
}
