// A service that tells every hour what is owed: dotnet run --project samples/worker [-- --Interval 00:10:00] [--Once true]
// Accounts come from the section "Affiliate" of the configuration. Without any it runs on the embedded emulator, and says so.
using Affiliate.Client.Emulator;
using AffiliateWorker;

var builder = Host.CreateApplicationBuilder(args);
var accounts = builder.Configuration.GetSection("Affiliate");
await using var emulator = accounts.GetChildren().Any() ? null : await VendorEmulator.StartAsync();
foreach (var (key, value) in emulator?.Settings ?? new Dictionary<string, string?>())
    builder.Configuration[$"{accounts.Path}:{key}"] = value;

builder.Services.AddAffiliateClients(accounts);
builder.Services.AddHostedService<OwedWorker>();
if (emulator is not null) Console.WriteLine("No accounts are configured: these are the rows of the emulator.");
await builder.Build().RunAsync();
