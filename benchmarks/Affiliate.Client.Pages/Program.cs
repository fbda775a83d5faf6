// Affiliate.Client.Pages WAY ADDRESS PAGES: reads that many pages of 100 payouts from a Leadway server.
// WAY is loop (written by hand), setters (the same, into members with setters), refit (Refit as one would use it),
// client (the typed client) or source (IPayoutSource).
using Affiliate.Client.Benchmarks.Baseline;
using Affiliate.Client.Leadway;
using Affiliate.Client.Pages;
using Affiliate.Client.Payouts;
using Microsoft.Extensions.DependencyInjection;

const int Size = 100;
var (way, address, pages) = (args[0], new Uri(args[1]), int.Parse(args[2]));
using var sockets = new SocketsHttpHandler();
await using var services = new ServiceCollection().AddAffiliateClients(clients => clients.AddLeadway(options =>
{
    options.BaseAddress = address;
    options.LocationId = "loc";
    options.AccessToken = "canary-token";
    options.Resilience.RateLimit.UseVendorDefaults = false;
})).BuildServiceProvider();
var rows = await (way switch
{
    "loop" => LoopAsync(),
    "setters" => SettersAsync(),
    "refit" => RefitAsync(),
    "client" => ClientAsync(),
    "source" => SourceAsync(),
    _ => throw new ArgumentException($"There is no way '{way}'."),
});
if (rows != pages * Size) throw new InvalidOperationException($"{rows} rows instead of {pages * Size}.");
Console.WriteLine($"{way} {rows} rows");

async Task<int> LoopAsync()
{
    using var loop = HandWrittenLoop.Over(sockets, address, Size);
    var count = 0;
    await foreach (var payout in loop.RowsAsync())
    {
        count += payout.Amount >= 0 ? 1 : 0;
        if (count == pages * Size) break;
    }

    return count;
}

async Task<int> SettersAsync()
{
    using var loop = HandWrittenLoop.Over(sockets, address, Size);
    var count = 0;
    await foreach (var payout in loop.SetterRowsAsync())
    {
        count += payout.Amount >= 0 ? 1 : 0;
        if (count == pages * Size) break;
    }

    return count;
}

async Task<int> RefitAsync()
{
    using var http = new HttpClient(sockets);
    HandWrittenLoop.Prepare(http, address, "canary-token");
    var api = PlainRefit.Over(http);
    var count = 0;
    for (var skip = 0; skip < pages * Size; skip += Size) count += (await api.ListPayoutsAsync("loc", skip, Size)).Payouts.Count;
    return count;
}

async Task<int> ClientAsync()
{
    var api = services.GetRequiredService<LeadwayClient>().Api;
    var count = 0;
    for (var skip = 0; skip < pages * Size; skip += Size)
        count += (await api.ListPayoutsAsync("loc", skip: skip, limit: Size)).Payouts!.Count;
    return count;
}

async Task<int> SourceAsync()
{
    var count = 0;
    var source = services.GetRequiredService<IPayoutSource>();
    await foreach (var payout in source.GetPayouts(new PayoutQuery { PageSize = Size })) count += payout.Amount >= 0 ? 1 : 0;
    return count;
}
