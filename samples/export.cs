// Every payout of every vendor in one CSV and one JSON Lines file: dotnet run samples/export.cs [-- FOLDER]
// Killed at any moment and started again, it goes on where it was: each row is in the files once. It runs against the embedded emulator,
// whose rows are the same in every run. "affiliate export" is this as a tool, with workbooks and Parquet.
#:project ../src/Affiliate.Client.All/Affiliate.Client.All.csproj
#:project ../src/Affiliate.Client.Emulator/Affiliate.Client.Emulator.csproj
#:project ../src/Affiliate.Client.Reports/Affiliate.Client.Reports.csproj

using Affiliate.Client.Emulator;
using Affiliate.Client.Payouts;
using Affiliate.Client.Reports;
using Microsoft.Extensions.DependencyInjection;

await using var emulator = await VendorEmulator.StartAsync();
await using var services = new ServiceCollection()
    .AddAffiliateClients(clients => clients
        .AddLeadDyno(_ => { }).AddAffiliateWP(_ => { }).AddAisle(_ => { }).AddLeadway(_ => { }).UseEmulator(emulator))
    .BuildServiceProvider();
using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) => stop.Cancel();

var result = await PayoutExport.RunAsync(
    services.GetRequiredService<IPayoutSources>(),
    new PayoutExportOptions
    {
        Folder = args is [var folder] ? folder : Path.Combine(Path.GetTempPath(), "affiliate-export"),
        Query = new PayoutQuery { PageSize = 50 }, // a place to go on from after so many rows
        Progress = new Progress<PayoutExportProgress>(at => Console.WriteLine($"{at.Account}: {at.AccountRows} rows, {at.Rows} in all")),
    },
    stop.Token);
foreach (var account in result.Accounts) Console.WriteLine($"{account.Account}: {account.Rows} rows, {account.Completeness?.Level}");
Console.WriteLine($"{result.Rows} rows, {result.ResumedAfter} of them from an earlier run, in {string.Join(" and ", result.Files)}");
return result.IsComplete ? 0 : 1;
