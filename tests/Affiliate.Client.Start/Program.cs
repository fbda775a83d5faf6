// Affiliate.Client.Start ADDRESS: the first payout of a Leadway server.
using Affiliate.Client.Payouts;
using Microsoft.Extensions.DependencyInjection;

await using var services = new ServiceCollection().AddAffiliateClients(clients => clients.AddLeadway(o =>
{
    o.BaseAddress = new Uri(args[0]);
    o.LocationId = "loc";
    o.AccessToken = "canary-token";
})).BuildServiceProvider();
await foreach (var payout in services.GetRequiredService<IPayoutSource>().GetPayouts())
{
    Console.WriteLine($"first {payout.Key.Id}");
    Environment.Exit(0); // what is measured ends here, not with what giving all of it back costs
}

Console.Error.WriteLine("the server has no payout");
return 1;
