// What is owed and what was paid, over all vendors: dotnet run samples/payouts.cs
// It runs against the embedded emulator and needs no credentials. "affiliate payouts" is this as a tool, with tables, filters and JSON.
#:project ../src/Affiliate.Client.All/Affiliate.Client.All.csproj
#:project ../src/Affiliate.Client.Emulator/Affiliate.Client.Emulator.csproj

using Affiliate.Client.Emulator;
using Affiliate.Client.Monetary;
using Affiliate.Client.Payables;
using Affiliate.Client.Payouts;
using Microsoft.Extensions.DependencyInjection;

await using var emulator = await VendorEmulator.StartAsync();
await using var services = new ServiceCollection()
    .AddAffiliateClients(clients => clients
        .AddLeadDyno(_ => { }).AddAffiliateWP(_ => { }).AddAisle(_ => { }).AddLeadway(_ => { }).UseEmulator(emulator))
    .BuildServiceProvider();
foreach (var source in services.GetRequiredService<IPayoutSources>())
{
    var groups = new SortedDictionary<(PayoutKind Kind, PayoutStatus Status), (int Rows, MoneyTotals Sums)>();
    await foreach (var page in source.GetPayouts().AsPages())
    {
        foreach (var payout in page.Items)
        {
            if (!groups.TryGetValue((payout.Kind, payout.Status), out var group)) group = (0, new MoneyTotals());
            if (PayablesReport.GetExcludedReason(payout) is null) group.Sums.Add(payout.Money); // rows in no sum: deleted, no cash, …
            groups[(payout.Kind, payout.Status)] = (group.Rows + 1, group.Sums);
        }

        if (page.Completeness is { } report)
            Console.WriteLine($"{source.Descriptor.Account}: {report.DistinctRows} rows, {report.Level}: {report.Reason}");
    }

    foreach (var ((kind, status), (rows, sums)) in groups)
        Console.WriteLine($"  {kind,-10} {status,-10} {rows,5} rows: {string.Join(", ", sums)}");
}
