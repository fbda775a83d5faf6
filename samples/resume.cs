// Going on after a crash: dotnet run samples/resume.cs
// Reads the embedded emulator, "crashes" in the middle of each vendor, and goes on from the saved tokens: no row is lost and none comes
// twice. "affiliate export" does this for a whole table.
#:project ../src/Affiliate.Client.All/Affiliate.Client.All.csproj
#:project ../src/Affiliate.Client.Emulator/Affiliate.Client.Emulator.csproj

using System.Text.Json;
using Affiliate.Client.Emulator;
using Affiliate.Client.Payouts;
using Microsoft.Extensions.DependencyInjection;

await using var emulator = await VendorEmulator.StartAsync();
var stateFile = Path.GetTempFileName();
File.Delete(stateFile);
var first = await RunAsync(stopAfterPages: 2);
var rest = await RunAsync(stopAfterPages: null);
Console.WriteLine($"{first} rows before the crash, {rest} after it");
File.Delete(stateFile);
var whole = await RunAsync(stopAfterPages: null);
Console.WriteLine($"{whole} rows without a crash");
File.Delete(stateFile);
return first + rest == whole ? 0 : 1;

// One life of the program: new services every time, and nothing kept but the file.
async Task<int> RunAsync(int? stopAfterPages)
{
    await using var services = new ServiceCollection()
        .AddAffiliateClients(clients => clients
            .AddLeadDyno(_ => { }).AddAffiliateWP(_ => { }).AddAisle(_ => { }).AddLeadway(_ => { }).UseEmulator(emulator))
        .BuildServiceProvider();
    var tokens = File.Exists(stateFile)
        ? JsonSerializer.Deserialize<Dictionary<string, string?>>(File.ReadAllText(stateFile))!
        : [];
    var rows = 0;
    foreach (var source in services.GetRequiredService<IPayoutSources>())
    {
        var name = source.Descriptor.Account.ToString();
        if (tokens.TryGetValue(name, out var token) && token is null) continue; // read to its end
        var pages = 0;
        await foreach (var page in source.GetPayouts(new PayoutQuery { PageSize = 50 }).AsPages(token))
        {
            rows += page.Items.Count; // your work goes here; the token is saved when it is done
            tokens[name] = page.ContinuationToken;
            // Written beside and moved, so that a crash leaves the old state or the new one.
            File.WriteAllText(stateFile + ".new", JsonSerializer.Serialize(tokens));
            File.Move(stateFile + ".new", stateFile, overwrite: true);
            if (page.Completeness is { } completeness) Console.WriteLine($"{name}: {completeness.Level}: {completeness.Reason}");
            if (++pages == stopAfterPages) break;
        }
    }

    return rows;
}
