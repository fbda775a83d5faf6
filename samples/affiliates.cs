// Affiliates with and without sales, over all vendors that have affiliates: dotnet run samples/affiliates.cs
// It runs against the embedded emulator. "affiliate affiliates" is this as a tool.
#:project ../src/Affiliate.Client.All/Affiliate.Client.All.csproj
#:project ../src/Affiliate.Client.Emulator/Affiliate.Client.Emulator.csproj

using Affiliate.Client.Affiliates;
using Affiliate.Client.Emulator;
using Microsoft.Extensions.DependencyInjection;

await using var emulator = await VendorEmulator.StartAsync();
await using var services = new ServiceCollection()
    .AddAffiliateClients(clients => clients.AddLeadDyno(_ => { }).AddAffiliateWP(_ => { }).AddLeadway(_ => { }).UseEmulator(emulator))
    .BuildServiceProvider();
var best = new PriorityQueue<AffiliateProfile, long>();
foreach (var directory in services.GetServices<IAffiliateDirectory>())
{
    long all = 0, with = 0, without = 0;
    await foreach (var affiliate in directory.GetAffiliates())
    {
        all++;
        if (affiliate.HasSales == true) with++;
        if (affiliate.HasSales == false) without++; // null: this vendor does not tell
        if (affiliate.Sales is > 0) best.Enqueue(affiliate, affiliate.Sales.Value);
        if (best.Count > 10) best.Dequeue();
    }

    Console.WriteLine($"{directory.Descriptor.Account}: {all} affiliates, {with} with sales, {without} without");
}

Console.WriteLine("Most sales:");
foreach (var (affiliate, sales) in best.UnorderedItems.OrderByDescending(item => item.Priority))
    Console.WriteLine($"{sales,6} {affiliate.Key.Vendor} {affiliate.Name} <{affiliate.Email}>");
