// The four vendors in a box: dotnet run samples/emulator.cs [-- --seed N] [--rows N] [--limits] [--config FILE]
// Serves until Ctrl+C or SIGTERM. The keys are worthless; any tool may use them. FILE gets them as JSON, for the --config of the other
// samples.
#:project ../src/Affiliate.Client.Emulator/Affiliate.Client.Emulator.csproj

using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;
using Affiliate.Client.Emulator;

string? configFile = null;
var options = new VendorEmulatorOptions();
for (var i = 0; i < args.Length; i++)
{
    if (args[i] == "--limits") options.EnforceRateLimits = true;
    else if (args[i] == "--config" && i + 1 < args.Length) configFile = args[++i];
    else if (args[i] == "--seed" && TryNumber(ref i, out var seed)) options.Seed = (ulong)seed;
    else if (args[i] == "--rows" && TryNumber(ref i, out var rows)) options.Rows = rows;
    else
    {
        Console.Error.WriteLine(
            $"unknown or unfinished argument: {args[i]}\nusage: dotnet run samples/emulator.cs [-- --seed N] [--rows N] [--limits] "
                + "[--config FILE]"
        );
        return 2;
    }
}

using var stop = new CancellationTokenSource();
using var interrupted = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
using var terminated = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
await using var emulator = await VendorEmulator.StartAsync(options);
if (configFile is not null) WriteConfig(configFile);
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
try
{
    await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, stop.Token);
}
catch (OperationCanceledException)
{
    Console.WriteLine($"Served {emulator.Requests.Total} requests, {emulator.RateLimit.Violations} over a limit.");
}

return 0;

// The signal would end the process at once; this way it ends after the last line.
void Stop(PosixSignalContext signal)
{
    signal.Cancel = true;
    stop.Cancel();
}

// Whole or not at all: whoever waits for the file may read it as soon as it is there.
void WriteConfig(string path)
{
    using (var file = File.Create(path + ".tmp"))
    using (var json = new Utf8JsonWriter(file, new JsonWriterOptions { Indented = true }))
    {
        json.WriteStartObject();
        foreach (var (key, value) in emulator.Settings) json.WriteString(key, value);
        json.WriteEndObject();
    }

    File.Move(path + ".tmp", path, overwrite: true);
}

bool TryNumber(ref int i, out int number)
{
    number = 0;
    return i + 1 < args.Length && int.TryParse(args[++i], NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
