// The four vendors and PayPal in a box, for any HTTP client: dotnet run samples/emulator.cs
// The keys are worthless. "affiliate emulator" does the same, and takes a seed, a number of rows and rate limits.
#:project ../src/Affiliate.Client.Emulator/Affiliate.Client.Emulator.csproj

using System.Runtime.InteropServices;
using Affiliate.Client.Emulator;

await using var emulator = await VendorEmulator.StartAsync(new VendorEmulatorOptions { Seed = 1, Rows = 260 });
foreach (var (key, value) in emulator.Settings.OrderBy(setting => setting.Key, StringComparer.Ordinal))
    Console.WriteLine($"{key,-26} {value}");
Console.WriteLine($"""

    Try, for example:
      curl '{emulator.LeadDyno.BaseAddress}commissions?per_page=2&key={emulator.LeadDyno.ApiKey}'
      curl -u '{emulator.AffiliateWP.PublicKey}:{emulator.AffiliateWP.Token}' '{emulator.AffiliateWP.SiteAddress}wp-json/affwp/v1/payouts?number=2'
      curl -H 'X-Api-Key: {emulator.Aisle.ApiKey}' '{emulator.Aisle.BaseAddress}api/v1/{emulator.Aisle.BrandId}/payouts?limit=2'
      curl -H 'Authorization: Bearer {emulator.Leadway.AccessToken}' -H 'Version: 2021-07-28' '{emulator.Leadway.BaseAddress}affiliate-manager/{emulator.Leadway.LocationId}/payouts?limit=2'

    Serving until Ctrl+C.
    """);
using var stop = new CancellationTokenSource();
using var interrupted = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
using var terminated = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, stop.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
Console.WriteLine($"Served {emulator.Requests.Total} requests, {emulator.RateLimit.Violations} over a limit.");

void Stop(PosixSignalContext signal)
{
    signal.Cancel = true;
    stop.Cancel();
}
