// Going on after a crash: dotnet run samples/resume.cs [-- --config FILE --state FILE]
// Without arguments it reads the embedded emulator, "crashes" in the middle of each vendor, and goes on from the saved tokens.
// With --state, run it again after a crash or Ctrl+C: it goes on where the file says. (samples/export.cs does this for a whole table,
// crash-proof.)
#:project ../src/Affiliate.Client.All/Affiliate.Client.All.csproj
#:project ../src/Affiliate.Client.Emulator/Affiliate.Client.Emulator.csproj
#:package Microsoft.Extensions.Configuration.Json

using Affiliate.Client.Emulator;
using Affiliate.Client.Errors;
using Affiliate.Client.Payouts;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

var isDemo = args is [];
if (!isDemo && (args is not ["--config", _, "--state", _] || !File.Exists(args[1])))
{
    Console.Error.WriteLine("usage: dotnet run samples/resume.cs -- [--config FILE --state FILE]");
    return 2;
}

await using var emulator = isDemo ? await VendorEmulator.StartAsync() : null;
var stateFile = isDemo ? Path.GetTempFileName() : args[3];
var configuration = emulator is null
    ? new ConfigurationBuilder().AddJsonFile(Path.GetFullPath(args[1])).Build()
    : new ConfigurationBuilder().AddInMemoryCollection(emulator.Settings).Build();
try
{
    var first = isDemo ? await RunAsync(stopAfterPages: 2) : 0;
    var rest = await RunAsync(stopAfterPages: null);
    Console.WriteLine(isDemo ? $"{first} rows before the crash, {rest} after it, none twice" : $"{rest} rows");
    if (!isDemo) return 0;
    File.Delete(stateFile);
    var whole = await RunAsync(stopAfterPages: null);
    Console.WriteLine($"{whole} rows without a crash");
    return first + rest == whole ? 0 : 1;
}
catch (Exception failure) when (failure is AffiliateClientException or OptionsValidationException)
{
    Console.Error.WriteLine($"failed: {failure.Message}");
    return failure is AffiliateClientException ? 1 : 2;
}
finally
{
    if (isDemo) File.Delete(stateFile);
}

// One life of the program: new services every time, and nothing kept but the file.
async Task<int> RunAsync(int? stopAfterPages)
{
    await using var services = new ServiceCollection().AddAffiliateClients(configuration).BuildServiceProvider();
    var state = ReadState();
    var rows = 0;
    foreach (var source in services.GetRequiredService<IPayoutSources>())
    {
        var name = source.Descriptor.Account.ToString();
        var token = state.GetValueOrDefault(name);
        if (token == "done") continue;
        var pages = 0;
        await foreach (var page in source.GetPayouts(new PayoutQuery { PageSize = 50 }).AsPages(token))
        {
            rows += page.Items.Count; // your work goes here; the token is saved when it is done
            state[name] = page.ContinuationToken ?? "done";
            WriteState(state);
            if (page.Completeness is { } completeness) Console.WriteLine($"{name}: {completeness.Level}: {completeness.Reason}");
            if (++pages == stopAfterPages) break;
        }
    }

    return rows;
}

Dictionary<string, string> ReadState() =>
    !File.Exists(stateFile)
        ? []
        : File.ReadLines(stateFile)
            .Select(line => line.Split('\t'))
            .Where(parts => parts.Length == 2)
            .ToDictionary(parts => parts[0], parts => parts[1]);

// Written beside and moved, so that a crash leaves the old state or the new one.
void WriteState(Dictionary<string, string> state)
{
    File.WriteAllLines(stateFile + ".new", state.Select(pair => $"{pair.Key}\t{pair.Value}"));
    File.Move(stateFile + ".new", stateFile, overwrite: true);
}
