// An app that knows the packages only: registers by dependency injection and adds up the payouts of the emulator.
using Affiliate.Client.Emulator;
using Affiliate.Client.Payouts;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

await using var emulator = await VendorEmulator.StartAsync();
var configuration = new ConfigurationBuilder().AddInMemoryCollection(emulator.Settings).Build();
await using var services = new ServiceCollection().AddAffiliateClients(configuration).BuildServiceProvider();

foreach (var source in services.GetRequiredService<IPayoutSources>())
{
    var totals = new Totals(source.Descriptor.Account);
    await foreach (var payout in source.GetPayouts()) totals.Add(payout);
    foreach (var line in totals.Lines()) Console.WriteLine(line);
}
