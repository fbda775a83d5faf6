// What changed since the last time: dotnet run samples/sync.cs
// Syncs the embedded emulator into a SQLite file, lets the vendors move, syncs again and prints the changes between. "affiliate sync" and
// "affiliate changes" do it for accounts of yours.
#:project ../src/Affiliate.Client.All/Affiliate.Client.All.csproj
#:project ../src/Affiliate.Client.Emulator/Affiliate.Client.Emulator.csproj
#:project ../src/Affiliate.Client.Sync/Affiliate.Client.Sync.csproj

using Affiliate.Client.Emulator;
using Affiliate.Client.Payouts;
using Affiliate.Client.Sync.Changes;
using Affiliate.Client.Sync.Runs;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

await using var emulator = await VendorEmulator.StartAsync();
var ledger = Path.GetTempFileName();
await SyncAsync(prints: false);
Move(emulator);
await SyncAsync(prints: true);
File.Delete(ledger);

// One life of the program: new services every time, and nothing kept but the file.
async Task SyncAsync(bool prints)
{
    await using var services = new ServiceCollection()
        .AddAffiliateClients(clients => clients
            .AddLeadDyno(_ => { }).AddAffiliateWP(_ => { }).AddAisle(_ => { }).AddLeadway(_ => { }).UseEmulator(emulator))
        .AddAffiliateSync(database => database.UseSqlite($"Data Source={ledger};Pooling=False"))
        .AddLogging(logging => logging.ClearProviders())
        .BuildServiceProvider();
    var sync = services.GetRequiredService<PayoutSync>();
    var changes = services.GetRequiredService<IPayoutChanges>();
    await sync.CreateDatabaseAsync();
    foreach (var result in await sync.RunAsync(services.GetRequiredService<IPayoutSources>(), SyncKind.Full))
        Console.WriteLine($"{result.Account}: {result.Rows} rows read, {result.Changes} changes, {result.Missing} rows in doubt");

    await foreach (var change in changes.ReadAsync(await changes.GetPositionAsync("sample")))
    {
        if (prints) Console.WriteLine($"{change.Kind,-13} {change.Key}: {change.Before?.Money} -> {change.After?.Money}");
        await changes.SetPositionAsync("sample", change.Sequence);
    }
}

// A day at the vendors: one pays, one deletes a row, one corrects an amount.
static void Move(VendorEmulator emulator)
{
    var due = emulator.LeadDyno.Commissions.First(row => row is { Paid: false, Cancelled: false });
    emulator.LeadDyno.Commissions.Change(due.Id, row => row with { Paid = true });
    emulator.Leadway.Payouts.Remove(emulator.Leadway.Payouts.First().Id);
    emulator.Aisle.Payouts.Change(emulator.Aisle.Payouts.First().Id, row => row with { Amount = row.Amount + 1 });
}
