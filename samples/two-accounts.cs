// Two shops of one vendor, each with its own currency: dotnet run samples/two-accounts.cs
// It runs against two embedded emulators. In a configuration they would be AffiliateWP:Accounts:shop_eu and AffiliateWP:Accounts:shop-us.
#:project ../src/Affiliate.Client.All/Affiliate.Client.All.csproj
#:project ../src/Affiliate.Client.Emulator/Affiliate.Client.Emulator.csproj

using Affiliate.Client.AffiliateWP;
using Affiliate.Client.Emulator;
using Affiliate.Client.Emulator.AffiliateWP;
using Affiliate.Client.Monetary;
using Affiliate.Client.Payouts;
using Microsoft.Extensions.DependencyInjection;

await using var europe = await VendorEmulator.StartAsync(new VendorEmulatorOptions { Seed = 1 });
await using var america = await VendorEmulator.StartAsync(new VendorEmulatorOptions { Seed = 2 });
await using var services = new ServiceCollection()
    .AddAffiliateClients(clients => clients
        .AddAffiliateWP("shop_eu", options => SetShop(options, europe.AffiliateWP, "EUR"))
        .AddAffiliateWP("shop-us", options => SetShop(options, america.AffiliateWP, "USD")))
    .BuildServiceProvider();

// Each account has its own key, connections and rate limit; both are read at once, and a row says whose it is.
var due = new SortedDictionary<string, MoneyTotals>();
var query = new PayoutQuery { Statuses = [PayoutStatus.Due] };
await foreach (var payout in services.GetRequiredService<IPayoutSources>().GetPayouts(query))
{
    if (!due.TryGetValue(payout.Key.Account, out var sums)) due[payout.Key.Account] = sums = new MoneyTotals();
    sums.Add(payout.Money);
}

foreach (var (account, sums) in due) Console.WriteLine($"{account}: {string.Join(", ", sums)} due");

// One account by its name: its typed client, and its payouts.
var shop = services.GetRequiredKeyedService<AffiliateWPClient>("shop_eu");
Console.WriteLine($"shop_eu: {await shop.Affiliates.List().CountAsync()} affiliates");

static void SetShop(AffiliateWPOptions options, AffiliateWPEmulator shop, string currency)
{
    options.SiteAddress = shop.SiteAddress;
    options.PublicKey = shop.PublicKey;
    options.Token = shop.Token;
    options.Currency = currency;
}
