// Two shops of one vendor, each with its own currency: dotnet run samples/two-accounts.cs [-- --config FILE]
// Without --config it runs against two embedded emulators. FILE holds AffiliateWP:Accounts:shop_eu and shop-us, with SiteAddress,
// PublicKey, Token and Currency.
#:project ../src/Affiliate.Client.All/Affiliate.Client.All.csproj
#:project ../src/Affiliate.Client.Emulator/Affiliate.Client.Emulator.csproj
#:package Microsoft.Extensions.Configuration.Json

using Affiliate.Client.AffiliateWP;
using Affiliate.Client.Emulator;
using Affiliate.Client.Emulator.AffiliateWP;
using Affiliate.Client.Errors;
using Affiliate.Client.Monetary;
using Affiliate.Client.Payouts;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

if (args is not ([] or ["--config", _]) || (args is ["--config", var file] && !File.Exists(file)))
{
    Console.Error.WriteLine("usage: dotnet run samples/two-accounts.cs -- [--config FILE]");
    return 2;
}

await using var europe = await VendorEmulator.StartAsync(new VendorEmulatorOptions { Seed = 1 });
await using var america = await VendorEmulator.StartAsync(new VendorEmulatorOptions { Seed = 2 });
var clients = new ServiceCollection();
if (args is [_, var path]) clients.AddAffiliateClients(new ConfigurationBuilder().AddJsonFile(Path.GetFullPath(path)).Build());
else clients.AddAffiliateClients(builder => builder
    .AddAffiliateWP("shop_eu", options => SetShop(options, europe.AffiliateWP, "EUR"))
    .AddAffiliateWP("shop-us", options => SetShop(options, america.AffiliateWP, "USD")));
await using var services = clients.BuildServiceProvider();
try
{
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
    var affiliates = 0;
    await foreach (var _ in shop.Affiliates.List()) affiliates++;
    Console.WriteLine($"shop_eu: {affiliates} affiliates");
    return 0;
}
catch (Exception failure) when (failure is AffiliateClientException or OptionsValidationException)
{
    Console.Error.WriteLine($"failed: {failure.Message}");
    return failure is AffiliateClientException ? 1 : 2;
}

static void SetShop(AffiliateWPOptions options, AffiliateWPEmulator shop, string currency)
{
    options.SiteAddress = shop.SiteAddress;
    options.PublicKey = shop.PublicKey;
    options.Token = shop.Token;
    options.Currency = currency;
}
