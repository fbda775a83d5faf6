// An app that knows the packages only: registers by dependency injection and lists the payouts of the emulator.
using Affiliate.Client;
using Affiliate.Client.Testing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

await using var emulator = await VendorEmulator.StartAsync();
var configuration = new ConfigurationBuilder().AddInMemoryCollection(emulator.Settings).Build();
await using var services = new ServiceCollection().AddAffiliateClients(configuration).BuildServiceProvider();

foreach (var source in services.GetRequiredService<IPayoutSources>())
{
    var rows = new SortedDictionary<PayoutStatus, int>();
    await foreach (var payout in source.GetPayouts())
        rows[payout.Status] = rows.GetValueOrDefault(payout.Status) + 1;
    foreach (var (status, count) in rows) Console.WriteLine($"{source.Descriptor.Account} {status} {count}");
}
