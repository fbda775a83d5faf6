// What changed since the last time: dotnet run samples/sync.cs [-- --config FILE --ledger FILE]
// Without arguments it syncs the embedded emulator into a SQLite file, lets the vendors move, syncs again and prints the changes between.
// With them it syncs real accounts and prints what changed since its last run.
#:project ../src/Affiliate.Client.All/Affiliate.Client.All.csproj
#:project ../src/Affiliate.Client.Emulator/Affiliate.Client.Emulator.csproj
#:project ../src/Affiliate.Client.Sync/Affiliate.Client.Sync.csproj
#:package Microsoft.Extensions.Configuration.Json

using Affiliate.Client.Emulator;
using Affiliate.Client.Errors;
using Affiliate.Client.Payouts;
using Affiliate.Client.Sync.Changes;
using Affiliate.Client.Sync.Runs;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

var isDemo = args is [];
if (!isDemo && (args is not ["--config", _, "--ledger", _] || !File.Exists(args[1])))
{
    Console.Error.WriteLine("usage: dotnet run samples/sync.cs -- [--config FILE --ledger FILE]");
    return 2;
}

await using var emulator = isDemo ? await VendorEmulator.StartAsync() : null;
var ledger = isDemo ? Path.GetTempFileName() : args[3];
var configuration = emulator is null
    ? new ConfigurationBuilder().AddJsonFile(Path.GetFullPath(args[1])).Build()
    : new ConfigurationBuilder().AddInMemoryCollection(emulator.Settings).Build();
try
{
    await SyncAsync(prints: !isDemo);
    if (emulator is null) return 0;
    Move(emulator);
    return await SyncAsync(prints: true) >= 4 ? 0 : 1;
}
catch (Exception failure) when (failure is AffiliateClientException or AggregateException or OptionsValidationException)
{
    Console.Error.WriteLine($"failed: {failure.Message}");
    return failure is OptionsValidationException ? 2 : 1;
}
finally
{
    if (isDemo) File.Delete(ledger);
}

// One life of the program: new services every time, and nothing kept but the file.
async Task<int> SyncAsync(bool prints)
{
    await using var services = new ServiceCollection()
        .AddAffiliateClients(configuration)
        .AddAffiliateSync(database => database.UseSqlite($"Data Source={ledger};Pooling=False"))
        .AddLogging(logging => logging.ClearProviders())
        .BuildServiceProvider();
    var sync = services.GetRequiredService<PayoutSync>();
    var changes = services.GetRequiredService<IPayoutChanges>();
    await sync.CreateDatabaseAsync();
    foreach (var result in await sync.RunAsync(services.GetRequiredService<IPayoutSources>(), SyncKind.Full))
        Console.WriteLine($"{result.Account}: {result.Rows} rows read, {result.Changes} changes, {result.Missing} rows in doubt");

    var count = 0;
    await foreach (var change in changes.ReadAsync(await changes.GetPositionAsync("sample")))
    {
        count++;
        if (prints) Console.WriteLine($"{change.Kind,-13} {change.Key}: {Show(change.Before)} -> {Show(change.After)}");
        await changes.SetPositionAsync("sample", change.Sequence);
    }

    return count;
}

static string Show(Payout? row) => row is null ? "-" : $"{row.Status} {row.Money}";

// A day at the vendors: one pays, one pays a referral out, one deletes, one corrects an amount.
static void Move(VendorEmulator emulator)
{
    var due = emulator.LeadDyno.Commissions.First(row => row is { Paid: false, Cancelled: false });
    emulator.LeadDyno.Commissions.Change(due.Id, row => row with { Paid = true });
    var shop = emulator.AffiliateWP;
    var open = shop.Referrals.First(row => row is { Status: "unpaid", PayoutId: 0 });
    var payout = shop.Payouts.Last() with { Id = 900_001, Referrals = $"{open.Id}", Status = "paid", Amount = 20 };
    shop.Referrals.Change(open.Id, row => row with { Status = "paid", PayoutId = payout.Id });
    shop.Payouts.Add(payout);
    emulator.Leadway.Payouts.Remove(emulator.Leadway.Payouts.First().Id);
    emulator.Aisle.Payouts.Change(emulator.Aisle.Payouts.First().Id, row => row with { Amount = row.Amount + 1 });
}
